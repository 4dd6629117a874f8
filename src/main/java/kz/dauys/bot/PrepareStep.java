package kz.dauys.bot;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.dauys.knowledge.Language;
import kz.dauys.quiz.Kept;
import org.jspecify.annotations.Nullable;

/** What a message of the preparation waits for; kept as JSON in the state of its prompt. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PrepareStep.Menu.class, name = "menu"),
    @JsonSubTypes.Type(value = PrepareStep.Page.class, name = "page"),
    @JsonSubTypes.Type(value = PrepareStep.One.class, name = "one"),
    @JsonSubTypes.Type(value = PrepareStep.Own.class, name = "own"),
    @JsonSubTypes.Type(value = PrepareStep.Offer.class, name = "offer"),
    @JsonSubTypes.Type(value = PrepareStep.Key.class, name = "key"),
    @JsonSubTypes.Type(value = PrepareStep.Replace.class, name = "replace"),
    @JsonSubTypes.Type(value = PrepareStep.Name.class, name = "name"),
    @JsonSubTypes.Type(value = PrepareStep.Keys.class, name = "keys"),
    @JsonSubTypes.Type(value = PrepareStep.Saved.class, name = "saved")
})
sealed interface PrepareStep {
    /**
     * The choice of what to begin with.
     *
     * @param entries what the buttons lead to, as {@link PrepareMenu} names it
     */
    record Menu(List<String> entries) implements PrepareStep {
        public Menu {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A page of the set; the choice is the place of a question, or one of these.
     *
     * @param shown the language of the questions, where that is not the person's own
     */
    record Page(long preparation, int version, int page, @Nullable Language shown) implements PrepareStep {
        static final int BACK = 900;
        static final int ON = 901;
        static final int MORE = 902;
        static final int OWN = 903;
        static final int SAVE = 904;
        /** Plus the number of a language: to read the questions in it. */
        static final int LANGUAGE = 910;
    }

    /** One question of the set, shown in a language as its page was. */
    record One(long preparation, int version, int place, @Nullable Language shown) implements PrepareStep {
        static final int REPLACE = 0;
        static final int EASIER = 1;
        static final int REMOVE = 2;
        static final int BACK = 3;
        static final int WHY = 4;
    }

    /** A question of the teacher's own is awaited; the choice is not to write it. */
    record Own(long preparation, int version) implements PrepareStep {}

    /**
     * Questions that the teacher sent, as they would be taken.
     *
     * @param gathered whether they come from polls, which are sent on one by one: further ones are offered together with these
     */
    record Offer(String title, List<Kept> questions, boolean gathered) implements PrepareStep {
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

    /**
     * Another set is to be begun while one is being worked on.
     *
     * @param from what it is to be begun from, as {@link PrepareStart} names it
     */
    record Replace(long preparation, int version, String from) implements PrepareStep {
        static final int KEEP = 0;
        static final int THROW = 1;
        static final int SAVE = 2;
        static final int ADD = 3;
    }

    /** A new title of a saved set is awaited; the choice is to leave the old one. */
    record Name(long set) implements PrepareStep {}

    /** The same for a poll in which several options may be right: the choice turns one on or off, or says that these are all. */
    record Keys(String question, List<String> options, String explanation, List<Integer> chosen) implements PrepareStep {
        static final int DONE = 900;

        public Keys {
            options = List.copyOf(options);
            chosen = List.copyOf(chosen);
        }

        Keys turned(int option) {
            List<Integer> turned = IntStream.range(0, options.size()).filter(i -> chosen.contains(i) != (i == option)).boxed().toList();
            return new Keys(question, options, explanation, turned);
        }
    }

    /** A set that is saved; the choice is one of these, perhaps in another language. */
    record Saved(long set) implements PrepareStep {
        static final int PRINT_A = 0;
        static final int PRINT_B = 1;
        static final int COPY = 2;
        static final int TRY = 3;
        static final int DELETE = 4;
        static final int SHOW = 5;
        static final int RENAME = 6;
        static final int SURE = 7;
        static final int BACK = 8;
        private static final int STRIDE = 10;

        /** The choice in a language other than the person's own. */
        static int in(Language language, int choice) {
            return choice + STRIDE * number(language);
        }

        /** The choice, whatever the language. */
        static int choice(int pressed) {
            return pressed % STRIDE;
        }

        static Language language(int pressed, Language usual) {
            return numbered(pressed / STRIDE).orElse(usual);
        }
    }

    /** How the data of a button tells a language, from 1. */
    static int number(Language language) {
        return switch (language) {
            case KK -> 1;
            case RU -> 2;
            case EN -> 3;
        };
    }

    static Optional<Language> numbered(int number) {
        return Stream.of(Language.values()).filter(language -> number(language) == number).findFirst();
    }

    default String json() {
        return Steps.json(this);
    }

    /** Reads what {@link #json} wrote; empty for a state that this version does not know. */
    static Optional<PrepareStep> of(String json) {
        return Steps.of(json, PrepareStep.class);
    }
}
