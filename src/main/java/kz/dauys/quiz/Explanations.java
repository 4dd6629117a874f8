package kz.dauys.quiz;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Source;
import kz.dauys.knowledge.Texts;

/** Says why the key is right, and why an option is wrong. */
final class Explanations {
    private static final int SPEAKERS = 2;

    private final Knowledge knowledge;
    private final Speech speech;
    private final Texts texts = new Texts(Explanations.class, "quiz");

    Explanations(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.speech = new Speech(knowledge);
    }

    /** The claim as a sentence; where sources differ, who says what and why; beside a comparison, the other claim. */
    Localized of(Asked asked) {
        Localized sentence = speech.sentence(asked);
        return Speech.each(language -> asked.accordingTo()
                .map(Source::label)
                .map(label -> (label + ": " + sentence.in(language) + " " + differing(asked.claim(), language)).strip())
                .orElseGet(() -> sentence.in(language)
                        + asked.other().map(other -> " " + speech.sentence(other).in(language)).orElse("")));
    }

    /** All claims as sentences. */
    Localized ofAll(List<Asked> basis) {
        return Speech.each(language -> basis.stream().map(each -> of(each).in(language)).collect(Collectors.joining(" ")));
    }

    private String differing(Claim claim, Language language) {
        String readings = claim.readings().stream()
                .map(reading -> speech.value(claim, reading.value(), language) + " ("
                        + first(Asked.sources(reading, knowledge)) + ")")
                .collect(Collectors.joining("; "));
        return (claim.readings().size() < 2 ? "" : texts.say(language, "differ", Map.of("readings", readings)))
                + claim.reason().map(reason -> " " + reason.in(language)).orElse("");
    }

    /** Enough to know who speaks; the whole list stands with the claim. */
    private static String first(List<Source> sources) {
        String labels = Speech.labels(sources.subList(0, Math.min(SPEAKERS, sources.size())));
        return sources.size() > SPEAKERS ? labels + "; …" : labels;
    }

    /** Why the option is wrong for what is asked. */
    Localized why(Asked asked, Why why) {
        return Speech.each(language -> switch (why) {
            case Why.Key ignored -> speech.sentence(asked).in(language);
            case Why.Elsewhere(Claim donor) -> speech.sentence(donor).in(language) + " " + here(asked, language);
            case Why.Nowhere ignored -> texts.say(language, "nowhere") + " " + here(asked, language);
            case Why.Others(Claim claim, Claim.Reading reading) -> texts.say(
                    language, "others", Map.of("sources", first(Asked.sources(reading, knowledge))));
            case Why.Own(Claim own) -> speech.sentence(own).in(language);
            case Why.Compared(List<Claim> claims) ->
                claims.stream().map(claim -> speech.sentence(claim).in(language)).collect(Collectors.joining(" "));
        });
    }

    private String here(Asked asked, Language language) {
        String values = asked.claim().readings().stream()
                .map(reading -> speech.value(asked.claim(), reading.value(), language))
                .distinct()
                .collect(Collectors.joining("; "));
        return texts.say(language, "here", Map.of("values", values));
    }
}
