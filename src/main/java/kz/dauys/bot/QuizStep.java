package kz.dauys.bot;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;

/** What a message of the quiz waits for; kept as JSON in the state of its prompt. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
@JsonSubTypes({
    @JsonSubTypes.Type(value = QuizStep.Menu.class, name = "menu"),
    @JsonSubTypes.Type(value = QuizStep.Resume.class, name = "resume"),
    @JsonSubTypes.Type(value = QuizStep.Ask.class, name = "ask"),
    @JsonSubTypes.Type(value = QuizStep.Next.class, name = "next"),
    @JsonSubTypes.Type(value = QuizStep.End.class, name = "end")
})
sealed interface QuizStep {
    /** The choice of one of these quizzes. */
    record Menu(List<String> names) implements QuizStep {
        public Menu {
            names = List.copyOf(names);
        }
    }

    /** What to do with a run that is open: go on, start anew, take another quiz. */
    record Resume(long run) implements QuizStep {
        static final int GO_ON = 0;
        static final int ANEW = 1;
        static final int OTHER = 2;
    }

    /** An answer to the question at this place of the run. */
    record Ask(long run, int position) implements QuizStep {}

    /** The wish to see the question at this place of the run. */
    record Next(long run, int position) implements QuizStep {}

    /** What to do after a quiz: the same again, or another one. */
    record End(String quiz) implements QuizStep {
        static final int AGAIN = 0;
        static final int OTHER = 1;
    }

    ObjectMapper MAPPER = new ObjectMapper();

    default String json() {
        try {
            return MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this step cannot be written", e);
        }
    }

    /** Reads what {@link #json} wrote; empty for a state that this version does not know. */
    static Optional<QuizStep> of(String json) {
        try {
            return Optional.ofNullable(MAPPER.readValue(json, QuizStep.class));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
