package kz.dauys.dialogues;

import java.util.List;
import java.util.stream.Stream;
import kz.dauys.knowledge.Language;
import kz.dauys.quiz.Question;
import kz.dauys.telegram.server.Shown;

/** Finds the right and the wrong buttons under a question of a quiz. */
final class Key {
    private Key() {}

    /** The first button that is right, or the first that is wrong. */
    static String button(Shown shown, boolean right) {
        String key = key(shown);
        return shown.labels().stream()
                .filter(label -> (label.equals(key) || shown.text().contains("\n" + label + ") " + key + "\n")
                        || shown.text().endsWith("\n" + label + ") " + key)) == right)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such button under " + shown));
    }

    private static String key(Shown shown) {
        List<String> lines = shown.text().lines().toList();
        return RealMind.BANK.questions().stream()
                .flatMap(question -> keys(question, lines, shown))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no question of the bank: " + shown.text()));
    }

    /** Comparisons ask the same thing of other votes: the options tell them apart. */
    private static Stream<String> keys(Question question, List<String> lines, Shown shown) {
        return Stream.of(Language.values())
                .filter(language -> lines.contains(question.stem().in(language)))
                .filter(language -> question.options().stream().allMatch(option -> offers(shown, lines, option.text().in(language))))
                .map(language -> question.key().text().in(language));
    }

    private static boolean offers(Shown shown, List<String> lines, String option) {
        return shown.labels().contains(option) || lines.stream().anyMatch(line -> line.endsWith(") " + option));
    }
}
