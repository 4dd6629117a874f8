package kz.dauys.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Value;

/** Checks what is said of somebody's standing: that he came second, that nobody stood against him, that he was elected speaker. */
final class Placed {
    private static final Map<Cue, Integer> PLACES = Map.of(Cue.SECOND, 2, Cue.THIRD, 3, Cue.FOURTH, 4, Cue.FIFTH, 5);

    private static final String CHAIR = "speaker-elected";

    private final Knowledge knowledge;
    private final Lookups lookups;
    private final Contenders contenders;

    Placed(Knowledge knowledge, Lookups lookups, Contenders contenders) {
        this.knowledge = knowledge;
        this.lookups = lookups;
        this.contenders = contenders;
    }

    Optional<Interpretation> read(Frame statement) {
        if (statement.subjects().size() > 1 || !statement.figures().isEmpty()) {
            return Optional.empty();
        }
        return unopposed(statement).or(() -> speaker(statement)).or(() -> place(statement));
    }

    /** Whether there was but one candidate. */
    private Optional<Interpretation> unopposed(Frame statement) {
        if (!statement.says(Cue.SOLE) || !statement.saysOnly(Cue.SOLE, Cue.CONTEST, Cue.CANDIDATES, Cue.EVERY, Cue.WIN)) {
            return Optional.empty();
        }
        List<List<List<Claim>>> votes = statement.elections().stream()
                .filter(election -> election.kind() == Entry.Vote.PRESIDENTIAL)
                .map(contenders::results)
                .map(rows -> rows.stream().filter(row -> isPerson(row.getFirst().subject())).toList())
                .filter(rows -> !rows.isEmpty() && rows.stream().map(row -> row.getFirst().subject()).toList().containsAll(statement.subjects()))
                .toList();
        if (votes.size() != 1) {
            return Optional.empty();
        }
        List<List<Claim>> rows = votes.getFirst();
        return rows.size() == 1
                ? Verification.verdict(true, new Answer.Fact(candidates(rows.getFirst())))
                : Verification.verdict(false, new Answer.Table(Answer.Title.CONTENDERS, rows));
    }

    /** How many stood, before the result of the only one. */
    private List<Claim> candidates(List<Claim> row) {
        List<Claim> claims = new ArrayList<>(knowledge.claim(row.getFirst().election(), "candidates", Claim.WHOLE).stream().toList());
        claims.addAll(row);
        return claims;
    }

    /** Whether somebody was elected to the chair of a chamber. */
    private Optional<Interpretation> speaker(Frame statement) {
        boolean person = statement.subjects().size() == 1 && isPerson(statement.subjects().iterator().next());
        boolean chair = statement.says(Cue.SPEAKER) || statement.names(CHAIR);
        Frame besides = statement.saying(statement.others().stream().filter(span -> !span.names(CHAIR)).toList());
        if (!person || !chair || statement.says(Cue.BEFORE)
                || !besides.saysOnly(Cue.SPEAKER, Cue.ELECTED, Cue.SEATS, Cue.VOTES, Cue.AFTER, Cue.PEOPLE, Cue.WHO, Cue.SESSION)) {
            return Optional.empty();
        }
        List<Claim> claims = statement.elections().stream()
                .filter(election -> election.kind() == Entry.Vote.PARLIAMENTARY)
                .flatMap(election -> knowledge.claim(election.id(), CHAIR, Claim.WHOLE).stream())
                .filter(claim -> claim.accepted().isPresent())
                .toList();
        return claims.size() == 1
                ? Verification.verdict(claims.getFirst().value() instanceof Value.Names(List<String> ids) && ids.containsAll(statement.subjects()), new Answer.Fact(claims))
                : Optional.empty();
    }

    /** Who came in at a place that somebody is said to have taken who stood in another such vote, and not in this one. */
    private Optional<Interpretation> other(Frame statement, int place) {
        String subject = statement.subjects().iterator().next();
        boolean candidate = isPerson(subject) && knowledge.glossary().all(Entry.Election.class).stream().anyMatch(election -> election.kind() == Entry.Vote.PRESIDENTIAL && contenders.stood(subject, election));
        List<Entry.Election> votes = statement.elections().stream().filter(election -> election.kind() == Entry.Vote.PRESIDENTIAL).toList();
        if (!candidate || votes.size() != 1 || statement.years().isEmpty()) {
            return Optional.empty();
        }
        List<Claim> order = sorted("vote-share", votes.getFirst());
        return order.size() < place ? Optional.empty() : Verification.verdict(false, new Answer.Ranking(place, order));
    }

    /** Whether somebody came second, third and so on. */
    private Optional<Interpretation> place(Frame statement) {
        List<Cue> said = PLACES.keySet().stream().filter(statement::says).toList();
        if (said.size() != 1 || statement.subjects().size() != 1 || !statement.saysOnly(said.getFirst(), Cue.PLACE, Cue.CANDIDATES, Cue.PARTY, Cue.CONTEST)) {
            return Optional.empty();
        }
        String subject = statement.subjects().iterator().next();
        List<List<Claim>> orders = statement.elections().stream().map(election -> order(election, subject)).filter(order -> !order.isEmpty()).toList();
        if (orders.isEmpty()) {
            return other(statement, PLACES.getOrDefault(said.getFirst(), 0));
        }
        if (orders.size() != 1) {
            return Optional.empty();
        }
        List<String> subjects = orders.getFirst().stream().map(Claim::subject).toList();
        int place = subjects.indexOf(subject) + 1;
        return Verification.verdict(place == PLACES.getOrDefault(said.getFirst(), 0), new Answer.Ranking(place, orders.getFirst()));
    }

    /** The contenders of a vote by their votes, if the subject is one of them; by shares where not all votes are known. */
    private List<Claim> order(Entry.Election election, String subject) {
        List<Claim> votes = sorted("votes", election);
        List<Claim> shares = sorted("vote-share", election);
        List<Claim> order = votes.size() < shares.size() ? shares : votes;
        return order.stream().anyMatch(claim -> claim.subject().equals(subject)) ? order : List.of();
    }

    private List<Claim> sorted(String measure, Entry.Election election) {
        return lookups.contenders(measure, List.of(election)).stream().sorted(Comparator.comparing(Lookups::number).reversed()).toList();
    }

    private boolean isPerson(String subject) {
        return knowledge.glossary().find(Entry.Person.class, subject).isPresent();
    }
}
