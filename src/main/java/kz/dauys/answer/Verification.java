package kz.dauys.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Value;

/**
 * Statements to be checked: did Otan get 60.61 %, is it true that Asar won in 2004, was turnout over half. A wrong figure is corrected,
 * never agreed with.
 */
final class Verification implements Operation {
    private final Knowledge knowledge;
    private final Lookups lookups;
    private final Contenders contenders;
    private final Quantified quantified;
    private final Placed placed;

    Verification(Knowledge knowledge, Lookups lookups) {
        this.knowledge = knowledge;
        this.lookups = lookups;
        this.contenders = new Contenders(knowledge);
        this.quantified = new Quantified(lookups, contenders);
        this.placed = new Placed(knowledge, lookups, contenders);
    }

    @Override
    public boolean checks() {
        return true;
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        // "Higher in 2012 or in 2016" is a choice between two, for the comparison.
        boolean asked = (frame.says(Cue.WHETHER) && !frame.says(Cue.OR)) || !frame.figures().isEmpty();
        if (frame.figures().size() > 1) {
            Optional<Interpretation> chosen = choice(frame.without(Cue.WHETHER, Cue.HOW, Cue.WHY, Cue.WHO, Cue.WHICH_ELECTION, Cue.OR, Cue.MORE, Cue.FEWER, Cue.TURN));
            if (chosen.isPresent()) {
                return chosen;
            }
        }
        if (!asked || (frame.says(Cue.COUNT, Cue.ASKS) && !frame.says(Cue.WHETHER)) || frame.says(Cue.WHO, Cue.WHEN, Cue.WHY, Cue.WHICH_ELECTION)) {
            return Optional.empty();
        }
        Frame statement = frame.without(Cue.WHETHER, Cue.HOW);
        Optional<Interpretation> known = frame.says(Cue.COUNT) ? Optional.empty() : quantified.read(statement).or(() -> placed.read(statement));
        if (known.isPresent() || (statement.says(Cue.EVERY, Cue.ONLY) && !statement.subjects().isEmpty() && frame.figures().isEmpty())) {
            // All and only say more than what stands beside them.
            return known;
        }
        if (!frame.figures().isEmpty()) {
            return frame.figures().size() == 1 ? figure(statement, frame.figures().getFirst()) : choice(statement);
        }
        return frame.says(Cue.COUNT) ? Optional.empty() : entry(statement).or(() -> againstAll(statement)).or(() -> early(statement)).or(() -> stood(statement)).or(() -> victory(statement)).or(() -> leader(statement)).or(() -> more(statement));
    }

    private Optional<Interpretation> figure(Frame statement, BigDecimal stated) {
        boolean more = statement.says(Cue.MORE);
        boolean fewer = statement.says(Cue.FEWER);
        Frame plain = statement.without(Cue.MORE, Cue.FEWER);
        List<String> measures = lookups.measures(plain);
        if (measures.size() != 1) {
            return Optional.empty();
        }
        List<Claim> claims = lookups.claims(measures.getFirst(), plain.subjects(), ofThePeople(plain));
        if (claims.size() != 1) {
            // Where the evidence does not decide, neither do we: both values are told.
            return claims.isEmpty() ? choice(plain) : Optional.empty();
        }
        Claim claim = claims.getFirst();
        int order = Lookups.number(claim).compareTo(stated);
        boolean right = more ? order > 0 : fewer ? order < 0 : new Value.Figure(stated).agreesWith(claim.value());
        return verdict(right, new Answer.Fact(List.of(claim)));
    }

    /** The votes meant, without those of electors unless they are named: turnout of 2023 is that of the people. */
    private static List<Entry.Election> ofThePeople(Frame statement) {
        List<Entry.Election> direct = statement.elections().stream().filter(election -> election.kind() != Entry.Vote.SENATE).toList();
        return direct.isEmpty() || statement.says(Cue.SENATE) ? statement.elections() : direct;
    }

    /** Whether there was a line against everybody; no vote that had none has a count of it. */
    private Optional<Interpretation> againstAll(Frame statement) {
        boolean asked = statement.subjects().equals(Set.of("against-all")) && statement.saysOnly(Cue.CAST, Cue.VOTES, Cue.REGISTERED, Cue.PEOPLE, Cue.BALLOTS, Cue.QUESTION, Cue.CONTEST);
        List<Claim> claims = asked ? lookups.claims("votes", statement.subjects(), statement.elections()) : List.of();
        return claims.size() == 1 ? verdict(true, new Answer.Fact(claims)) : Optional.empty();
    }

    /** Several figures to choose from: what is right is told, and the reader sees which it is. */
    private Optional<Interpretation> choice(Frame statement) {
        List<String> measures = lookups.measures(statement.without(Cue.MORE, Cue.FEWER, Cue.OR));
        List<Claim> claims = measures.size() == 1
                ? statement.elections().stream()
                        .flatMap(election -> knowledge.claim(election.id(), measures.getFirst(), statement.subjects().stream().findFirst().orElse(Claim.WHOLE)).stream())
                        .toList()
                : List.of();
        return claims.size() == 1 && statement.subjects().size() < 2 ? Optional.of(Interpretation.facts(claims)) : Optional.empty();
    }

    /** Whether a party got into a chamber, or did not. */
    private Optional<Interpretation> entry(Frame statement) {
        boolean failed = statement.says(Cue.FAIL);
        boolean entered = statement.says(Cue.ENTER, Cue.SEATS);
        if (!(failed || entered) || !statement.saysOnly(Cue.ENTER, Cue.FAIL, Cue.SEATS, Cue.WIN, Cue.PARTY, Cue.THRESHOLD)) {
            return Optional.empty();
        }
        List<Claim> claims = lookups.claims("seats", statement.subjects(), statement.elections());
        return statement.subjects().size() == 1 && claims.size() == 1
                ? verdict(Lookups.number(claims.getFirst()).signum() > 0 != failed, new Answer.Fact(claims))
                : Optional.empty();
    }

