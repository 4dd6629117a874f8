package kz.dauys.quiz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Source;
import kz.dauys.knowledge.Texts;
import kz.dauys.knowledge.Wording;

/** Explanations with their sources, as short as a poll needs them: the richest wording that fits. */
final class Briefs {
    /** Telegram's limits for the explanation of a quiz poll. */
    static final int LONGEST = 200;

    static final int LINE_FEEDS = 2;

    private final Knowledge knowledge;
    private final Speech speech;
    private final Facts facts;
    private final Texts texts = new Texts(Briefs.class, "quiz");

    Briefs(Knowledge knowledge) {
        this.knowledge = knowledge;
        speech = new Speech(knowledge);
        facts = new Facts(speech);
    }

    Localized of(Item item) {
        return Speech.each(language -> wordings(item, language)
                .map(Supplier::get)
                .filter(text -> text.length() <= LONGEST)
                .findFirst()
                .orElseGet(() -> facts(item, language).substring(0, LONGEST - 1) + "…"));
    }

    /** From the whole explanation with all its sources down to the bare facts. */
    private Stream<Supplier<String>> wordings(Item item, Language language) {
        List<Claim> compared = Facts.compared(item.options().stream());
        if (!compared.isEmpty()) {
            return side(item, compared, language);
        }
        String whole = item.explanation().in(language);
        String cited = cited(item, fewest(told(item)), language);
        return Stream.concat(
                Stream.of(() -> whole + cited(item, item.sources(), language), () -> whole + cited),
                isRule(item) ? rules(item, cited, language) : claims(item, cited, language));
    }

    /** The figures of all that are put side by side. */
    private Stream<Supplier<String>> side(Item item, List<Claim> compared, Language language) {
        String cited = cited(item, fewest(told(item)), language);
        return Stream.of(
                () -> facts.of(compared, Claim::value, language) + cited(item, fewest(compared.stream().map(Asked::of).toList()), language),
                () -> sentence(item, language) + cited,
                () -> facts(item, language) + cited,
                () -> facts(item, language));
    }

    private Stream<Supplier<String>> rules(Item item, String cited, Language language) {
        return Stream.of(
                () -> stated(item, language) + cited,
                () -> facts(item, language) + cited,
                () -> stated(item, language),
                () -> facts(item, language),
                () -> item.claims().size() > 1 ? named(item, language) : facts(item, language));
    }

    private Stream<Supplier<String>> claims(Item item, String cited, Language language) {
        Supplier<String> fact = () -> facts(item, language) + others(item, language);
        Supplier<String> sentence = () -> sentence(item, language) + others(item, language);
        // Of several claims the sentence tells only the first.
        Supplier<String> best = item.claims().size() > 1 ? fact : sentence;
        return Stream.of(
                () -> best.get() + held(item, language) + reason(item, language) + cited,
                () -> fact.get() + held(item, language) + reason(item, language) + cited,
                () -> fact.get() + reason(item, language) + cited,
                () -> best.get() + held(item, language) + cited,
                () -> fact.get() + held(item, language) + cited,
                () -> facts(item, language) + cited,
                () -> facts(item, language));
    }

    /** The names of rules, where what they say stands in the options anyway. */
    private String named(Item item, Language language) {
        return item.basis().stream().map(asked -> Wording.capitalised(speech.rule(asked.claim()).in(language))).distinct().collect(Collectors.joining("; ")) + ".";
    }

    private String sentence(Item item, Language language) {
        return said(item) + speech.sentence(item.asked()).in(language);
    }

    /** What the rules say in full, without act and article. */
    private String stated(Item item, Language language) {
        return told(item).stream().map(asked -> speech.statement(asked.claim()).in(language)).distinct().collect(Collectors.joining(" "));
    }

    private static boolean isRule(Item item) {
        return item.basis().stream().allMatch(asked -> Rulings.isOne(asked.claim()));
    }

    private static String said(Item item) {
        return item.asked().accordingTo().map(source -> source.label() + ": ").orElse("");
    }

    /** What is asked about, and what a comparison holds beside it. */
    private static List<Asked> told(Item item) {
        return item.basis().stream().flatMap(asked -> Stream.concat(Stream.of(asked), asked.other().map(Asked::of).stream())).toList();
    }

    /** The values alone: what the question is about is in its stem. */
    private String facts(Item item, Language language) {
        List<Claim> claims = told(item).stream().map(Asked::claim).distinct().toList();
        return said(item) + facts.of(claims, claim -> claim.equals(item.asked().claim()) ? item.asked().value() : claim.value(), language);
    }

    /** One source that gives them all, else the best one of each fact. */
    private List<Source> fewest(List<Asked> told) {
        List<List<Source>> each = told.stream().map(asked -> asked.sources(knowledge)).toList();
        return each.getFirst().stream()
                .filter(source -> each.stream().allMatch(sources -> sources.contains(source)))
                .findFirst()
                .map(List::of)
                .orElseGet(() -> each.stream().flatMap(sources -> sources.stream().limit(1)).distinct().toList());
    }

    /** Why sources differ. */
    private static String reason(Item item, Language language) {
        return item.asked().claim().reason().map(reason -> " " + reason.in(language)).orElse("");
    }

    /** What other sources say. */
    private String others(Item item, Language language) {
        Asked asked = item.asked();
        if (asked.accordingTo().isEmpty()) {
            return "";
        }
        String readings = asked.claim().readings().stream()
                .filter(reading -> !reading.value().agreesWith(asked.value()))
                .map(reading -> speech.value(asked.claim(), reading.value(), language))
                .distinct()
                .collect(Collectors.joining("; "));
        return readings.isEmpty() ? "" : " " + texts.say(language, "differ.short", Map.of("readings", readings));
    }

    /** Which value is held right, where a source says something else than others. */
    private String held(Item item, Language language) {
        Claim claim = item.asked().claim();
        return claim.accepted()
                .filter(accepted -> item.asked().accordingTo().isPresent() && claim.readings().size() > 1)
                .map(accepted -> " " + texts.say(language, "held", Map.of("value", speech.value(claim, accepted, language))))
                .orElse("");
    }

    /** A speaker who is named before the fact is not named again behind it. */
    private String cited(Item item, List<Source> sources, Language language) {
        return sources.isEmpty() || (sources.size() == 1 && item.asked().accordingTo().equals(Optional.of(sources.getFirst())))
                ? ""
                : " " + texts.say(language, "source", Map.of("titles", Speech.labels(sources), "count", sources.stream().map(Source::label).distinct().count()));
    }
}
