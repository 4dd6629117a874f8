package kz.dauys.quiz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Localized;
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
    private final Briefs briefs;

    QuestionRules(Knowledge knowledge) {
        proofs = new Proofs(knowledge);
        briefs = new Briefs(knowledge);
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
            case Option.Statement.Between ignored -> true;
            case Option.Statement.Than ignored -> true;
            case Option.Statement.Gives(Value value) -> value instanceof Value.Figure || value instanceof Value.Day;
            case Option.Statement.Since ignored -> true;
            case Option.Statement.InForce ignored -> true;
            case Option.Statement.Reckoned ignored -> true;
            case Option.Statement ignored -> false;
        };
    }

    List<QuizLint.Violation> check(Item item) {
        Found found = new Found(item);
        switch (item) {
            case Question question -> one(question, found);
            case Several several -> {
                found.unless(proofs.sound(several), "key", "not every right option is right and every other one wrong under every source");
                found.unless(several.options().size() == Several.OPTIONS, "options", "it has not " + Several.OPTIONS + " options");
                found.unless(Fairness.separate(several.options()), "holds", "one option holds another");
            }
            case Matching matching ->
                found.unless(Proofs.sound(matching), "key", "not every thing has its own value and none of the others under every source");
        }
        Localized brief = briefs.of(item);
        for (Language language : Language.values()) {
            words(item, language, found);
            explanation(brief.in(language), language, found);
        }
        return found.violations();
    }

    private void one(Question question, Found found) {
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
    }

    private static void explanation(String text, Language language, Found found) {
        found.unless(
                text.length() <= Briefs.LONGEST && text.chars().filter(each -> each == '\n').count() <= Briefs.LINE_FEEDS,
                "explanation", language.code() + " has " + text.length() + " characters, not up to " + Briefs.LONGEST);
    }

    private static void words(Item question, Language language, Found found) {
        String stem = question.stem().in(language);
        List<String> options = question.options().stream().map(option -> option.text().in(language)).toList();
        found.unless(stem.length() <= STEM, "stem", language.code() + " has " + stem.length() + " characters, not up to " + STEM);
        found.unless(stem.endsWith("?") && !stem.contains("{"), "stem", language.code() + " is no question: " + stem);
        options.forEach(option -> found.unless(
                option.length() <= OPTION, "option", language.code() + " has " + option.length() + " characters, not up to " + OPTION));
        options.forEach(option -> found.unless(!CATCH_ALL.matcher(option).find(), "catch-all", option));
        found.unless(options.stream().distinct().count() == options.size(), "distinct", language.code() + " shows one option twice");
        if (!(question.asked().claim().value() instanceof Value.Words)) {
            found.unless(options.stream().map(QuestionRules::decimals).distinct().count() == 1, "form", language.code() + " mixes decimals");
        }
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
            case Option.Meaning.Year(int year) -> figure(year);
            case Option.Statement.Since(int year) -> figure(year);
            case Option.Statement.InForce(int year) -> figure(year);
            case Option.Statement.Between(BigDecimal from, BigDecimal ignored) -> Optional.of(new Value.Figure(from));
            case Option.Statement.Gives(Value value) -> Optional.of(value);
            case Option.Statement.Reckoned(Reckoning ignored, BigDecimal number) -> Optional.of(new Value.Figure(number));
            default -> Optional.empty();
        };
    }

    private static Optional<Value> figure(int year) {
        return Optional.of(new Value.Figure(BigDecimal.valueOf(year)));
    }

    /** Collects what is broken in one question. */
    private record Found(Item question, List<QuizLint.Violation> violations) {
        Found(Item question) {
            this(question, new ArrayList<>());
        }

        void unless(boolean kept, String rule, String detail) {
            if (!kept) {
                violations.add(new QuizLint.Violation(rule, question.template().id(), question.asked().claim().id(), detail));
            }
        }
    }
}
