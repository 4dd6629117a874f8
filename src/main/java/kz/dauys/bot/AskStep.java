package kz.dauys.bot;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import kz.dauys.knowledge.Language;
import org.jspecify.annotations.Nullable;

/** What the buttons under an answer wait for; kept as JSON in the state of their prompt. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AskStep.Choices.class, name = "choices"),
    @JsonSubTypes.Type(value = AskStep.Given.class, name = "given"),
    @JsonSubTypes.Type(value = AskStep.Judge.class, name = "judge")
})
sealed interface AskStep {
    /** One of these questions. */
    record Choices(List<String> questions) implements AskStep {
        public Choices {
            questions = List.copyOf(questions);
        }
    }

    /**
     * More about an answer that was given. It holds what the answer rested on, not the question: what is looked up later must belong to
     * what was read.
     *
     * @param claims the ids of the claims, the one that answered first
     * @param sources the sources of an answer that rests on no claims
     * @param quiz the quiz on what was asked about, or ""
     */
    record Given(Language language, List<String> claims, List<String> sources, @Nullable Extract extract, String quiz) implements AskStep {
        static final int SOURCES = 0;
        static final int PASSAGE = 1;
        static final int RELATED = 2;
        static final int QUIZ = 3;

        public Given {
            claims = List.copyOf(claims);
            sources = List.copyOf(sources);
        }
    }

    /** A word on whether the answer helped. */
    record Judge(String question, String kind, Language language) implements AskStep {
        static final int HELPFUL = 0;
        static final int NOT_HELPFUL = 1;
    }

    default String json() {
        return Steps.json(this);
    }

    /** Reads what {@link #json} wrote. Earlier programs wrote the questions alone, a line each. */
    static AskStep of(String state) {
        return Steps.of(state, AskStep.class).orElseGet(() -> new Choices(state.lines().toList()));
    }
}
