package kz.dauys.bot;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;

/** What a message of a group's quiz waits for; kept as JSON in the state of its prompt. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RoundStep.Menu.class, name = "menu"),
    @JsonSubTypes.Type(value = RoundStep.Lobby.class, name = "lobby"),
    @JsonSubTypes.Type(value = RoundStep.Pause.class, name = "pause"),
    @JsonSubTypes.Type(value = RoundStep.Result.class, name = "result")
})
sealed interface RoundStep {
    /** The choice of one of these quizzes, by the one who asked for it. */
    record Menu(List<String> names) implements RoundStep {
        public Menu {
            names = List.copyOf(names);
        }
    }

    /** People who say that they are ready. */
    record Lobby(long round) implements RoundStep {
        static final int READY = 0;
        static final int START = 1;
        static final int TIME = 2;
    }

    /** Somebody who wants to go on. */
    record Pause(long round) implements RoundStep {}

    /** Questions about the result. */
    record Result(long round) implements RoundStep {
        static final int MINE = 0;
        static final int QUESTIONS = 1;
    }

    default String json() {
        return Steps.json(this);
    }

    /** Reads what {@link #json} wrote; empty for a state that this version does not know. */
    static Optional<RoundStep> of(String json) {
        return Steps.of(json, RoundStep.class);
    }
}
