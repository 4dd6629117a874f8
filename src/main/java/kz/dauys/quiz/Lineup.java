package kz.dauys.quiz;

import java.util.List;

/** The options of one question and the place of the key among them. */
record Lineup(List<Option> options, int answer) {
    Lineup {
        options = List.copyOf(options);
    }

    static final int FEWEST = 3;

    /** The key is the option that says so. */
    static Lineup of(List<Option> options) {
        return of(options, options.stream().filter(option -> option.why() instanceof Why.Key).findFirst().orElseThrow());
    }

    static Lineup of(List<Option> options, Option key) {
        return new Lineup(options, options.indexOf(key));
    }
}
