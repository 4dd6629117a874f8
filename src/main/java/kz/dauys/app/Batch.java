package kz.dauys.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import kz.dauys.answer.AnswerJson;
import kz.dauys.answer.Answerer;
import kz.dauys.knowledge.Language;

/** Answers one line of a batch. Lines know nothing of one another, and an invalid one gets an error at its place. */
final class Batch {
    /** A line that says a thing twice, or more than one thing, has no one meaning. */
    private final ObjectMapper mapper = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    private final Answerer answerer;
    private final AnswerJson json;
    private final Optional<Language> language;

    /** @param language what to answer in where a line does not say it */
    Batch(Answerer answerer, AnswerJson json, Optional<Language> language) {
        this.answerer = answerer;
        this.json = json;
        this.language = language;
    }

    String line(String line) {
        JsonNode node;
        try {
            node = mapper.readTree(line);
        } catch (JsonProcessingException e) {
            return error("", "this line is no JSON");
        }
        String id = node.path("id").asText("");
        JsonNode question = node.path("q");
        if (!question.isTextual() || question.asText().isBlank()) {
            return error(id, "the key \"q\" with a question is missing");
        }
        Optional<Language> wanted = Language.ofCode(node.path("lang").asText(""));
        if (node.hasNonNull("lang") && wanted.isEmpty()) {
            return error(id, "\"lang\" is kk, ru or en");
        }
        return json.line(id, answerer.answer(question.asText(), wanted.or(() -> language), Language.EN));
    }

    private String error(String id, String why) {
        return json.error(id, language.orElse(Language.EN), why);
    }
}
