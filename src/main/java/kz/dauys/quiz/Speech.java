package kz.dauys.quiz;

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
        return sources.stream().map(Source::label).collect(Collectors.joining("; "));
    }
}
