package kz.dauys.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Collects the questions of one file and everything that is wrong with them, whatever form the file has. */
final class Intake {
    /** Telegram's limits for a quiz poll. */
    static final int STEM = 300;

    static final int OPTION = 100;
    static final int EXPLANATION = 200;
    static final int MOST_OPTIONS = 12;
    static final int MOST_QUESTIONS = 200;

    private final List<Imported.Located> questions = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    void wrong(int row, Fault fault) {
        mistakes.add(new Mistake(row, fault));
    }

    void wrong(int row, Fault fault, Map<String, Object> places) {
        mistakes.add(new Mistake(row, fault, places));
    }

    /** A question; {@code blamed} says that a mistake in it is told already, so that a missing key is not told twice. */
    void take(int row, Sheet sheet, boolean blamed) {
        stem(row, sheet);
        options(row, sheet.options());
        if (sheet.answers().isEmpty() && !blamed) {
            wrong(row, Fault.NO_RIGHT);
        }
        if (sheet.explanation().length() > EXPLANATION) {
            wrong(row, Fault.LONG_EXPLANATION, length(sheet.explanation(), EXPLANATION));
        }
        questions.add(new Imported.Located(row, sheet));
    }

    private void stem(int row, Sheet sheet) {
        String stem = sheet.stem();
        if (stem.isBlank()) {
            wrong(row, Fault.NO_STEM);
            return;
        }
        if (stem.length() > STEM) {
            wrong(row, Fault.LONG_STEM, length(stem, STEM));
        }
        Integer earlier = seen.putIfAbsent((stem + sheet.options()).toLowerCase(Locale.ROOT), row);
        if (earlier != null) {
            wrong(row, Fault.SAME_QUESTION, Map.of("earlier", String.valueOf(earlier)));
        }
    }

    private void options(int row, List<String> options) {
        if (options.size() < 2) {
            wrong(row, Fault.FEW_OPTIONS, Map.of("count", options.size()));
        }
        if (options.size() > MOST_OPTIONS) {
            wrong(row, Fault.MANY_OPTIONS, Map.of("count", options.size(), "most", MOST_OPTIONS));
        }
        Set<String> distinct = new HashSet<>();
        for (String option : options) {
            if (option.length() > OPTION) {
                wrong(row, Fault.LONG_OPTION, length(option, OPTION));
            }
            if (!distinct.add(option.toLowerCase(Locale.ROOT))) {
                wrong(row, Fault.SAME_OPTION, Map.of("option", option));
            }
        }
    }

    private static Map<String, Object> length(String text, int most) {
        return Map.of("length", text.length(), "most", most);
    }

    Imported result() {
        if (questions.isEmpty() && mistakes.isEmpty()) {
            wrong(0, Fault.NO_QUESTIONS);
        }
        if (questions.size() > MOST_QUESTIONS) {
            wrong(questions.get(MOST_QUESTIONS).row(), Fault.TOO_MANY, Map.of("count", questions.size(), "most", MOST_QUESTIONS));
        }
        return mistakes.isEmpty()
                ? new Imported.Whole(questions)
                : new Imported.Broken(mistakes.stream().sorted(Comparator.comparingInt(Mistake::row)).toList());
    }
}
