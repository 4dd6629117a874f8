package kz.dauys.telegram.server;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Telegram's limits on messages; off until a test switches them on. A call too many is answered with 429 and does not count.
 *
 * @see #strict the published figures
 */
final class Rates {
    private final InstantSource clock;
    private final Map<String, Deque<Instant>> calls = new HashMap<>();
    private boolean on;

    Rates(InstantSource clock) {
        this.clock = clock;
    }

    /** 30 a second in all; 1 a second in a private chat with a burst of 5 within 5 s; 20 a minute in a group. */
    void strict() {
        on = true;
    }

    void check(Room room) {
        if (!on) {
            return;
        }
        String chat = "chat " + room.id();
        Window window = room.group() ? new Window(20, Duration.ofMinutes(1)) : new Window(5, Duration.ofSeconds(5));
        refuseIfFull("all", new Window(30, Duration.ofSeconds(1)));
        refuseIfFull(chat, window);
        of("all").add(clock.instant());
        of(chat).add(clock.instant());
    }

    private record Window(int calls, Duration length) {}

    private void refuseIfFull(String who, Window window) {
        Deque<Instant> recent = of(who);
        Instant now = clock.instant();
        while (!recent.isEmpty() && !recent.getFirst().plus(window.length()).isAfter(now)) {
            recent.removeFirst();
        }
        if (recent.size() >= window.calls()) {
            Duration wait = Duration.between(now, recent.getFirst().plus(window.length()));
            throw Refusal.tooMany(Math.toIntExact(wait.plusMillis(999).toSeconds()));
        }
    }

    private Deque<Instant> of(String who) {
        return calls.computeIfAbsent(who, ignored -> new ArrayDeque<>());
    }
}
