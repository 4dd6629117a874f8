package kz.dauys.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** Looks up which of the possible queries the claims answer, and whether together they answer the whole question. */
final class Queries {
    private final Knowledge knowledge;
    private final Set<String> applicable = new HashSet<>();

    Queries(Knowledge knowledge) {
        this.knowledge = knowledge;
        for (Entry.Election election : knowledge.glossary().all(Entry.Election.class)) {
            knowledge.claims(election.id()).forEach(claim -> applicable.add(key(election.id(), claim.measure(), claim.subject())));
        }
    }

    /**
     * The claims that answer, else what is open or missing.
     *
     * @param years the years that were asked about; where there are none, {@code elections} are all that there could be
     * @param stretch whether all of the elections are asked about
     */
    Interpretation resolve(List<String> measures, Set<String> subjects, List<Entry.Election> elections, Set<Integer> years, boolean stretch) {
        List<Query> queries = new ArrayList<>();
        for (Entry.Election election : elections) {
            for (String subject : subjects) {
                measures.forEach(measure -> queries.add(new Query(measure, subject, election.id())));
            }
        }
        // What no vote of a kind has cannot be missing from one of them: a referendum has no candidates.
        List<Query> possibles = queries.stream().filter(this::applies).toList();
        queries.retainAll(possibles.isEmpty() ? queries : possibles);
        List<Query> answerable = queries.stream().filter(query -> query.claim(knowledge).isPresent()).toList();
        answerable = ofThePeople(answerable);
        long possible = answerable.stream().map(Query::election).distinct().count();
        if (queries.isEmpty()) {
            return Interpretation.unknown(new Answer.Why.NotFound());
        }
        if (answerable.isEmpty()) {
            return Interpretation.unknown(new Answer.Why.NoFigure(queries));
        }
        if (years.isEmpty() && possible > 1 && !stretch) {
            return new Interpretation.WhichElection(answerable);
        }
        if (!complete(answerable, subjects, years)) {
            return Interpretation.unknown(new Answer.Why.NoFigure(queries));
        }
        return Interpretation.facts(answerable.stream().map(query -> query.claim(knowledge).orElseThrow()).toList());
    }

    /** Half an answer would pass for a whole one: every subject and every year that was asked about must have its figure. */
    private boolean complete(List<Query> answerable, Set<String> subjects, Set<Integer> years) {
        return subjects.stream()
                .allMatch(subject -> years.isEmpty()
                        ? answerable.stream().anyMatch(query -> query.subject().equals(subject))
                        : years.stream().allMatch(year -> answerable.stream()
                                .anyMatch(query -> query.subject().equals(subject) && year(query) == year)));
    }

    /** The Senate, which people do not elect themselves, is meant where it is named, and then alone. */
    private List<Query> ofThePeople(List<Query> answerable) {
        List<Query> direct = answerable.stream().filter(query -> knowledge.glossary().get(Entry.Election.class, query.election()).kind() != Entry.Vote.SENATE).toList();
        return direct.isEmpty() ? answerable : direct;
    }

    private boolean applies(Query query) {
        return applicable.contains(key(query.election(), query.measure(), query.subject()));
    }

    /** Which measures votes of a kind have, of the vote as a whole and of those who stood in it. */
    private String key(String election, String measure, String subject) {
        return knowledge.glossary().get(Entry.Election.class, election).kind() + " " + measure + " " + subject.equals(Claim.WHOLE);
    }

    private int year(Query query) {
        return knowledge.glossary().get(Entry.Election.class, query.election()).year();
    }

    /** What a vote tells of each party by one measure, in the order of the file. */
    List<Claim> ofEach(String measure, Entry.Election election) {
        return knowledge.claims(election.id()).stream().filter(claim -> claim.measure().equals(measure) && !claim.subject().equals(Claim.WHOLE) && claim.accepted().isPresent()).toList();
    }

    /** Whether every figure that is named is that of the whole vote; none that is named is. */
    boolean states(String measure, Entry.Election election, List<BigDecimal> figures) {
        return figures.isEmpty() || knowledge.claim(election.id(), measure, Claim.WHOLE).filter(Lookups::isNumber).filter(claim -> figures.stream().allMatch(figure -> figure.compareTo(Lookups.number(claim)) == 0)).isPresent();
    }
}
