package kz.dauys.bot;

import java.util.List;
import java.util.Optional;

/** What a person did. Every transport turns what arrives into one of these. */
public sealed interface Event {
    Origin origin();

    /** A person wrote a text, perhaps a command such as {@code /ask turnout 2007}. */
    record Said(Origin origin, String text) implements Event {}

    /** A person pressed a button. {@code data} came from outside and may be anything; {@code message} is the message that held it. */
    record Pressed(Origin origin, String data, long message) implements Event {}

    /** A person opened the bot, perhaps by a deep link; {@code goal} is what the link carried, or empty. */
    record Started(Origin origin, String goal) implements Event {}

    /** A person types behind the bot's name in any chat, and waits to be offered something. The chat is not told: it is his own here. */
    record Typed(Origin origin, String text) implements Event {}

    /** The bot was added to a group. */
    record Joined(Origin origin) implements Event {}

    /** The bot was removed from a group, or blocked by a person. */
    record Left(Origin origin) implements Event {}

    /**
     * A person answered a poll. The transport does not tell in which chat: it is his own here.
     *
     * @param poll what the transport calls the poll; perhaps none of ours, or one that is not known yet
     * @param options the places of what he chose; none if he took his answer back
     */
    record Voted(Origin origin, String poll, List<Integer> options) implements Event {
        public Voted {
            options = List.copyOf(options);
        }
    }

    /** Someone who shows a chat in place of himself, an anonymous administrator or a channel, gave a command in a group. */
    record Masked(Origin origin, String text) implements Event {}

    /** Someone who shows a chat in place of himself answered a poll. */
    record MaskedVote(Origin origin, String poll) implements Event {}

    /**
     * A person sent on a poll in his private chat.
     *
     * @param quiz whether it has a right option; others ask for opinions
     * @param several whether several options may be right
     * @param answers the places of the right options, where the transport tells them
     */
    record Polled(Origin origin, String question, List<String> options, boolean quiz, boolean several, List<Integer> answers, String explanation)
            implements Event {
        public Polled {
            options = List.copyOf(options);
            answers = List.copyOf(answers);
        }
    }

    /**
     * A person sent a file in his private chat; what is in it has yet to be fetched.
     *
     * @param file what the transport calls it
     * @param bytes its size, as the transport tells it
     */
    record Attached(Origin origin, String file, String name, long bytes) implements Event {}

    /** A group has a new address. */
    record Moved(Origin origin, Address to) implements Event {}

    /** A person sent something that is no text: a sticker, a photo, a voice message. */
    record Other(Origin origin) implements Event {}
}
