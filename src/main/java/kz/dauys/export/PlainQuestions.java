package kz.dauys.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Questions as one types them: the question, its options line by line with an asterisk before the right one, perhaps an explanation behind a
 * hash, and an empty line before the next question. Aiken's form, in which the last line names the letter, is taken too.
 */
public final class PlainQuestions {
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,3}[.)]\\s+");
    private static final Pattern MARK = Pattern.compile("^(\\*?)\\s*(?:[\\p{L}\\d]{1,2}[.)]|[-–•])\\s*(\\*?)\\s*(.*)$");
    private static final Pattern STAR = Pattern.compile("^(\\*?)()\\s*(.*)$");
    private static final Pattern AIKEN = Pattern.compile("(?i)ANSWER:\\s*(\\p{L})");

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
        List<String> lines = text.lines().map(String::strip).toList();
        int start = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).isEmpty()) {
                if (i > start) {
                    block(start + 1, lines.subList(start, i), intake);
                }
                start = i + 1;
            }
        }
        return intake.result();
    }

    private static void block(int row, List<String> lines, Intake intake) {
        String stem = NUMBER.matcher(lines.getFirst()).replaceFirst("");
        List<String> options = new ArrayList<>(lines.subList(1, lines.size()));
        String explanation = "";
        if (!options.isEmpty() && options.getLast().startsWith("#")) {
            explanation = options.removeLast().substring(1).strip();
        }
        List<Integer> answers = new ArrayList<>();
        boolean blamed = aiken(row, options, answers, intake);
        Matcher[] parts = parts(options);
        List<String> words = new ArrayList<>();
        for (int place = 0; place < parts.length; place++) {
            words.add(parts[place].group(3));
            if (!parts[place].group(1).isEmpty() || !parts[place].group(2).isEmpty()) {
                answers.add(place);
            }
        }
        Sheet.Form form = answers.size() > 1 ? Sheet.Form.SEVERAL : Sheet.Form.ONE;
        intake.take(row, new Sheet("", form, "", stem, List.of(), words, answers, explanation), blamed);
    }

    /** Letters and dashes before options are no part of them, if all options have one. */
    private static Matcher[] parts(List<String> options) {
        Matcher[] marked = matched(options, MARK);
        boolean all = marked.length > 0 && IntStream.range(0, marked.length).allMatch(i -> marked[i].matches() && !marked[i].group(3).isEmpty());
        return all ? marked : matched(options, STAR);
    }

    private static Matcher[] matched(List<String> options, Pattern pattern) {
        Matcher[] parts = options.stream().map(pattern::matcher).toArray(Matcher[]::new);
        for (Matcher part : parts) {
            part.matches();
        }
        return parts;
    }

    /** Takes the line with the letter away; true if it names no option. */
    private static boolean aiken(int row, List<String> options, List<Integer> answers, Intake intake) {
        Matcher answer = AIKEN.matcher(options.isEmpty() ? "" : options.getLast());
        if (!answer.matches()) {
            return false;
        }
        options.removeLast();
        int place = answer.group(1).toUpperCase(Locale.ROOT).charAt(0) - 'A';
        if (place < 0 || place >= options.size()) {
            intake.wrong(row, Fault.NO_SUCH_OPTION, Map.of("found", answer.group(1), "count", options.size()));
            return true;
        }
        answers.add(place);
        return false;
    }
}
