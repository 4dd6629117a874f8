package kz.dauys.export;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Moodle's GIFT form. Several right options share a hundred per cent, and each wrong one takes a hundred away, so that marking all of them
 * earns nothing. A context stands before the stem, behind a line of its own.
 */
public final class Gift {
    static final String RULE = "\n---\n";
    private static final String SPECIAL = "~=#{}:\\";

    private Gift() {}

    public static String write(List<Sheet> sheets) {
        return sheets.stream().map(Gift::question).collect(Collectors.joining("\n"));
    }

    private static String question(Sheet sheet) {
        String context = sheet.context().isEmpty() ? "" : sheet.context() + RULE;
        return "::" + escaped(sheet.id()) + "::[plain]" + escaped(context + sheet.stem()) + " {\n"
                + lines(sheet)
                + "####" + escaped(sheet.explanation()) + "\n}\n";
    }

    private static String lines(Sheet sheet) {
        return switch (sheet.form()) {
            case ONE -> line(sheet, place -> sheet.right(place) ? "=" : "~");
            case SEVERAL -> line(sheet, place -> sheet.right(place) ? "~%" + share(sheet.answers().size()) + "%" : "~%-100%");
            case MATCHING -> pairs(sheet);
        };
    }

    private static String line(Sheet sheet, IntFunction<String> sign) {
        return IntStream.range(0, sheet.options().size())
                .mapToObj(place -> sign.apply(place) + escaped(sheet.options().get(place)) + "\n")
                .collect(Collectors.joining());
    }

    /** Values that belong to nothing stand behind an empty left side. */
    private static String pairs(Sheet sheet) {
        String matched = IntStream.range(0, sheet.left().size())
                .mapToObj(i -> "=" + escaped(sheet.left().get(i)) + " -> " + escaped(sheet.options().get(sheet.answers().get(i))) + "\n")
                .collect(Collectors.joining());
        return matched + IntStream.range(0, sheet.options().size())
                .filter(place -> !sheet.right(place))
                .mapToObj(place -> "= -> " + escaped(sheet.options().get(place)) + "\n")
                .collect(Collectors.joining());
    }

    private static String share(int right) {
        return 100 % right == 0 ? String.valueOf(100 / right) : String.format(Locale.ROOT, "%.5f", 100.0 / right);
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\n') {
                escaped.append("\\n");
            } else {
                escaped.append(SPECIAL.indexOf(letter) < 0 ? "" : "\\").append(letter);
            }
        }
        return escaped.toString();
    }
}
