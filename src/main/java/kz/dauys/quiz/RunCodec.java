package kz.dauys.quiz;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** The form in which {@link Runs} keep a {@link Run}. */
public final class RunCodec {
    /** Fields of a later version are passed over, so that an older program can finish the quizzes that are running. */
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(List.class, lists -> lists.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private RunCodec() {}

    public static String write(Run run) {
        try {
            return MAPPER.writeValueAsString(run);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this run cannot be written", e);
        }
    }

    public static Run read(String state) {
        try {
            return MAPPER.readValue(state, Run.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this is no run: " + e.getOriginalMessage(), e);
        }
    }
}
