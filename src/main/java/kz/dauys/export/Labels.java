package kz.dauys.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The letters, numbers and dashes that stand before options and are no part of them. Letters and numbers count only if they run on from the
 * first option to the last: initials such as “A. Baimenov” are words, and so is the number in “5. 5”.
 */
final class Labels {
    private static final int MOST = Intake.MOST_OPTIONS;
    private static final String DASHES = "-–—•";
    private static final String LATIN = "ABCDEFGHIJKL";
    private static final String RUSSIAN = "АБВГДЕЖЗИКЛМ";
    private static final List<List<String>> SERIES = List.of(
            numbers(), letters(LATIN), letters(RUSSIAN), letters("АБВГДЕЁЖЗИЙК"), letters("АӘБВГҒДЕЖЗИК"), letters("АӘБВГҒДЕЁЖЗИ"));

    private Labels() {}

    /**
     * An option as it stands in its line.
     *
     * @param starred whether it is marked as right, before its label or behind it
     * @param label a letter, a number or a dash; empty where there is none
     * @param bare what follows the label
     * @param whole the option with the label
     */
    record Line(boolean starred, String label, String bare, String whole) {
        static Line of(String line) {
            boolean starred = line.startsWith("*");
            String whole = starred ? Words.strip(line.substring(1)) : line;
            int end = end(whole);
            String bare = Words.strip(whole.substring(end));
            boolean behind = end > 0 && bare.startsWith("*");
            String label = whole.substring(0, end).replaceFirst("[.)]$", "");
            return new Line(starred || behind, label, behind ? Words.strip(bare.substring(1)) : bare, whole);
        }

        boolean opens() {
            return SERIES.stream().anyMatch(series -> series.getFirst().equals(folded(label)));
        }
    }

    /** Where a label ends; 0 if the line begins with none. */
    private static int end(String line) {
        int length = 0;
        while (length < line.length() && length < 2 && Character.isDigit(line.charAt(length))) {
            length++;
        }
        if (length == 0 && !line.isEmpty() && (Character.isLetter(line.charAt(0)) || DASHES.indexOf(line.charAt(0)) >= 0)) {
            length = 1;
        }
        if (length == 1 && DASHES.indexOf(line.charAt(0)) >= 0) {
            return opensWord(line, 1) ? 1 : 0;
        }
        boolean bracket = length > 0 && line.startsWith(")", length);
        boolean point = length > 0 && line.startsWith(".", length) && opensWord(line, length + 1);
        return bracket || point ? length + 1 : 0;
    }

    /** A number below zero has a dash too, and a decimal number a point: behind a label there is a gap. */
    private static boolean opensWord(String line, int place) {
        return place == line.length() || line.charAt(place) == '*' || Words.isBlank(line.substring(place, place + 1));
    }

    /** The series that the labels of all these options make up; empty if they make up none. */
    static Optional<List<String>> series(List<Line> options) {
        return SERIES.stream()
                .filter(series -> options.size() <= series.size() && IntStream.range(0, options.size())
                        .allMatch(i -> series.get(i).equals(folded(options.get(i).label()))))
                .findFirst();
    }

    static boolean dashed(List<Line> options) {
        return options.stream().allMatch(option -> !option.label().isEmpty() && DASHES.contains(option.label()));
    }

    /** The place of an option that is named by its letter or number; -1 for none. Without labels the alphabet of the letter counts. */
    static int place(String name, List<Line> options) {
        String upper = name.toUpperCase(Locale.ROOT);
        Optional<List<String>> labels = series(options).filter(series -> !name.chars().allMatch(Character::isDigit));
        return labels.map(series -> series.indexOf(folded(name)))
                .orElseGet(() -> Stream.of(numbers(), split(LATIN), split(RUSSIAN)).mapToInt(series -> series.indexOf(upper)).max().orElse(-1));
    }

    private static List<String> numbers() {
        return IntStream.rangeClosed(1, MOST).mapToObj(String::valueOf).toList();
    }

    private static List<String> letters(String letters) {
        return split(letters).stream().map(Labels::folded).toList();
    }

    private static List<String> split(String letters) {
        return letters.chars().mapToObj(Character::toString).toList();
    }

    /** Letters that look alike are one, whichever keyboard they were typed on. */
    private static String folded(String label) {
        String upper = label.toUpperCase(Locale.ROOT);
        int alike = upper.length() == 1 ? "АВСЕНКМ".indexOf(upper) : -1;
        return alike < 0 ? upper : "ABCEHKM".substring(alike, alike + 1);
    }
}
