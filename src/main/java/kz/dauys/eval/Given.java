package kz.dauys.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What the bot answered, as far as keys look at it. */
record Given(String kind, String text, boolean disputed, boolean cited) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Reads the line that programs get, so that what is scored is what everybody sees. */
    static Given of(String line) {
        try {
            JsonNode json = MAPPER.readTree(line);
            return new Given(
                    json.path("kind").asText(),
                    json.path("text").asText(),
                    json.path("disputed").asBoolean(),
                    !json.path("citations").isEmpty());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("an answer that is no JSON: " + line, e);
        }
    }

    boolean isAnswer() {
        return Keyed.ANSWERS.contains(kind);
    }
}
