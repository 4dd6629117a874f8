package kz.dauys.quiz;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** The form in which {@link Exams} keep an {@link Exam}. */
public final class ExamCodec {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(List.class, lists -> lists.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private ExamCodec() {}

    public static String write(Exam exam) {
        try {
            return MAPPER.writeValueAsString(exam);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this sitting cannot be written", e);
        }
    }

    public static Exam read(String text) {
        try {
            return MAPPER.readValue(text, Exam.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this is no sitting: " + e.getOriginalMessage(), e);
        }
    }
}
