package kz.dauys.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/** An evaluation as people read it: the figures overall, by language and by tag, then each failure in three lines. */
final class EvalReport {
    /** Enough to see what went wrong; the whole text is what {@code ask} prints. */
    private static final int SHORT = 200;

    private EvalReport() {}

    static List<String> lines(Evaluation evaluation) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%-14s %9s %16s %7s %22s", "", "questions", "right", "wrong", "answerable answered"));
        lines.add(line("all", evaluation.overall()));
        group(evaluation.byLanguage(), lines);
        group(evaluation.byTag(), lines);
        evaluation.failures().forEach(failure -> failure(failure, lines));
        return lines;
    }

    private static void group(SortedMap<String, Figures> figures, List<String> lines) {
        lines.add("");
        figures.forEach((name, each) -> lines.add(line(name.isEmpty() ? "(no tag)" : name, each)));
    }

    private static String line(String name, Figures figures) {
        String right = figures.right() + percent(figures.rightShare());
        String answered = figures.answerable() == 0
                ? "-"
                : figures.answered() + " of " + figures.answerable() + percent(figures.answeredShare());
        return String.format(Locale.ROOT, "%-14s %9d %16s %7d %22s", name, figures.questions(), right, figures.wrong(), answered);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, " %5.1f %%", 100 * share);
    }

    private static void failure(Scored failure, List<String> lines) {
        Keyed question = failure.question();
        lines.add("");
        lines.add((failure.verdict() == Scored.Verdict.WRONG ? "WRONG  " : "missed ") + question.id() + " [" + question.tag() + "] "
                + question.question());
        lines.add("       expected " + question.wanted());
        lines.add("       answered " + failure.given().kind() + ": " + brief(failure.given().text()));
    }

    static String brief(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= SHORT) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(SHORT - 2)) ? SHORT - 2 : SHORT - 1;
        return line.substring(0, end) + "…";
    }
}
