package kz.dauys.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what {@link Gift} writes. The values of a matching come back in the order of its left side, those that belong to nothing last. */
public final class GiftReader {
    // Possessive: a group that may give back what it took recurses once a letter.
    private static final String PLAIN = "((?:\\\\.|[^\\\\{}:])*+)";
    private static final Pattern QUESTION = Pattern.compile("::" + PLAIN + "::\\[plain]" + PLAIN + "(?<= )\\{\\n((?:\\\\.|[^\\\\}])*+)}", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("^(=|~)(?:%(-?[\\d.]+)%)?(.*)$");
    private static final String ARROW = " -> ";

    private GiftReader() {}

    public static List<Sheet> read(String gift) {
        List<Sheet> sheets = new ArrayList<>();
        Matcher question = QUESTION.matcher(gift);
        while (question.find()) {
            sheets.add(sheet(question.group(1), question.group(2).strip(), question.group(3)));
        }
        return sheets;
    }

    private static Sheet sheet(String id, String text, String body) {
        Lines lines = new Lines();
        String explanation = "";
        for (String line : body.split("\n", -1)) {
            if (line.startsWith("####")) {
                explanation = plain(line.substring("####".length()));
            } else {
                lines.add(line);
            }
        }
        String whole = plain(text);
        int rule = whole.indexOf(Gift.RULE);
        return new Sheet(
                plain(id),
                lines.form,
                rule < 0 ? "" : whole.substring(0, rule),
                rule < 0 ? whole : whole.substring(rule + Gift.RULE.length()),
                lines.left,
                lines.options,
                lines.answers,
                explanation);
    }

    /** The options of one question as they are read, line by line. */
    private static final class Lines {
        private Sheet.Form form = Sheet.Form.ONE;
        private final List<String> left = new ArrayList<>();
        private final List<String> options = new ArrayList<>();
        private final List<Integer> answers = new ArrayList<>();

        void add(String line) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                return;
            }
            String text = parts.group(3);
            int arrow = parts.group(1).equals("=") ? text.indexOf(ARROW) : -1;
            if (arrow >= 0) {
                form = Sheet.Form.MATCHING;
                pair(plain(text.substring(0, arrow)), plain(text.substring(arrow + ARROW.length())));
            } else {
                option(parts.group(1).equals("="), parts.group(2), plain(text));
            }
        }

        private void pair(String thing, String value) {
            if (!thing.isEmpty()) {
                left.add(thing);
                answers.add(options.size());
            }
            options.add(value);
        }

        private void option(boolean right, @Nullable String weight, String text) {
            if (weight != null) {
                form = Sheet.Form.SEVERAL;
            }
            if (right || (weight != null && !weight.startsWith("-"))) {
                answers.add(options.size());
            }
            options.add(text);
        }
    }

    static String plain(String escaped) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char letter = escaped.charAt(i);
            if (letter == '\\' && i + 1 < escaped.length()) {
                i++;
                plain.append(escaped.charAt(i) == 'n' ? '\n' : escaped.charAt(i));
            } else {
                plain.append(letter);
            }
        }
        return plain.toString();
    }
}
