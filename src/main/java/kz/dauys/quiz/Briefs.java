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
        String whole = item.explanation().in(language);
        String cited = cited(item, fewest(item), language);
        Supplier<String> all = () -> facts(item, language) + others(item, language) + held(item, language);
        Supplier<String> one = () -> sentence(item, language) + others(item, language) + held(item, language);
        boolean more = item.claims().size() > 1;
        Supplier<String> best = more ? all : one;
        Supplier<String> next = more ? () -> facts(item, language) : all;
        List<Claim> compared = Facts.compared(item.options().stream());
        Stream<Supplier<String>> plain = Stream.of(
                () -> whole + cited(item, item.sources(), language),
                () -> whole + cited,
                () -> best.get() + reason(item, language) + cited,
                () -> all.get() + reason(item, language) + cited,
                () -> facts(item, language) + others(item, language) + reason(item, language),
                () -> best.get() + cited,
                () -> (isRule(item) ? stated(item, language) : next.get()) + cited,
                () -> next.get() + cited,
                () -> stated(item, language) + cited,
                () -> stated(item, language),
                () -> facts(item, language) + cited,
                () -> facts(item, language),
                () -> isRule(item) && more ? named(item, language) : facts(item, language));
        return compared.isEmpty()
                ? plain
                : Stream.of(() -> side(item, compared, language), () -> sentence(item, language) + cited, () -> facts(item, language) + cited, () -> facts(item, language));
    }

    /** The figures of all that are put side by side, each behind its source where no source gives them all. */
    private String side(Item item, List<Claim> compared, Language language) {
        List<List<Source>> each = compared.stream().map(claim -> Asked.of(claim).sources(knowledge)).toList();
        Optional<Source> common = each.getFirst().stream().filter(source -> each.stream().allMatch(sources -> sources.contains(source))).findFirst();
        return common.map(source -> facts.of(compared, Claim::value, language) + cited(item, List.of(source), language))
                .orElseGet(() -> facts.of(compared, Claim::value, language)
                        + cited(item, each.stream().flatMap(sources -> sources.stream().limit(1)).distinct().toList(), language));
    }

    /** The names of rules, where what they say stands in the options anyway. */
    private String named(Item item, Language language) {
        return item.basis().stream().map(asked -> Wording.capitalised(speech.rule(asked.claim()).in(language))).distinct().collect(Collectors.joining("; ")) + ".";
    }

    private String sentence(Item item, Language language) {
        return said(item) + speech.sentence(item.asked()).in(language);
    }

    /** What the rules say in full, without act and article; the bare facts where claims are about votes. */
    private String stated(Item item, Language language) {
        return isRule(item)
                ? item.basis().stream().map(asked -> speech.statement(asked.claim()).in(language)).distinct().collect(Collectors.joining(" "))
                : facts(item, language);
    }

    private static boolean isRule(Item item) {
        return item.basis().stream().allMatch(asked -> Rulings.isOne(asked.claim()));
    }

    private static String said(Item item) {
        return item.asked().accordingTo().map(source -> source.label() + ": ").orElse("");
    }

    /** The values alone: what the question is about is in its stem. */
    private String facts(Item item, Language language) {
        List<Claim> claims = item.basis().stream().flatMap(asked -> Stream.concat(Stream.of(asked.claim()), asked.other().stream())).distinct().toList();
        return said(item) + facts.of(claims, claim -> claim.equals(item.asked().claim()) ? item.asked().value() : claim.value(), language);
    }

    /** One source that gives them all, else the best one of each fact. */
    private List<Source> fewest(Item item) {
        List<List<Source>> each = item.basis().stream()
                .flatMap(asked -> Stream.concat(Stream.of(asked), asked.other().map(Asked::of).stream()))
                .map(asked -> asked.sources(knowledge))
                .toList();
        return item.sources().stream()
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
