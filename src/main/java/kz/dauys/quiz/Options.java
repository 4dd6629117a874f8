package kz.dauys.quiz;

import java.util.List;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Texts;
import kz.dauys.knowledge.Unit;
import kz.dauys.knowledge.Value;

/** Words options. */
final class Options {
    private final Speech speech;
    private final Texts texts = new Texts(Options.class, "quiz");

    Options(Knowledge knowledge) {
        speech = new Speech(knowledge);
    }

    /** The claim has this value. */
    Option is(Claim claim, Candidate candidate) {
        return new Option(
                speech.option(candidate.value(), speech.unit(claim)), new Option.Meaning.Is(candidate.value()), candidate.why());
    }

    Option key(Asked asked) {
        return is(asked.claim(), new Candidate(asked.value(), new Why.Key()));
    }

    /** The party of {@code own} has the stem's value. */
    Option party(Claim own, Why why) {
        return new Option(name(own.subject()), new Option.Meaning.Party(own.subject()), why);
    }

    /** It is this party, which {@code own} is about. */
    Option named(Claim own) {
        Value value = new Value.Names(List.of(own.subject()));
        return new Option(name(own.subject()), new Option.Meaning.Is(value), new Why.Own(own));
    }

    /** The party or candidate of {@code own} came second. */
    Option second(Claim own, Why why) {
        return new Option(name(own.subject()), new Option.Meaning.Second(own.subject()), why);
    }

    Option year(Candidate candidate) {
        String year = candidate.value().canonical();
        return new Option(Speech.each(language -> year), new Option.Meaning.Year(Integer.parseInt(year)), candidate.why());
    }

    Option higher(Claim claim, Why why) {
        return new Option(speech.election(claim.election()), new Option.Meaning.Higher(claim.election()), why);
    }

    Option same(Why why) {
        return new Option(Speech.each(language -> texts.say(language, "same")), new Option.Meaning.Same(), why);
    }

    private Localized name(String party) {
        return speech.option(new Value.Names(List.of(party)), Unit.CONTENDER);
    }
}
