package kz.dauys.bot;

import java.time.Instant;

/** Which updates have been dealt with. Telegram repeats what was not confirmed; this is what makes counting exactly once. */
public interface Inbox {
    /** Notes the update as dealt with; false if it already was. Ids count per {@code transport}. */
    boolean firstTime(String transport, long update, Instant at);

    /** Keeps an update that could not be dealt with, and why, for the operator. */
    void failed(String transport, long update, String error, Instant at);

    /** Forgets ids received before {@code limit}: Telegram restarts them at random after a quiet week. */
    int forgetBefore(Instant limit);
}
