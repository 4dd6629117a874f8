package kz.dauys.bot;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;

/** What a message of the quiz waits for; kept as JSON in the state of its prompt. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
@JsonSubTypes({
    @JsonSubTypes.Type(value = QuizStep.Menu.class, name = "menu"),
    @JsonSubTypes.Type(value = QuizStep.Length.class, name = "length"),
    @JsonSubTypes.Type(value = QuizStep.Resume.class, name = "resume"),
    @JsonSubTypes.Type(value = QuizStep.Ask.class, name = "ask"),
    @JsonSubTypes.Type(value = QuizStep.Mark.class, name = "mark"),
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

    /** The choice of how many questions to take of a quiz. */
    record Length(String name, List<Integer> numbers) implements QuizStep {
        public Length {
            numbers = List.copyOf(numbers);
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

    /** One more option for a question with several right ones, of which those of {@code marks} are chosen so far. */
    record Mark(long run, int position, int marks) implements QuizStep {}

    /** The wish to see the question at this place of the run. */
    record Next(long run, int position) implements QuizStep {}

    /**
     * What to do after a quiz: the same again, another one, or what was missed.
     *
     * @param run the one that is over; 0 in messages of a time when it was not kept
     */
    record End(String quiz, long run) implements QuizStep {
        static final int AGAIN = 0;
        static final int OTHER = 1;
        static final int MISSED = 2;
    }

    default String json() {
        return Steps.json(this);
    }

    /** Reads what {@link #json} wrote; empty for a state that this version does not know. */
    static Optional<QuizStep> of(String json) {
        return Steps.of(json, QuizStep.class);
    }
}
