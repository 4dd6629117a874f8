package kz.dauys.bot;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a reply that is too long for one message into replies that fit. Each becomes a row of the outbox with an end of its own, so a crash
 * repeats one of them at most. A cut is made, in this order of liking, between paragraphs, lines, sentences, words, and else between
 * characters as people see them. Buttons go with the last piece; an edit changes its message into the first, and sends the others.
 */
final class Pieces {
    /** Telegram's limit for one message, in UTF-16 units, markup not counted. */
    static final int LIMIT = 4096;

    private Pieces() {}

    static List<Reply.Durable> of(Reply.Durable reply) {
        return switch (reply) {
            case Reply.Send send -> of(send);
            case Reply.Edit edit -> of(edit);
        };
    }

    private static List<Reply.Durable> of(Reply.Send send) {
        List<Text> parts = cut(send.text(), LIMIT);
        List<Reply.Durable> pieces = new ArrayList<>();
        parts.subList(0, parts.size() - 1).forEach(part -> pieces.add(new Reply.Send(send.chat(), part, List.of())));
        pieces.add(new Reply.Send(send.chat(), parts.getLast(), send.buttons()));
        return pieces;
    }

    private static List<Reply.Durable> of(Reply.Edit edit) {
        List<Text> parts = cut(edit.text(), LIMIT);
        if (parts.size() == 1) {
            return List.of(edit);
        }
        List<Reply.Durable> pieces = new ArrayList<>();
        pieces.add(new Reply.Edit(edit.chat(), edit.message(), parts.getFirst(), List.of()));
        parts.subList(1, parts.size() - 1).forEach(part -> pieces.add(new Reply.Send(edit.chat(), part, List.of())));
        pieces.add(new Reply.Send(edit.chat(), parts.getLast(), edit.buttons()));
        return pieces;
    }

    /** The text in parts of up to {@code limit} units; white space at the cuts is dropped. At least one part. */
    static List<Text> cut(Text text, int limit) {
        String words = text.plain();
        if (words.length() <= limit) {
            return List.of(text);
        }
        List<Text> parts = new ArrayList<>();
        int from = 0;
        while (from < words.length()) {
            int to = words.length() - from <= limit ? words.length() : end(words, from, limit);
            addUnlessBlank(parts, text, words, from, to);
            from = to;
        }
        return parts.isEmpty() ? List.of(text) : parts;
    }

    private static void addUnlessBlank(List<Text> parts, Text text, String words, int from, int to) {
        int first = from;
        int last = to;
        while (first < last && Character.isWhitespace(words.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(words.charAt(last - 1))) {
            last--;
        }
        if (first < last) {
            parts.add(text.slice(first, last));
        }
    }

    /** Where a part that begins at {@code from} ends. A cut in its first quarter would make a stump, so a lesser one is taken then. */
    private static int end(String words, int from, int limit) {
        int most = from + limit;
        int least = from + limit / 4;
        int paragraph = words.lastIndexOf("\n\n", most - 1);
        if (paragraph >= least) {
            return Math.min(paragraph + 2, most);
        }
        int line = words.lastIndexOf('\n', most - 1);
        if (line >= least) {
            return line + 1;
        }
        String window = words.substring(from, most);
        return from + inside(window, limit / 4);
    }

    private static int inside(String window, int least) {
        int sentence = last(BreakIterator.getSentenceInstance(Locale.ROOT), window);
        if (sentence >= least) {
            return sentence;
        }
        int word = lastSpace(window);
        if (word >= least) {
            return word;
        }
        int character = last(com.ibm.icu.text.BreakIterator.getCharacterInstance(Locale.ROOT), window);
        return character > 0 ? character : whole(window);
    }

    /** The last boundary before the end: the end itself may lie inside whatever goes on behind the window. */
    private static int last(BreakIterator breaks, String window) {
        breaks.setText(window);
        return breaks.preceding(window.length());
    }

    private static int last(com.ibm.icu.text.BreakIterator breaks, String window) {
        breaks.setText(window);
        return breaks.preceding(window.length());
    }

    private static int lastSpace(String window) {
        int at = window.length();
        while (at > 0 && !Character.isWhitespace(window.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** All of the window but half of a surrogate pair. */
    private static int whole(String window) {
        return Character.isHighSurrogate(window.charAt(window.length() - 1)) ? window.length() - 1 : window.length();
    }
}
