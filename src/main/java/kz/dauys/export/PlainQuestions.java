package kz.dauys.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Questions as one types them: the question, its options line by line with an asterisk before the right one, perhaps an explanation behind a
 * hash, and an empty line before the next question. Aiken's form, in which the last line names the letter, is taken too.
 */
public final class PlainQuestions {
    private PlainQuestions() {}

    public static String write(List<Sheet> sheets) {
        return sheets.stream().map(PlainQuestions::written).collect(Collectors.joining("\n"));
    }

    private static String written(Sheet sheet) {
        String options = IntStream.range(0, sheet.options().size())
                .mapToObj(place -> (sheet.right(place) ? "*" : "") + line(sheet.options().get(place)) + "\n")
                .collect(Collectors.joining());
        return line(sheet.stem()) + "\n" + options + (sheet.explanation().isEmpty() ? "" : "# " + line(sheet.explanation()) + "\n");
    }

    private static String line(String text) {
        return text.replace('\n', ' ');
    }

    public static Imported read(String text) {
        Intake intake = new Intake();
        List<String> lines = text.lines().map(Words::strip).toList();
        int start = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).isEmpty()) {
                if (i > start && !intake.passes(start + 1)) {
                    block(start + 1, lines.subList(start, i), intake);
                }
                start = i + 1;
            }
        }
        return intake.result();
    }

    private static void block(int row, List<String> lines, Intake intake) {
        new PlainBlock(row, lines, intake).read();
    }
}
