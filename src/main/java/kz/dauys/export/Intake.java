package kz.dauys.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Collects the questions of one file and everything that is wrong with them, whatever form the file has. */
final class Intake {
    /** Telegram's limits for a quiz poll. */
    static final int STEM = 300;

    static final int OPTION = 100;
    static final int EXPLANATION = 200;
    static final int MOST_OPTIONS = 12;
    static final int MOST_QUESTIONS = 200;

    /** More than anybody reads. */
    private static final int MOST_MISTAKES = 1000;

    private final List<Imported.Located> questions = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    /** How many questions there are, those beyond the most included, which are not looked at. */
    private int count;

    /** Where the first of those stands. */
    private int surplus;

    /** Where the first stands that was not looked at because there was too much wrong before it. */
    private int stop;

    void wrong(int row, Fault fault) {
        mistakes.add(new Mistake(row, fault));
    }

    void wrong(int row, Fault fault, Map<String, Object> places) {
        mistakes.add(new Mistake(row, fault, places));
    }

    /** A question that does not pass; {@code blamed} says that a mistake in it is told already, so that a missing key is not told twice. */
    void take(int row, Sheet raw, boolean blamed) {
        Sheet sheet = stripped(raw);
        stem(row, sheet);
        picture(row, sheet);
        options(row, sheet.options());
        if (sheet.answers().isEmpty() && !blamed) {
            wrong(row, Fault.NO_RIGHT);
        }
        if (sheet.options().size() > 1 && sheet.answers().size() >= sheet.options().size()) {
            wrong(row, Fault.ALL_RIGHT, Map.of("count", sheet.options().size()));
        }
        if (sheet.explanation().length() > EXPLANATION) {
            wrong(row, Fault.LONG_EXPLANATION, length(sheet.explanation(), EXPLANATION));
        }
        // Nothing is taken in by half: once something is wrong, none of them is needed.
        if (mistakes.isEmpty()) {
            questions.add(new Imported.Located(row, sheet));
        }
    }

    /** Counts a question, whatever comes of it; true if there is enough of the file already and it need not be looked at. */
    boolean passes(int row) {
        count++;
        boolean full = count > MOST_QUESTIONS;
        boolean hopeless = mistakes.size() >= MOST_MISTAKES;
        surplus = full && surplus == 0 ? row : surplus;
        stop = hopeless && stop == 0 ? row : stop;
        return full || hopeless;
    }

    private static Sheet stripped(Sheet sheet) {
        List<String> options = sheet.options().stream().map(Words::strip).toList();
        return new Sheet(
                sheet.id(), sheet.form(), "", Words.strip(sheet.stem()), List.of(), options, sheet.answers(), Words.strip(sheet.explanation()));
    }

    private void picture(int row, Sheet sheet) {
        boolean shown = Stream.concat(Stream.of(sheet.stem()), sheet.options().stream()).anyMatch(text -> text.indexOf(Markup.PICTURE) >= 0);
        if (shown) {
            wrong(row, Fault.PICTURE);
        }
    }

    private void stem(int row, Sheet sheet) {
        String stem = sheet.stem();
        if (stem.isEmpty()) {
            wrong(row, Fault.NO_STEM);
            return;
        }
        if (stem.length() > STEM) {
            wrong(row, Fault.LONG_STEM, length(stem, STEM));
        }
        if (stem.length() > STEM || sheet.options().size() > MOST_OPTIONS || sheet.options().stream().anyMatch(option -> option.length() > OPTION)) {
            // What cannot be asked is not kept for comparison either: it may be as long as the file.
            return;
        }
        Integer earlier = seen.putIfAbsent(Words.look(stem + sheet.options()), row);
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
            return;
        }
        Set<String> distinct = new HashSet<>();
        for (int place = 0; place < options.size(); place++) {
            String option = options.get(place);
            if (option.isEmpty()) {
                wrong(row, Fault.EMPTY_OPTION, Map.of("place", place + 1));
            } else if (option.length() > OPTION) {
                wrong(row, Fault.LONG_OPTION, length(option, OPTION));
            } else if (!distinct.add(Words.look(option))) {
                wrong(row, Fault.SAME_OPTION, Map.of("option", option));
            }
        }
    }

    private static Map<String, Object> length(String text, int most) {
        return Map.of("length", text.length(), "most", most);
    }

    Imported result() {
        return result(false);
    }

    /** @param timed whether the file gives times for its questions */
    Imported result(boolean timed) {
        if (questions.isEmpty() && mistakes.isEmpty()) {
            wrong(0, Fault.NO_QUESTIONS);
        }
        if (stop > 0) {
            // Of the whole file, so that it is the first to be told: of a thousand only some are shown.
            wrong(0, Fault.MANY_MISTAKES, Map.of("count", mistakes.size(), "stop", String.valueOf(stop)));
        }
        if (surplus > 0) {
            wrong(surplus, Fault.TOO_MANY, Map.of("count", count, "most", MOST_QUESTIONS));
        }
        return mistakes.isEmpty()
                ? new Imported.Whole(questions, timed)
                : new Imported.Broken(mistakes.stream().sorted(Comparator.comparingInt(Mistake::row)).toList());
    }
}
