package kz.dauys.telegram.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The inline queries that wait for an answer, and what was offered. Runs inside the server's monitor. */
final class InlineQueries {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST = 50;
    private static final int LONGEST_ID = 64;
    private static final int LONGEST_TEXT = 4096;

    private final InstantSource clock;
    private final Map<String, Instant> asked = new HashMap<>();
    private final Map<String, Offer> answers = new HashMap<>();

    InlineQueries(InstantSource clock) {
        this.clock = clock;
    }

    void ask(String id) {
        asked.put(id, clock.instant());
    }

    JsonNode answer(Call call) {
        String id = call.text("inline_query_id");
        Instant at = asked.get(id);
        if (at == null || answers.containsKey(id) || at.plus(PATIENCE).isBefore(clock.instant())) {
            throw Refusal.badRequest("query is too old and response timeout expired or query ID is invalid");
        }
        JsonNode results = call.tree("results").filter(JsonNode::isArray).orElseThrow(() -> Refusal.badRequest("results must be an array"));
        if (results.size() > MOST) {
            throw Refusal.badRequest("RESULTS_TOO_MUCH");
        }
        answers.put(id, new Offer(articles(results), call.number("cache_time", 300), call.flag("is_personal")));
        return Json.yes();
    }

    private static List<Offer.Article> articles(JsonNode results) {
        Set<String> ids = new HashSet<>();
        List<Offer.Article> articles = new ArrayList<>();
        for (JsonNode result : results) {
            String id = result.path("id").asText();
            int bytes = id.getBytes(StandardCharsets.UTF_8).length;
            if (bytes < 1 || bytes > LONGEST_ID) {
                throw Refusal.badRequest("RESULT_ID_INVALID");
            }
            if (!ids.add(id)) {
                throw Refusal.badRequest("RESULT_ID_DUPLICATE");
            }
            articles.add(article(result));
        }
        return articles;
    }

    private static Offer.Article article(JsonNode result) {
        if (!result.path("type").asText().equals("article")) {
            throw Refusal.badRequest("RESULT_TYPE_INVALID");
        }
        if (result.path("title").asText().isBlank()) {
            throw Refusal.badRequest("ARTICLE_TITLE_EMPTY");
        }
        JsonNode content = result.path("input_message_content");
        Markup.Parsed text = text(content);
        if (text.text().isBlank()) {
            throw Refusal.badRequest("message text is empty");
        }
        if (text.text().length() > LONGEST_TEXT) {
            throw Refusal.badRequest("MESSAGE_TOO_LONG");
        }
        return new Offer.Article(result.path("title").asText(), result.path("description").asText(), text.text(), text.entities());
    }

    private static Markup.Parsed text(JsonNode content) {
        String words = content.path("message_text").asText();
        return content.path("parse_mode").asText().equalsIgnoreCase("HTML") ? Markup.parse(words) : new Markup.Parsed(words, List.of());
    }

    Optional<Offer> answer(String id) {
        return Optional.ofNullable(answers.get(id));
    }
}
