package kz.dauys.telegram.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The presses that wait for an answer, and the answers. */
final class Queries {
    private static final Duration PATIENCE = Duration.ofSeconds(150);
    private static final int LONGEST = 200;

    private final InstantSource clock;
    private final Map<String, Instant> asked = new HashMap<>();
    private final Map<String, String> answers = new HashMap<>();
    private final List<String> order = new ArrayList<>();

    Queries(InstantSource clock) {
        this.clock = clock;
    }

    void ask(String id) {
        asked.put(id, clock.instant());
    }

    JsonNode answer(Call call) {
        String id = call.text("callback_query_id");
        String words = call.text("text");
        Instant at = asked.get(id);
        if (at == null || answers.containsKey(id) || at.plus(PATIENCE).isBefore(clock.instant())) {
            throw Refusal.badRequest("query is too old and response timeout expired or query ID is invalid");
        }
        if (words.length() > LONGEST) {
            throw Refusal.badRequest("MESSAGE_TOO_LONG");
        }
        answers.put(id, words);
        order.add(id);
        return Json.yes();
    }

    Optional<String> answer(String id) {
        return Optional.ofNullable(answers.get(id));
    }

    int answered() {
        return order.size();
    }
}
