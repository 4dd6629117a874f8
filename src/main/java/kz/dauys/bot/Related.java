package kz.dauys.bot;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;

/** Questions that lead on from a claim: the same at the votes before and after, and what else is worth knowing about this vote. */
final class Related {
    private static final int MOST = 4;
    /** What everybody should know of a vote, in this order. */
    private static final List<String> BASICS = List.of("winner", "turnout", "seats", "threshold", "date-voting");

    private final Knowledge knowledge;

    Related(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** In the bot's own words, which it surely understands. */
    List<String> questions(Claim claim, Language language) {
        Set<String> questions = new LinkedHashSet<>();
        Stream.concat(neighbours(claim), basics(claim))
                .filter(other -> !other.id().equals(claim.id()))
                .forEach(other -> questions.add(question(other, language)));
        return questions.stream().limit(MOST).toList();
    }

    private Stream<Claim> neighbours(Claim claim) {
        List<Claim> same = elections(claim).stream()
                .flatMap(election -> knowledge.claim(election.id(), claim.measure(), claim.subject()).stream())
                .toList();
        int here = same.stream().map(Claim::id).toList().indexOf(claim.id());
        return Stream.of(here - 1, here + 1).filter(place -> place >= 0 && place < same.size()).map(same::get);
    }

    /** The votes of the same kind, by year. */
    private List<Entry.Election> elections(Claim claim) {
        Entry.Vote kind = knowledge.glossary().get(Entry.Election.class, claim.election()).kind();
        return knowledge.glossary().all(Entry.Election.class).stream()
                .filter(election -> election.kind() == kind)
                .sorted(Comparator.comparingInt(Entry.Election::year))
                .toList();
    }

    private Stream<Claim> basics(Claim claim) {
        return BASICS.stream()
                .filter(measure -> !measure.equals(claim.measure()))
                .flatMap(measure -> knowledge.claim(claim.election(), measure, Claim.WHOLE).stream());
    }

    /** Name of the measure, of the party and of the election, joined by commas: no word that would need a case. */
    private String question(Claim claim, Language language) {
        String measure = knowledge.glossary().get(Entry.Measure.class, claim.measure()).name().in(language);
        String subject = knowledge.glossary().entry(claim.subject()).map(entry -> ", " + entry.name().in(language)).orElse("");
        return measure + subject + ", " + knowledge.glossary().get(Entry.Election.class, claim.election()).name().in(language);
    }
}
