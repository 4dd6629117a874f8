package kz.dauys.quiz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Value;

/** The rules that a single question must keep. */
final class QuestionRules {
    /** Telegram's limits for a quiz poll. */
    private static final int STEM = 300;
    private static final int OPTION = 100;

    private static final Pattern CATCH_ALL = Pattern.compile(
            "(all|none|both) of the above|вс[её] перечисленн|ни один из|нет верного|аталғанның бәрі|дұрыс жауап жоқ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern FRACTION = Pattern.compile("[.,](\\d+)[\\s\\u00A0]?%");

    private final Proofs proofs;

    QuestionRules(Knowledge knowledge) {
        proofs = new Proofs(knowledge);
    }

    /** Whether the options stand in the order of their values. */
    static boolean inOrder(Question question) {
        return switch (question.key().meaning()) {
            case Option.Meaning.Is(Value value) -> value instanceof Value.Figure || value instanceof Value.Day;
            case Option.Meaning.Year ignored -> true;
            case Option.Meaning.Party ignored -> false;
            case Option.Meaning.Second ignored -> false;
            case Option.Meaning.Higher ignored -> false;
            case Option.Meaning.Same ignored -> false;
        };
    }

    List<QuizLint.Violation> check(Question question) {
        Found found = new Found(question);
        found.unless(proofs.right(question), "key", "it is not right under every source that counts");
        question.distractors().forEach(option -> found.unless(
                proofs.wrong(question.asked(), option), "wrong", "no proof against '" + option.text().en() + "'"));
        if (inOrder(question)) {
            found.unless(sorted(question), "order", "the options are not in their natural order");
        } else {
            found.unless(Fairness.evenLength(question.key(), question.distractors()), "length", "the key's length gives it away");
            found.unless(Fairness.separate(question.options()), "holds", "one option holds another");
        }
        found.unless(!Fairness.tells(question.stem(), question.key()), "tells", "the key stands in the stem");
        for (Language language : Language.values()) {
            words(question, language, found);
        }
        return found.violations();
    }

    private static void words(Question question, Language language, Found found) {
        String stem = question.stem().in(language);
        List<String> options = question.options().stream().map(option -> option.text().in(language)).toList();
        found.unless(stem.length() <= STEM, "stem", language.code() + " has " + stem.length() + " characters, not up to " + STEM);
        found.unless(stem.endsWith("?") && !stem.contains("{"), "stem", language.code() + " is no question: " + stem);
        options.forEach(option -> found.unless(
                option.length() <= OPTION, "option", language.code() + " has " + option.length() + " characters, not up to " + OPTION));
        options.forEach(option -> found.unless(!CATCH_ALL.matcher(option).find(), "catch-all", option));
        found.unless(options.stream().distinct().count() == options.size(), "distinct", language.code() + " shows one option twice");
        found.unless(options.stream().map(QuestionRules::decimals).distinct().count() == 1, "form", language.code() + " mixes decimals");
    }

    private static int decimals(String option) {
        return Optional.of(FRACTION.matcher(option)).filter(matcher -> matcher.find()).map(matcher -> matcher.group(1).length()).orElse(0);
    }

    private static boolean sorted(Question question) {
        List<Value> values = question.options().stream().flatMap(option -> value(option).stream()).toList();
        return values.equals(values.stream().sorted(Ordered.ORDER).toList());
    }

    private static Optional<Value> value(Option option) {
        return switch (option.meaning()) {
            case Option.Meaning.Is(Value value) -> Optional.of(value);
            case Option.Meaning.Year(int year) -> Optional.of(new Value.Figure(BigDecimal.valueOf(year)));
            default -> Optional.empty();
        };
    }

    /** Collects what is broken in one question. */
    private record Found(Question question, List<QuizLint.Violation> violations) {
        Found(Question question) {
            this(question, new ArrayList<>());
        }

        void unless(boolean kept, String rule, String detail) {
            if (!kept) {
                violations.add(new QuizLint.Violation(rule, question.template().id(), question.asked().claim().id(), detail));
            }
        }
    }
}
