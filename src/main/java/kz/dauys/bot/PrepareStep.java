package kz.dauys.bot;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;
import kz.dauys.quiz.Kept;

/** What a message of the preparation waits for; kept as JSON in the state of its prompt. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PrepareStep.Menu.class, name = "menu"),
    @JsonSubTypes.Type(value = PrepareStep.Page.class, name = "page"),
    @JsonSubTypes.Type(value = PrepareStep.One.class, name = "one"),
    @JsonSubTypes.Type(value = PrepareStep.Own.class, name = "own"),
    @JsonSubTypes.Type(value = PrepareStep.Offer.class, name = "offer"),
    @JsonSubTypes.Type(value = PrepareStep.Key.class, name = "key"),
    @JsonSubTypes.Type(value = PrepareStep.Saved.class, name = "saved")
})
sealed interface PrepareStep {
    /**
     * The choice of what to begin with.
     *
     * @param entries {@code on} for what is being prepared, {@code set:ID}, {@code quiz:NAME}, or {@code votes} for the list of votes
     */
    record Menu(List<String> entries) implements PrepareStep {
        public Menu {
            entries = List.copyOf(entries);
        }
    }

    /** A page of the set; the choice is the place of a question, or one of these. */
    record Page(long preparation, int version, int page) implements PrepareStep {
        static final int BACK = 900;
        static final int ON = 901;
        static final int MORE = 902;
        static final int OWN = 903;
        static final int SAVE = 904;
    }

    /** One question of the set. */
    record One(long preparation, int version, int place) implements PrepareStep {
        static final int REPLACE = 0;
        static final int EASIER = 1;
        static final int REMOVE = 2;
        static final int BACK = 3;
    }

    /** A question of the teacher's own is awaited; the choice is not to write it. */
    record Own(long preparation, int version) implements PrepareStep {}

    /** Questions that the teacher sent, as they would be taken. */
    record Offer(String title, List<Kept> questions) implements PrepareStep {
        static final int ADD = 0;
        static final int NEW = 1;
        static final int LEAVE = 2;

        public Offer {
            questions = List.copyOf(questions);
        }
    }

    /** A poll that was forwarded without its key: the choice is the right option. */
    record Key(String question, List<String> options, String explanation) implements PrepareStep {
        public Key {
            options = List.copyOf(options);
        }
    }

    /** A set that is saved. */
    record Saved(long set) implements PrepareStep {
        static final int PRINT_A = 0;
        static final int PRINT_B = 1;
        static final int COPY = 2;
        static final int TRY = 3;
        static final int DELETE = 4;
        static final int SHOW = 5;
    }

    default String json() {
        return Steps.json(this);
    }

    /** Reads what {@link #json} wrote; empty for a state that this version does not know. */
    static Optional<PrepareStep> of(String json) {
        return Steps.of(json, PrepareStep.class);
    }
}
