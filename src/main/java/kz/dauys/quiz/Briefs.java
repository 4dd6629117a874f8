package kz.dauys.quiz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
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

    private final Speech speech;
    private final Texts texts = new Texts(Briefs.class, "quiz");

    Briefs(Speech speech) {
        this.speech = speech;
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
        List<Source> sources = item.sources();
        List<Source> first = sources.subList(0, Math.min(1, sources.size()));
        String whole = item.explanation().in(language);
        Supplier<String> all = () -> facts(item, language) + others(item, language) + cited(item, first, language);
        Supplier<String> one = () -> sentence(item, language) + others(item, language) + cited(item, first, language);
        boolean more = item.claims().size() > 1;
        return Stream.of(
                () -> whole + cited(item, sources, language),
                () -> whole + cited(item, first, language),
                more ? all : one,
                more ? one : all,
                () -> facts(item, language) + cited(item, first, language),
                () -> facts(item, language));
    }

    private String sentence(Item item, Language language) {
        return said(item) + speech.sentence(item.asked()).in(language);
    }

    private static String said(Item item) {
        return item.asked().accordingTo().map(source -> source.label() + ": ").orElse("");
    }

    /** The values alone: what the question is about is in its stem. */
    private String facts(Item item, Language language) {
        return said(item) + item.basis().stream()
                .flatMap(asked -> Stream.concat(Stream.of(asked.claim()), asked.other().stream()))
                .map(claim -> fact(claim, item, language))
                .distinct()
                .collect(Collectors.joining("; ")) + ".";
    }

    private String fact(Claim claim, Item item, Language language) {
        String name = Wording.capitalised((Rulings.isOne(claim) ? speech.rule(claim) : speech.head(claim)).in(language));
        return name + period(claim, language) + ": " + speech.value(claim, claim.equals(item.asked().claim()) ? item.asked().value() : claim.value(), language);
    }

    /** In which years a wording of a rule was in force. */
    private String period(Claim claim, Language language) {
        return speech.validity(claim).map(validity -> {
            String from = validity.from().map(day -> String.valueOf(day.getYear())).orElse("");
            String to = validity.to().map(day -> String.valueOf(day.getYear())).orElse("");
            String key = from.isEmpty() ? (to.isEmpty() ? "" : "period.until") : to.isEmpty() ? "period.since" : "period.both";
            return key.isEmpty() ? "" : " (" + texts.say(language, key, Map.of("from", from, "to", to)) + ")";
        }).orElse("");
    }

    /** What other sources say, and which value is held right. */
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
        return " " + texts.say(language, "differ.short", Map.of("readings", readings))
                + asked.claim().accepted()
                        .filter(accepted -> !accepted.agreesWith(asked.value()))
                        .map(accepted -> " " + texts.say(language, "held", Map.of("value", speech.value(asked.claim(), accepted, language))))
                        .orElse("");
    }

    /** A speaker who is named before the fact is not named again behind it. */
    private String cited(Item item, List<Source> sources, Language language) {
        return sources.isEmpty() || (sources.size() == 1 && item.asked().accordingTo().equals(Optional.of(sources.getFirst())))
                ? ""
                : " " + texts.say(language, "source", Map.of("titles", Speech.labels(sources), "count", sources.size()));
    }
}
