package kz.dauys.bot;

import java.time.Instant;

/** Groups that get a new address, as one does that becomes a supergroup. */
public interface Moves {
    /** Everything that goes on in the chat goes on under the new address. Doing it twice is as good as once. */
    void moved(Address former, Address later, Instant at);
}
