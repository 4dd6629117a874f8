package kz.dauys.bot;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import kz.dauys.picture.ScoreCard;

/** What the bot does about an event. A transport has to know no more than these. */
public sealed interface Reply {

    /** A reply that must arrive, and so goes through the outbox; all but a toast. */
    sealed interface Durable extends Reply {
        Address chat();

        /** The same to another chat: a group may get a new number while replies wait for it. */
        Durable to(Address chat);
    }

    /** A new message; {@code buttons} are rows, and may be empty. */
    record Send(Address chat, Text text, List<List<Button>> buttons) implements Durable {
        public Send {
            buttons = copy(buttons);
        }

        @Override
        public Send to(Address other) {
            return new Send(other, text, buttons);
        }
    }

    /** A new text and new buttons for a message that stands in the chat. */
    record Edit(Address chat, long message, Text text, List<List<Button>> buttons) implements Durable {
        public Edit {
            buttons = copy(buttons);
        }

        @Override
        public Edit to(Address other) {
            return new Edit(other, message, text, buttons);
        }
    }

    /**
     * A quiz poll, which tests knowledge: some of its options are right, mostly one, and who votes is seen. Polls without a right option cannot be said
     * here, since asking people for their opinion on a vote needs a licence.
     *
     * @param row what the bot calls it; an answer knows only what the transport calls it, so {@link Outbox.Outcome.Polled} tells both
     * @param answers the places of the right options; of several all have to be found
     * @param explanation what a person reads once he has answered
     * @param seconds how long it is open
     */
    record Poll(
            Address chat, long row, String question, List<String> options, List<Integer> answers, String explanation, int seconds, List<List<Button>> buttons)
            implements Durable {
        /** Telegram's limits. */
        public static final int LONGEST_QUESTION = 300;

        public static final int LONGEST_OPTION = 100;
        public static final int LONGEST_EXPLANATION = 200;
        public static final int MOST_OPTIONS = 12;
        private static final int LEAST_SECONDS = 5;
        private static final int MOST_SECONDS = 600;

        public Poll {
            options = List.copyOf(options);
            answers = List.copyOf(answers);
            buttons = copy(buttons);
            check(question, LONGEST_QUESTION);
            options.forEach(option -> check(option, LONGEST_OPTION));
            int offered = options.size();
            if (offered < 2 || offered > MOST_OPTIONS || answers.isEmpty() || answers.stream().anyMatch(answer -> answer < 0 || answer >= offered)) {
                throw new IllegalArgumentException("a quiz poll has 2 to " + MOST_OPTIONS + " options, at least one of them right, not " + answers
                        + " of " + offered);
            }
            if (explanation.length() > LONGEST_EXPLANATION || seconds < LEAST_SECONDS || seconds > MOST_SECONDS) {
                throw new IllegalArgumentException("an explanation has up to " + LONGEST_EXPLANATION + " characters and a poll is open "
                        + LEAST_SECONDS + " to " + MOST_SECONDS + " s, not " + explanation.length() + " and " + seconds);
            }
        }

        private static void check(String words, int longest) {
            if (words.isBlank() || words.length() > longest) {
                throw new IllegalArgumentException("a question or an option of a poll has 1 to " + longest + " characters, not " + words.length());
            }
        }

        @Override
        public Poll to(Address other) {
            return new Poll(other, row, question, options, answers, explanation, seconds, buttons);
        }
    }

    /**
     * A file, such as a page to print.
     *
     * @param base64 what is in it, in the form in which the outbox can keep it
     */
    record File(Address chat, String name, String base64, String caption) implements Durable {
        public static File of(Address chat, String name, byte[] content, String caption) {
            return new File(chat, name, Base64.getEncoder().encodeToString(content), caption);
        }

        public byte[] content() {
            return Base64.getDecoder().decode(base64);
        }

        @Override
        public File to(Address other) {
            return new File(other, name, base64, caption);
        }

        @Override
        public String toString() {
            return "File[" + chat + ", " + name + "]";
        }
    }

    /**
     * A picture, drawn only when it is sent. Nothing is in it alone: the caption says all of it, and goes by itself where no picture can go.
     * A message that holds a picture cannot be edited into a text.
     */
    record Picture(Address chat, ScoreCard card, Text caption, List<List<Button>> buttons) implements Durable {
        /** Telegram's limit for a caption, markup not counted. */
        public static final int LONGEST_CAPTION = 1024;

        public Picture {
            buttons = copy(buttons);
        }

        /** The picture as a PNG file; empty where this machine cannot draw. */
        public Optional<byte[]> png() {
            return card.png();
        }

        /** The same in words alone. */
        public Send words() {
            return new Send(chat, caption, buttons);
        }

        @Override
        public Picture to(Address other) {
            return new Picture(other, card, caption, buttons);
        }
    }

    /**
     * Nothing that people see: the transport is to fetch a file that the person sent. {@link Outbox.Outcome.Fetched} brings it.
     *
     * @param file what the transport calls it
     * @param most the most bytes that are taken
     */
    record Fetch(Address chat, Address person, String spoken, String file, String name, int most) implements Durable {
        @Override
        public Fetch to(Address other) {
            return new Fetch(other, person, spoken, file, name, most);
        }
    }

    /** Ends a poll before its time. */
    record ClosePoll(Address chat, long message) implements Durable {
        @Override
        public ClosePoll to(Address other) {
            return new ClosePoll(other, message);
        }
    }

    /**
     * A question to the transport, not to people: is this person an administrator of the chat? {@link Outbox.Outcome.Ranked} answers it.
     *
     * @param row what it is asked for, in words of the bot's own
     */
    record AskRank(Address chat, Address person, long row) implements Durable {
        @Override
        public AskRank to(Address other) {
            return new AskRank(other, person, row);
        }
    }

    /** A reply for this moment only: nobody waits for it later, and no outbox keeps it. */
    sealed interface Fleeting extends Reply {}

    /** A few words over the chat that answer a press; up to 200 characters, lost after a moment. */
    record Toast(String words) implements Fleeting {
        /** Telegram's limit for the answer to a callback query. */
        public static final int LIMIT = 200;

        public Toast {
            if (words.length() > LIMIT) {
                throw new IllegalArgumentException("a toast has up to " + LIMIT + " characters, not " + words.length());
            }
        }
    }

    /**
     * What is offered to a person who types behind the bot's name; there may be none.
     *
     * @param personal whether another person who types the same must get an offer of his own
     */
    record Articles(List<Article> articles, boolean personal) implements Fleeting {
        public Articles {
            articles = List.copyOf(articles);
        }
    }

    /** One offer: what it is called in the list, and the message that it becomes when it is chosen. */
    record Article(String title, String description, Text text) {
        /** Telegram's limit for a message, markup not counted. */
        public static final int LIMIT = 4096;

        public Article {
            int length = text.plain().strip().length();
            if (title.isBlank() || length < 1 || length > LIMIT) {
                throw new IllegalArgumentException("an article has a title and 1 to " + LIMIT + " characters, not " + length);
            }
        }
    }

    private static List<List<Button>> copy(List<List<Button>> rows) {
        return rows.stream().map(List::copyOf).toList();
    }
}
