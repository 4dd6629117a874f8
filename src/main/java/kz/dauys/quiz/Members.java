package kz.dauys.quiz;

import java.time.Instant;
import java.util.Optional;

/** Who wants to stand on the weekly board of a chat. */
public interface Members {
    /** Puts a person on the board, or gives him another name there. */
    void join(String chat, long person, String name, Instant at);

    /** Takes a person off; false if he was not on it. */
    boolean leave(String chat, long person);

    /** Who is called so there, whatever the case of the letters. */
    Optional<Long> called(String chat, String name);
}
