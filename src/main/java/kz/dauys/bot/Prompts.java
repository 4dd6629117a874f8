package kz.dauys.bot;

import java.time.Instant;
import java.util.Optional;

/**
 * What a dialogue must remember between two events: a message with buttons that waits for a press. Kept in the store, so that a restart
 * or another instance can go on.
 */
public interface Prompts {
    /**
     * Opens a prompt and gives its row, which the buttons carry.
     *
     * @param dialogue the prefix of the dialogue that owns it
     * @param state what the dialogue needs when a button comes back, in a form of its own
     */
    long open(String dialogue, Address chat, long person, String state, Instant at);

    Optional<Prompt> find(long row);

    /** Closes the prompt; false if it was closed before, so that of two presses only one counts. */
    boolean close(long row, Instant at);

    /** A prompt as it stands. */
    record Prompt(long row, String dialogue, Address chat, long person, String state, boolean closed) {
        /** Whether a press may touch it: buttons come from outside, and a row of another chat or person is none of theirs. */
        public boolean belongsTo(String dialogue, Address chat, long person) {
            return this.dialogue.equals(dialogue) && this.chat.equals(chat) && this.person == person;
        }
    }
}
