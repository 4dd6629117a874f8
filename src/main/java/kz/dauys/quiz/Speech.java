package kz.dauys.quiz;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Glossary;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Source;
import kz.dauys.knowledge.Unit;
import kz.dauys.knowledge.Value;
import kz.dauys.knowledge.Wording;

/** Puts questions into words, always in the three languages at once. */
final class Speech {
    private final Wording wording;

    Speech(Glossary glossary) {
        wording = new Wording(glossary);
    }

    static Localized each(Function<Language, String> say) {
        return new Localized(say.apply(Language.KK), say.apply(Language.RU), say.apply(Language.EN));
    }

    /** A pattern of a template with its places filled. */
    Localized stem(Localized pattern, Asked asked) {
        return each(language -> Wording.capitalised(pattern.in(language)
                .replace("{election}", wording.election(asked.claim().election(), language))
                .replace("{subject}", wording.subject(asked.claim(), language))
                .replace("{value}", wording.value(asked.value(), unit(asked.claim()), language))
                .replace("{source}", asked.accordingTo().map(Source::label).orElse(""))));
    }

    /** A value as an option: without its noun, and with a capital letter, since it stands alone. */
    Localized option(Value value, Unit unit) {
        return each(language -> Wording.capitalised(wording.bare(value, unit, language)));
    }

    Localized sentence(Claim claim) {
        return each(language -> wording.sentence(claim, claim.value(), language));
    }

    Localized sentence(Asked asked) {
        return each(language -> wording.sentence(asked.claim(), asked.value(), language));
    }

    Localized election(String id) {
        return each(language -> Wording.capitalised(wording.election(id, language)));
    }

    /** A value of the claim as it stands in a row of others. */
    String value(Claim claim, Value value, Language language) {
        return wording.bare(value, unit(claim), language);
    }

    Unit unit(Claim claim) {
        return wording.measure(claim).unit();
    }

    /** The form of the contracts, in one text. */
    String canonical(Value value) {
        return String.join(", ", wording.canonical(value));
    }

    static String labels(List<Source> sources) {
        return sources.stream().map(Source::label).collect(Collectors.joining("; "));
    }
}
