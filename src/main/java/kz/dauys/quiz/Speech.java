package kz.dauys.quiz;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Glossary;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Norm;
import kz.dauys.knowledge.Source;
import kz.dauys.knowledge.Texts;
import kz.dauys.knowledge.Unit;
import kz.dauys.knowledge.Validity;
import kz.dauys.knowledge.Value;
import kz.dauys.knowledge.Wording;

/** Puts questions into words, always in the three languages at once. */
final class Speech {
    private final Glossary glossary;
    private final Wording wording;
    private final Rulings rulings;
    private final Texts texts = new Texts(Speech.class, "quiz");

    Speech(Knowledge knowledge) {
        glossary = knowledge.glossary();
        wording = new Wording(glossary);
        rulings = new Rulings(knowledge);
    }

    static Localized each(Function<Language, String> say) {
        return new Localized(say.apply(Language.KK), say.apply(Language.RU), say.apply(Language.EN));
    }

    /** A pattern of a template with its places filled. */
    Localized stem(Localized pattern, Asked asked) {
        return each(language -> Wording.capitalised(pattern.in(language)
                .replace("{election}", Rulings.isOne(asked.claim()) ? "" : wording.election(asked.claim().election(), language))
                .replace("{subject}", wording.subject(asked.claim(), language))
                .replace("{value}", value(asked, language))
                .replace("{source}", asked.accordingTo().map(Source::label).orElse(""))));
    }

    /** The same with places that only some kinds of templates have. */
    Localized stem(Localized pattern, Asked asked, Map<String, Localized> places) {
        return stem(each(language -> filled(pattern, places, language)), asked);
    }

    /** Before the others, since "{value}" may stand for something else than the claim's own. */
    private static String filled(Localized pattern, Map<String, Localized> places, Language language) {
        String text = pattern.in(language);
        for (Map.Entry<String, Localized> place : places.entrySet()) {
            text = text.replace("{" + place.getKey() + "}", place.getValue().in(language));
        }
        return text;
    }

    static Localized plain(Object text) {
        return each(language -> String.valueOf(text));
    }

    /** The claim as a sentence, with another value. */
    Localized stated(Claim claim, Value value) {
        return sentence(claim, value);
    }

    /** When the wording of a rule was in force; empty for a claim about a vote. */
    Optional<Validity> validity(Claim claim) {
        return rulings.norm(claim).map(Norm::validity);
    }

    /** The name of a rule. */
    Localized rule(Claim claim) {
        return glossary.get(Entry.Rule.class, claim.measure()).name();
    }

    /** The name of what a claim about a vote counts. */
    Localized measure(Claim claim) {
        return glossary.get(Entry.Measure.class, claim.measure()).name();
    }

    /** The vote of a claim as briefly as it can be told from the others of its kind: its year, or its name where one year had two. */
    String vote(Claim claim, Language language) {
        Entry.Election election = glossary.get(Entry.Election.class, claim.election());
        boolean alone = glossary.all(Entry.Election.class).stream()
                .filter(other -> other.kind() == election.kind() && other.year() == election.year())
                .count() == 1;
        return alone ? String.valueOf(election.year()) : election(claim.election()).in(language);
    }

    /** What a rule says, without its act. */
    Localized statement(Claim claim) {
        return rulings.norm(claim).map(Norm::statement).orElseThrow();
    }

    /** A value with its noun. */
    Localized valued(Claim claim) {
        return each(language -> value(Asked.of(claim), language));
    }

    /** A cell of a table: what it counts, and how many. */
    String cell(Claim claim, Language language) {
        return glossary.get(Entry.Measure.class, claim.measure()).name().in(language) + ": "
                + wording.bare(claim.value(), unit(claim), language);
    }

    /** What a claim is about, as the head of a row. */
    Localized head(Claim claim) {
        return claim.subject().equals(Claim.WHOLE)
                ? election(claim.election())
                : option(new Value.Names(List.of(claim.subject())), Unit.CONTENDER);
    }

    /** Names with their head nouns. */
    Localized named(Value value) {
        return value instanceof Value.Names(List<String> names)
                ? each(language -> names.stream()
                        .flatMap(id -> glossary.entry(id).stream())
                        .map(entry -> entry.title().in(language))
                        .collect(Collectors.joining(", ")))
                : plain(value.canonical());
    }

    /** A number alone, as it is written in the language. */
    String digits(BigDecimal number, Language language) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : new BigDecimal(number.stripTrailingZeros().toPlainString());
        return wording.bare(new Value.Figure(plain), Unit.COUNT, language);
    }

    /** A number with all its decimals, as it is written in the language. */
    String value(BigDecimal number, Language language) {
        return wording.bare(new Value.Figure(number), Unit.COUNT, language);
    }

    /** A number in a unit, as it is written in each language. */
    Localized number(BigDecimal number, Unit unit) {
        return each(language -> wording.value(new Value.Figure(number), unit, language));
    }

    /** A name with its head noun, and words without the full stop that the question has no place for. */
    private String value(Asked asked, Language language) {
        if (asked.value() instanceof Value.Names(List<String> names)) {
            return names.stream()
                    .flatMap(id -> glossary.entry(id).stream())
                    .map(entry -> entry.title().in(language))
                    .collect(Collectors.joining(", "));
        }
        String value = wording.value(asked.value(), unit(asked.claim()), language);
        return value.endsWith(".") ? value.substring(0, value.length() - 1) : value;
    }

    /** A value as an option: without its noun, and with a capital letter, since it stands alone. */
    Localized option(Value value, Unit unit) {
        return each(language -> Wording.capitalised(wording.bare(value, unit, language)));
    }

    Localized sentence(Claim claim) {
        return sentence(claim, claim.value());
    }

    Localized sentence(Asked asked) {
        return sentence(asked.claim(), asked.value());
    }

    private Localized sentence(Claim claim, Value value) {
        Optional<Norm> norm = rulings.norm(claim);
        return each(language -> norm.map(rule -> rule.statement().in(language) + place(rule, language))
                .orElseGet(() -> withVote(claim, wording.sentence(claim, value, language), language)));
    }

    /** The sentences of some measures are their words alone, and do not say of which vote. */
    private String withVote(Claim claim, String sentence, Language language) {
        String vote = wording.election(claim.election(), language);
        return sentence.toLowerCase(Locale.ROOT).contains(vote.toLowerCase(Locale.ROOT))
                ? sentence
                : Wording.capitalised(vote) + ": " + sentence;
    }

    /** The act and the article of a rule, in brackets behind it. */
    private String place(Norm norm, Language language) {
        return norm.act()
                .map(act -> glossary.get(Entry.Act.class, act).name().in(language))
                .map(act -> norm.article().isEmpty()
                        ? texts.say(language, "act", Map.of("act", act))
                        : texts.say(language, "article", Map.of("act", act, "article", norm.article())))
                .map(place -> " (" + place + ".)")
                .orElse("");
    }

    Localized election(String id) {
        return each(language -> Wording.capitalised(wording.election(id, language)));
    }

    /** A value of the claim as it stands in a row of others. */
    String value(Claim claim, Value value, Language language) {
        return wording.bare(value, unit(claim), language);
    }

    Unit unit(Claim claim) {
        return Rulings.unit(glossary, claim);
    }

    /** The form of the contracts, in one text. */
    String canonical(Value value) {
        return String.join(", ", wording.canonical(value));
    }

    static String labels(List<Source> sources) {
        return sources.stream().map(Source::label).distinct().collect(Collectors.joining("; "));
    }
}
