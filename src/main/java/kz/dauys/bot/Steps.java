package kz.dauys.bot;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;

/** Writes what a dialogue waits for as JSON, and reads it back. */
final class Steps {
    /** A later version may have written more than this one knows. */
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(List.class, lists -> lists.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private Steps() {}

    static String json(Object step) {
        try {
            return MAPPER.writeValueAsString(step);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this step cannot be written", e);
        }
    }

    /** Reads what {@link #json} wrote; empty for a state that this version does not know. */
    static <S> Optional<S> of(String json, Class<S> kind) {
        try {
            return Optional.ofNullable(MAPPER.readValue(json, kind));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
