package kz.dauys.quiz;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;

/** The form in which {@link Sets} keep sets and the workplaces of those who prepare them. */
public final class SetCodec {
    /** A set outlives programs: fields of a later version are passed over. */
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(List.class, lists -> lists.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private SetCodec() {}

    public static String write(QuizSet set) {
        return text(set);
    }

    public static String write(Workplace workplace) {
        return text(workplace);
    }

    public static QuizSet set(String text) {
        return read(text, QuizSet.class);
    }

    /** Earlier programs kept the preparation alone. */
    public static Workplace workplace(String text) {
        return read(text, Map.class).containsKey("set") ? Workplace.EMPTY.with(read(text, Preparation.class)) : read(text, Workplace.class);
    }

    private static String text(Record value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this cannot be written: " + value.getClass(), e);
        }
    }

    private static <T> T read(String text, Class<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this is no " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }
}
