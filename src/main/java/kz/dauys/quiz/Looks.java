package kz.dauys.quiz;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.dauys.knowledge.Language;

/** What a pupil could guess from the looks of many questions: the key's place, and its length. */
final class Looks {
    /** Chi-square at one in a thousand, by degrees of freedom 1, 2, 3. */
    private static final double[] UNLIKELY = {10.83, 13.82, 16.27};
    /** Below this expected number a place says nothing. */
    private static final int ENOUGH = 5;
    /** The normal deviate that is passed by chance once in a thousand times. */
    private static final double RARE = 3.09;

    private Looks() {}

    /** The key's place must be a matter of chance, in questions with an order of their own too. */
    static List<QuizLint.Violation> lopsided(QuestionBank bank) {
        Map<Integer, List<Question>> bySize =
                bank.questions().stream().collect(Collectors.groupingBy(question -> question.options().size()));
        return bySize.entrySet().stream()
                .filter(entry -> chiSquare(entry.getValue(), entry.getKey()) > UNLIKELY[entry.getKey() - 2])
                .map(entry -> new QuizLint.Violation("place", "all of " + entry.getKey() + " options", "", "the key's place is not uniform"))
                .toList();
    }

    static double chiSquare(List<Question> questions, int places) {
        double expected = (double) questions.size() / places;
        return expected < ENOUGH
                ? 0
                : IntStream.range(0, places)
                        .mapToDouble(place -> questions.stream().filter(question -> question.answer() == place).count() - expected)
                        .map(off -> off * off / expected)
                        .sum();
    }

    /** "The longest one is right" must not be a better rule than guessing. */
    static List<QuizLint.Violation> longest(QuestionBank bank) {
        return Stream.of(Language.values())
                .filter(language -> excess(bank.questions(), language) > RARE)
                .map(language -> new QuizLint.Violation(
                        "longest", "all in " + language.code(), "", "the longest option is right more often than by chance"))
                .toList();
    }

    /** By how many deviations the longest option is right more often than by chance; options of equal length share the chance. */
    static double excess(List<Question> questions, Language language) {
        double right = 0;
        double expected = 0;
        double variance = 0;
        for (Question question : questions) {
            List<Integer> lengths = question.options().stream().map(option -> option.text().in(language).length()).toList();
            int longest = lengths.stream().mapToInt(Integer::intValue).max().orElseThrow();
            long sharing = lengths.stream().filter(length -> length == longest).count();
            double chance = 1.0 / lengths.size();
            if (sharing < lengths.size()) {
                right += lengths.get(question.answer()) == longest ? 1.0 / sharing : 0;
                expected += chance;
                variance += chance * (1 - chance);
            }
        }
        return variance == 0 ? 0 : (right - expected) / Math.sqrt(variance);
    }
}
