package kz.dauys.bot;

import java.util.List;

/** What the bot does about an event. A transport has to know no more than these. */
public sealed interface Reply {

    /** A reply that must arrive, and so goes through the outbox; all but a toast. */
    sealed interface Durable extends Reply {
        Address chat();
    }

    /** A new message; {@code buttons} are rows, and may be empty. */
    record Send(Address chat, Text text, List<List<Button>> buttons) implements Durable {
        public Send {
            buttons = copy(buttons);
        }
    }

    /** A new text and new buttons for a message that stands in the chat. */
    record Edit(Address chat, long message, Text text, List<List<Button>> buttons) implements Durable {
        public Edit {
            buttons = copy(buttons);
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
