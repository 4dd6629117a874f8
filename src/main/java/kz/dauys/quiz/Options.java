package kz.dauys.quiz;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Texts;
import kz.dauys.knowledge.Unit;
import kz.dauys.knowledge.Value;

/** Words options. */
final class Options {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);
    private static final BigDecimal MILLION = new BigDecimal(1_000_000);

    private final Speech speech;
    /** The same few words stand under hundreds of questions. */
    private final Map<String, Localized> worded = new ConcurrentHashMap<>();

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

    /** The claim has this value; what the option stands for is said apart. */
    Option worded(Claim claim, Value value, Option.Meaning meaning, Why why) {
        return new Option(speech.option(value, speech.unit(claim)), meaning, why);
    }

    /** A party, a candidate or a vote, by what the claim is about. */
    Option subject(Claim claim, Option.Meaning meaning, Why why) {
        Localized text = claim.subject().equals(Claim.WHOLE) ? speech.election(claim.election()) : name(claim.subject());
        return new Option(text, meaning, why);
    }

    /** Words that stand in the program's own texts. */
    Option said(String key, Map<String, Object> places, Option.Meaning meaning, Why why) {
        return new Option(
                worded.computeIfAbsent(key + places, ignored -> Speech.each(language -> texts.say(language, key, places))), meaning, why);
    }

    /** A number in a unit that no claim has. */
    Option number(Value value, Unit unit, Option.Meaning meaning, Why why) {
        return new Option(speech.option(value, unit), meaning, why);
    }

    /** A difference of two shares. */
    Option points(BigDecimal number, Option.Meaning meaning, Why why) {
        return new Option(points(number), meaning, why);
    }

    Localized points(BigDecimal number) {
        return Speech.each(language -> texts.say(language, "points", Map.of("number", speech.value(number, language))));
    }

    /** From a number up to the next range; whole numbers below a thousand name the last one that belongs to it. */
    Option range(BigDecimal from, BigDecimal width, Option.Meaning meaning, Why why) {
        BigDecimal to = from.add(width);
        boolean millions = width.compareTo(TEN_THOUSAND) > 0 && to.compareTo(MILLION) >= 0;
        boolean thousands = !millions && width.compareTo(HUNDRED) >= 0 && to.compareTo(THOUSAND) > 0;
        BigDecimal scale = millions ? MILLION : thousands ? THOUSAND : BigDecimal.ONE;
        BigDecimal last = thousands || millions ? to : to.subtract(BigDecimal.ONE);
        String key = millions ? "range.million" : thousands ? "range.thousand" : "range";
        return new Option(
                Speech.each(language -> texts.say(language, key, Map.of(
                        "from", speech.digits(from.divide(scale), language), "to", speech.digits(last.divide(scale), language)))),
                meaning,
                why);
    }

    Unit unit(Claim claim) {
        return speech.unit(claim);
    }

    static Option plain(String text, Option.Meaning meaning, Why why) {
        return new Option(Speech.each(language -> text), meaning, why);
    }

    /** The two that are compared, parties or candidates, are equal. */
    Option same(Why why) {
        return said("same", Map.of(), new Option.Meaning.Same(), why);
    }

    /** It was equal in the two votes that are compared. */
    Option sameInBoth(Why why) {
        return said("same.votes", Map.of(), new Option.Meaning.Same(), why);
    }

    private Localized name(String party) {
        return speech.option(new Value.Names(List.of(party)), Unit.CONTENDER);
    }
}
