package kz.dauys.quiz;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** The form in which {@link Rounds} keep a {@link Round}. */
public final class RoundCodec {
    /** Fields of a later version are passed over, so that an older program can finish the quizzes that are running. */
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(List.class, lists -> lists.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private RoundCodec() {}

    public static String write(Round round) {
        try {
            return MAPPER.writeValueAsString(round);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this round cannot be written", e);
        }
    }

    public static Round read(String state) {
        try {
            return MAPPER.readValue(state, Round.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this is no round: " + e.getOriginalMessage(), e);
        }
    }
}
