package kz.dauys.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a row says that things stand, in any of the three languages; -1 where it does not.
 *
 * @param options the columns of the options, in their order
 */
record KahootHeading(int row, int stem, List<Integer> options, int time, int right) {
    private static final Pattern STEM = Pattern.compile("question(?! (?:number|type|no)\\b).*|вопрос.*|сұрақ.*");
    private static final Pattern OPTION = Pattern.compile(
            "(?:answer|option|ответ|вариант(?: ответа)?|жауап|нұсқа)\\s?№?\\s?\\d{1,2}\\b.*|\\d{1,2}-(?:жауап|нұсқа).*");
    private static final Pattern RIGHT = Pattern.compile("correct answers?.*|(?:номер |№ ?)?(?:правильн|верн)\\p{L}{2,3} (?:ответ|вариант).*|дұрыс (?:жауап|нұсқа).*");
    private static final Pattern TIME = Pattern.compile("time.*|время.*|уақыт.*");

    KahootHeading {
        options = List.copyOf(options);
    }

    static KahootHeading of(ExcelRow row) {
        int stem = -1;
        int time = -1;
        int right = -1;
        List<Integer> options = new ArrayList<>();
        for (int column : row.cells().keySet().stream().sorted().toList()) {
            // A long text is no title, and what it looks like is not even made out: it may stand in every cell.
            if (row.text(column).length() > Intake.STEM) {
                continue;
            }
            String title = Words.look(row.text(column));
            if (RIGHT.matcher(title).matches()) {
                right = right < 0 ? column : right;
            } else if (OPTION.matcher(title).matches()) {
                options.add(column);
            } else if (STEM.matcher(title).matches()) {
                stem = stem < 0 ? column : stem;
            } else if (TIME.matcher(title).matches()) {
                time = column;
            }
        }
        return new KahootHeading(row.number(), stem, numbered(row, options), time, right);
    }

    /** By the numbers in their titles: the columns may have been moved about. */
    private static List<Integer> numbered(ExcelRow row, List<Integer> columns) {
        return columns.stream()
                .sorted(Comparator.comparingInt(column -> Integer.parseInt(Words.look(row.text(column)).replaceFirst("^\\D*(\\d{1,2}).*$", "$1"))))
                .toList();
    }

    boolean isWhole() {
        return stem >= 0 && right >= 0 && options.size() > 1;
    }

    Stream<Integer> columns() {
        return Stream.concat(Stream.of(stem, right), options.stream());
    }

    /** Names what a heading lacks: that of the row which has most of it, else the first row. */
    static Mistake missing(List<ExcelRow> rows) {
        KahootHeading best = rows.stream()
                .map(KahootHeading::of)
                .max(Comparator.comparingInt(KahootHeading::found).thenComparing(Comparator.comparingInt(KahootHeading::row).reversed()))
                .orElse(new KahootHeading(1, -1, List.of(), -1, -1));
        String names = Stream.of(
                        best.stem < 0 ? "Question" : "",
                        best.options.isEmpty() ? "Answer 1" : "",
                        best.options.size() < 2 ? "Answer 2" : "",
                        best.right < 0 ? "Correct answer(s)" : "")
                .filter(name -> !name.isEmpty())
                .map(name -> "“" + name + "”")
                .collect(Collectors.joining(", "));
        return new Mistake(best.row, Fault.NO_HEADING, Map.of("missing", names));
    }

    private int found() {
        return (stem >= 0 ? 1 : 0) + Math.min(options.size(), 2) + (right >= 0 ? 1 : 0);
    }
}
