package kz.dauys.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Checks a whole bank against the rules of good items. */
public final class QuizLint {
    /** Chi-square at one in a thousand, by degrees of freedom 1, 2, 3. */
    private static final double[] UNLIKELY = {10.83, 13.82, 16.27};
    /** Below this expected number a place says nothing. */
    private static final int ENOUGH = 5;

    private QuizLint() {}

    /**
     * What is wrong, and where.
     *
     * @param template the template, or the named quiz
     * @param claim the claim, or the empty text where the violation is about more than one
     */
    public record Violation(String rule, String template, String claim, String detail) {
        @Override
        public String toString() {
            return rule + ": " + template + (claim.isEmpty() ? "" : ", claim " + claim) + ": " + detail;
        }
    }

    public static List<Violation> check(QuestionBank bank) {
        List<Violation> violations = new ArrayList<>();
        QuestionRules rules = new QuestionRules(bank.knowledge());
        bank.questions().forEach(question -> violations.addAll(rules.check(question)));
        violations.addAll(idle(bank));
        violations.addAll(doubled(bank));
        violations.addAll(tooFew(bank));
        violations.addAll(lopsided(bank));
        return violations;
    }

    private static List<Violation> idle(QuestionBank bank) {
        Set<String> used = bank.questions().stream().map(question -> question.template().id()).collect(Collectors.toSet());
        return bank.templates().stream()
                .filter(template -> !used.contains(template.id()))
                .map(template -> new Violation("yield", template.id(), "", "no claim fits, or none leaves enough options: " + template.line()))
                .toList();
    }

    private static List<Violation> doubled(QuestionBank bank) {
        Set<String> seen = new HashSet<>();
        return bank.questions().stream()
                .filter(question -> !seen.add(question.id()))
                .map(question -> new Violation("id", question.template().id(), question.asked().claim().id(), "twice: " + question.id()))
                .toList();
    }

    private static List<Violation> tooFew(QuestionBank bank) {
        return bank.quizzes().stream()
                .filter(quiz -> bank.draw(quiz, 0).size() < quiz.questions())
                .map(quiz -> new Violation("quiz", quiz.name(), "", "fewer than " + quiz.questions() + " questions go together: " + quiz.line()))
                .toList();
    }

    /** The key's place must be a matter of chance; numbers stand in their own order and are left out. */
    private static List<Violation> lopsided(QuestionBank bank) {
        Map<Integer, List<Question>> bySize = bank.questions().stream()
                .filter(question -> !QuestionRules.inOrder(question))
                .collect(Collectors.groupingBy(question -> question.options().size()));
        return bySize.entrySet().stream()
                .filter(entry -> chiSquare(entry.getValue(), entry.getKey()) > UNLIKELY[entry.getKey() - 2])
                .map(entry -> new Violation("place", "all of " + entry.getKey() + " options", "", "the key's place is not uniform"))
                .toList();
    }

    private static double chiSquare(List<Question> questions, int places) {
        double expected = (double) questions.size() / places;
        return expected < ENOUGH
                ? 0
                : IntStream.range(0, places)
                        .mapToDouble(place -> questions.stream().filter(question -> question.answer() == place).count() - expected)
                        .map(off -> off * off / expected)
                        .sum();
    }
}