    /** Whether somebody won, as far as the claims name one winner. */
    private Optional<Interpretation> victory(Frame statement) {
        boolean elected = statement.says(Cue.WIN) || (statement.says(Cue.ELECTED) && !statement.years().isEmpty() && statement.subjects().stream().allMatch(subject -> knowledge.glossary().find(Entry.Person.class, subject).isPresent()));
        if (!elected || statement.subjects().size() != 1 || !statement.saysOnly(Cue.WIN, Cue.PARTY)) {
            return Optional.empty();
        }
        String subject = statement.subjects().iterator().next();
        Entry.Vote kind = knowledge.glossary().find(Entry.Person.class, subject).isPresent() ? Entry.Vote.PRESIDENTIAL : Entry.Vote.PARLIAMENTARY;
        List<Claim> winners = statement.elections().stream()
                .filter(election -> election.kind() == kind)
                .flatMap(election -> named(election, "winner"))
                .toList();
        if (winners.size() != 1) {
            return Optional.empty();
        }
        boolean right = names(winners.getFirst(), subject);
        // Whoever did not win is told of besides.
        Stream<Claim> own = right ? Stream.empty() : contenders.results(knowledge.glossary().get(Entry.Election.class, winners.getFirst().election())).stream()
                .filter(row -> row.getFirst().subject().equals(subject))
                .flatMap(List::stream);
        return verdict(right, new Answer.Fact(Stream.concat(winners.stream(), own).toList()));
    }

    /** Whether somebody stood in a vote; everybody who did has a result in it. */
    private Optional<Interpretation> stood(Frame statement) {
        if (!statement.says(Cue.CONTEST) || statement.subjects().size() != 1 || !statement.saysOnly(Cue.CONTEST, Cue.PARTY, Cue.CANDIDATES)) {
            return Optional.empty();
        }
        String subject = statement.subjects().iterator().next();
        boolean person = knowledge.glossary().find(Entry.Person.class, subject).isPresent();
        List<List<List<Claim>>> results = statement.elections().stream()
                .filter(election -> election.kind() == (person ? Entry.Vote.PRESIDENTIAL : Entry.Vote.PARLIAMENTARY))
                .map(contenders::results)
                .filter(rows -> rows.size() > 1)
                .toList();
        if (results.size() != 1) {
            return Optional.empty();
        }
        List<List<Claim>> own = results.getFirst().stream().filter(row -> row.getFirst().subject().equals(subject)).toList();
        return own.isEmpty()
                ? verdict(false, new Answer.Table(Answer.Title.CONTENDERS, results.getFirst()))
                : verdict(true, new Answer.Fact(own.getFirst()));
    }

    /** Whether a vote was early is told by why it was called. */
    private Optional<Interpretation> early(Frame statement) {
        boolean asked = statement.others().stream().anyMatch(span -> span.cues().equals(Set.of(Cue.EARLY)));
        if (!asked || !statement.subjects().isEmpty() || !statement.saysOnly(Cue.EARLY)) {
            return Optional.empty();
        }
        List<Claim> reasons = statement.elections().stream().flatMap(election -> named(election, "called-why")).toList();
        return reasons.size() == 1 ? Optional.of(Interpretation.facts(reasons)) : Optional.empty();
    }

    /** Whether a person led a party at a vote. */
    private Optional<Interpretation> leader(Frame statement) {
        if (!statement.says(Cue.LEADER) || statement.subjects().size() != 2 || !statement.saysOnly(Cue.LEADER, Cue.PARTY)) {
            return Optional.empty();
        }
        List<String> persons = statement.subjects().stream().filter(id -> knowledge.glossary().find(Entry.Person.class, id).isPresent()).toList();
        List<Claim> leaders = statement.subjects().stream()
                .flatMap(subject -> statement.elections().stream().flatMap(election -> knowledge.claim(election.id(), "leader", subject).stream()))
                .filter(claim -> claim.accepted().isPresent())
                .toList();
        return persons.size() == 1 && leaders.size() == 1
                ? verdict(names(leaders.getFirst(), persons.getFirst()), new Answer.Fact(leaders))
                : Optional.empty();
    }

    /** Whether the first of two named is more than the second. */
    private Optional<Interpretation> more(Frame statement) {
        boolean more = statement.says(Cue.MORE);
        if (more == statement.says(Cue.FEWER) || statement.subjects().size() != 2) {
            return Optional.empty();
        }
        List<String> measures = lookups.measures(statement.without(Cue.MORE, Cue.FEWER, Cue.PARTY));
        if (measures.size() != 1 || !statement.oneElection()) {
            return Optional.empty();
        }
        List<Claim> claims = lookups.claims(measures.getFirst(), statement.subjects(), statement.elections());
        if (claims.size() != 2) {
            return Optional.empty();
        }
        int order = Lookups.number(claims.getFirst()).compareTo(Lookups.number(claims.getLast()));
        return verdict(more ? order > 0 : order < 0, new Answer.Fact(claims));
    }

    private Stream<Claim> named(Entry.Election election, String measure) {
        return knowledge.claim(election.id(), measure, Claim.WHOLE).filter(claim -> claim.accepted().isPresent()).stream();
    }

    private static boolean names(Claim claim, String entry) {
        return claim.value() instanceof Value.Names(List<String> entries) && entries.contains(entry);
    }

    static Optional<Interpretation> verdict(boolean right, Answer evidence) {
        return Optional.of(new Interpretation.Understood("verify", new Answer.Verdict(right, evidence)));
    }
}
