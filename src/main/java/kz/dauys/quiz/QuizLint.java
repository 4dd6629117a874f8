package kz.dauys.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks a whole bank against the rules of good items. */
public final class QuizLint {
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
        bank.all().forEach(item -> violations.addAll(rules.check(item)));
        violations.addAll(idle(bank));
        violations.addAll(doubled(bank));
        violations.addAll(clashing(bank.all()));
        violations.addAll(tooFew(bank));
        violations.addAll(Looks.lopsided(bank));
        violations.addAll(Looks.longest(bank));
        return violations;
    }

    private static List<Violation> idle(QuestionBank bank) {
        Set<String> used = bank.all().map(item -> item.template().id()).collect(Collectors.toSet());
        return bank.templates().stream()
                .filter(template -> !used.contains(template.id()))
                .map(template -> new Violation("yield", template.id(), "", "no claim fits, or none leaves enough options: " + template.line()))
                .toList();
    }

    private static List<Violation> doubled(QuestionBank bank) {
        Set<String> seen = new HashSet<>();
        return bank.all()
                .filter(question -> !seen.add(question.id()))
                .map(question -> new Violation("id", question.template().id(), question.asked().claim().id(), "twice: " + question.id()))
                .toList();
    }

    /** Two questions under one short number: paper would lead to the wrong one. */
    static List<Violation> clashing(Stream<? extends Item> items) {
        Map<String, String> ids = new HashMap<>();
        List<Violation> violations = new ArrayList<>();
        items.forEach(item -> {
            String number = QuestionNumber.of(item.id());
            String first = ids.putIfAbsent(number, item.id());
            if (first != null && !first.equals(item.id())) {
                violations.add(new Violation(
                        "number", item.template().id(), item.asked().claim().id(), number + " is that of " + first + " and of " + item.id()));
            }
        });
        return violations;
    }

    private static List<Violation> tooFew(QuestionBank bank) {
        return bank.quizzes().stream()
                .filter(quiz -> bank.draw(quiz, 0).size() < quiz.questions())
                .map(quiz -> new Violation("quiz", quiz.name(), "", "fewer than " + quiz.questions() + " questions go together: " + quiz.line()))
                .toList();
    }
}
