package kz.dauys.telegram.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the bot has yet to fetch, with Telegram's rules for forgetting. Its own methods run inside the server's monitor, but {@link #poll}. */
final class UpdateQueue {
    private static final Duration LONGEST_POLL = Duration.ofSeconds(50);
    private static final int LARGEST_BATCH = 100;

    private final Monitor monitor;
    private final InstantSource clock;
    private final List<Waiting> waiting = new ArrayList<>();
    /** The kinds that the last poll asked for; empty means all, as with Telegram (but for a few that nobody here sends). */
    private final Set<String> allowed = new HashSet<>();

    private long nextId = 100_000;
    private long pollers;
    private long confirmed;

    private record Waiting(long id, JsonNode update, Instant until) {}

    UpdateQueue(Monitor monitor, InstantSource clock) {
        this.monitor = monitor;
        this.clock = clock;
    }

    long add(String kind, JsonNode content) {
        long id = nextId++;
        if (allowed.isEmpty() || allowed.contains(kind)) {
            ObjectNode update = Json.object().put("update_id", id);
            update.set(kind, content);
            waiting.add(new Waiting(id, update, clock.instant().plus(life(kind))));
        }
        return id;
    }

    private static Duration life(String kind) {
        return switch (kind) {
            case "callback_query" -> Duration.ofSeconds(150);
            case "inline_query" -> Duration.ofSeconds(30);
            case "chosen_inline_result" -> Duration.ofMinutes(10);
            default -> Duration.ofHours(24);
        };
    }

    void continueAt(long id) {
        nextId = id;
    }

    long pending() {
        expire();
        return waiting.size();
    }

    /** The offset of the last poll: all ids below it were confirmed. */
    long confirmed() {
        return confirmed;
    }

    /** Waits for updates; a later poll ends an earlier one with 409, as Telegram does. */
    JsonNode poll(Call call) {
        long me = monitor.run(() -> begin(call));
        Duration patience = Duration.ofSeconds(Math.clamp(call.number("timeout", 0), 0, LONGEST_POLL.toSeconds()));
        int limit = Math.clamp(call.number("limit", LARGEST_BATCH), 1, LARGEST_BATCH);
        return monitor.<JsonNode>await(() -> batch(me, limit), patience).orElseGet(Json::array);
    }

    private long begin(Call call) {
        call.tree("allowed_updates").ifPresent(kinds -> {
            allowed.clear();
            kinds.forEach(kind -> allowed.add(kind.asText()));
        });
        long offset = call.number("offset", 0);
        if (offset > 0) {
            confirmed = offset;
            waiting.removeIf(one -> one.id() < offset);
        } else if (offset < 0) {
            waiting.subList(0, Math.max(0, waiting.size() + Math.toIntExact(offset))).clear();
        }
        return ++pollers;
    }

    private Optional<JsonNode> batch(long me, int limit) {
        if (me != pollers) {
            throw Refusal.conflict("terminated by other getUpdates request; make sure that only one bot instance is running");
        }
        expire();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        ArrayNode batch = Json.array();
        waiting.stream().limit(limit).forEach(one -> batch.add(one.update()));
        return Optional.of(batch);
    }

    private void expire() {
        Instant now = clock.instant();
        waiting.removeIf(one -> one.until().isBefore(now));
    }
}
