package kz.dauys.quiz;

import java.util.stream.Collectors;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Localized;

/** Says why the key is right, and why an option is wrong. */
final class Explanations {
    private final Knowledge knowledge;
    private final Speech speech;

    Explanations(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.speech = new Speech(knowledge.glossary());
    }

    /** The claim as a sentence; where sources differ, who says what and why; beside a comparison, the other claim. */
    Localized of(Asked asked) {
        Localized sentence = speech.sentence(asked);
        if (asked.accordingTo().isPresent()) {
            return Speech.each(language -> asked.accordingTo().get().title() + ": " + sentence.in(language) + " "
                    + differing(asked.claim(), language));
        }
        return asked.other()
                .map(speech::sentence)
                .map(other -> Speech.each(language -> sentence.in(language) + " " + other.in(language)))
                .orElse(sentence);
    }

    private String differing(Claim claim, Language language) {
        String readings = claim.readings().stream()
                .map(reading -> speech.value(reading.value(), speech.unit(claim), language) + " ("
                        + Speech.titles(Asked.sources(reading, knowledge)) + ")")
                .collect(Collectors.joining("; "));
        String words = switch (language) {
            case KK -> "Дереккөздер әртүрлі: ";
            case RU -> "Источники расходятся: ";
            case EN -> "Sources differ: ";
        };
        return words + readings + "." + claim.reason().map(reason -> " " + reason.in(language)).orElse("");
    }

    /** The explanation with its sources by title, as it stands alone in an export. */
    Localized cited(Question question) {
        String titles = Speech.titles(question.sources());
        return Speech.each(language -> question.explanation().in(language) + " " + switch (language) {
            case KK -> "Дереккөз: ";
            case RU -> "Источник: ";
            case EN -> "Source: ";
        } + titles + ".");
    }

    /** Why the option is wrong for what is asked. */
    Localized why(Asked asked, Why why) {
        return Speech.each(language -> switch (why) {
            case Why.Key ignored -> speech.sentence(asked).in(language);
            case Why.Elsewhere(Claim donor) -> speech.sentence(donor).in(language) + " " + here(asked, language);
            case Why.Nowhere ignored -> nowhere(language) + " " + here(asked, language);
            case Why.Own(Claim own) -> speech.sentence(own).in(language);
            case Why.Compared(var claims) ->
                claims.stream().map(claim -> speech.sentence(claim).in(language)).collect(Collectors.joining(" "));
        });
    }

    private String here(Asked asked, Language language) {
        String values = speech.values(asked.claim(), language);
        return switch (language) {
            case KK -> "Бұл сұрақ бойынша дереккөздерде: " + values + ".";
            case RU -> "По этому вопросу в источниках: " + values + ".";
            case EN -> "On this question the sources give: " + values + ".";
        };
    }

    private static String nowhere(Language language) {
        return switch (language) {
            case KK -> "Мұндай мәнді бірде-бір дереккөз келтірмейді.";
            case RU -> "Такого значения не приводит ни один источник.";
            case EN -> "No source gives this value.";
        };
    }
}
