package kz.dauys.bot;

import com.ibm.icu.text.BreakIterator;
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

    private static final int AHEAD = 64;

    private Pieces() {}

    static List<Reply.Durable> of(Reply.Durable reply) {
        return switch (reply) {
            case Reply.Send send -> of(send);
            case Reply.Edit edit -> of(edit);
            case Reply.Picture picture -> of(picture);
            case Reply.Poll poll -> List.of(poll);
            case Reply.ClosePoll close -> List.of(close);
            case Reply.File file -> List.of(file);
            case Reply.Fetch fetch -> List.of(fetch);
            case Reply.AskRank ask -> List.of(ask);
        };
    }

    private static List<Reply.Durable> of(Reply.Send send) {
        List<Text> parts = cut(send.text(), LIMIT);
        List<Reply.Durable> pieces = new ArrayList<>();
        parts.subList(0, parts.size() - 1).forEach(part -> pieces.add(new Reply.Send(send.chat(), part, List.of())));
        pieces.add(new Reply.Send(send.chat(), parts.getLast(), send.buttons()));
        return pieces;
    }

    /** A picture's caption is short: what does not fit follows as messages, from a new paragraph on if there is one. */
    private static List<Reply.Durable> of(Reply.Picture picture) {
        String words = picture.caption().plain();
        if (words.length() <= Reply.Picture.LONGEST_CAPTION) {
            return List.of(picture);
        }
        int paragraph = words.lastIndexOf("\n\n", Reply.Picture.LONGEST_CAPTION);
        int end = paragraph > 0 ? paragraph : end(words, 0, Reply.Picture.LONGEST_CAPTION);
        List<Reply.Durable> pieces = new ArrayList<>();
        pieces.add(new Reply.Picture(picture.chat(), picture.card(), picture.caption().slice(0, end), List.of()));
        pieces.addAll(of(new Reply.Send(picture.chat(), picture.caption().slice(past(words, end), words.length()), picture.buttons())));
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
        int from = past(words, 0);
        while (from < words.length()) {
            int to = words.length() - from <= limit ? words.length() : end(words, from, limit);
            parts.add(text.slice(from, trimmed(words, from, to)));
            from = past(words, to);
        }
        return parts.isEmpty() ? List.of(text) : parts;
    }

    /** The first place from {@code at} on that is no white space. */
    private static int past(String words, int at) {
        int place = at;
        while (place < words.length() && Character.isWhitespace(words.charAt(place))) {
            place++;
        }
        return place;
    }

    private static int trimmed(String words, int from, int to) {
        int last = to;
        while (last > from && Character.isWhitespace(words.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /** Where a part that begins at {@code from} ends. What would cut off a stump, of less than a quarter, is no good cut. */
    private static int end(String words, int from, int limit) {
        int least = from + Math.max(1, limit / 4);
        int most = from + limit;
        int paragraph = words.lastIndexOf("\n\n", most);
        int line = words.lastIndexOf('\n', most);
        if (paragraph >= least || line >= least) {
            return paragraph >= least ? paragraph : line;
        }
        // What goes on behind the limit decides whether the limit itself is a boundary; a little of it is enough.
        String window = words.substring(from, Math.min(words.length(), most + AHEAD));
        return from + inside(window, limit);
    }

    private static int inside(String window, int limit) {
        int least = Math.max(1, limit / 4);
        int sentence = last(BreakIterator.getSentenceInstance(Locale.ROOT), window, limit);
        if (sentence >= least) {
            return sentence;
        }
        int space = lastSpace(window, limit);
        if (space >= least) {
            return space;
        }
        int character = last(BreakIterator.getCharacterInstance(Locale.ROOT), window, limit);
        return character > 0 ? character : whole(window, limit);
    }

    private static int last(BreakIterator breaks, String window, int limit) {
        breaks.setText(window);
        return breaks.isBoundary(limit) ? limit : breaks.preceding(limit);
    }

    private static int lastSpace(String window, int limit) {
        int at = limit;
        while (at > 0 && !Character.isWhitespace(window.charAt(at))) {
            at--;
        }
        return at;
    }

    /** All that fits but half of a surrogate pair: for a character longer than a message. */
    private static int whole(String window, int limit) {
        return limit > 1 && Character.isHighSurrogate(window.charAt(limit - 1)) ? limit - 1 : limit;
    }
}
