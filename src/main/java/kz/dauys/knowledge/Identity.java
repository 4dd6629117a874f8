package kz.dauys.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dauys.knowledge.Term.Constant;
import kz.dauys.knowledge.Term.Minus;
import kz.dauys.knowledge.Term.Or;
import kz.dauys.knowledge.Term.Own;
import kz.dauys.knowledge.Term.Parts;
import kz.dauys.knowledge.Term.Percent;
import kz.dauys.knowledge.Term.Plus;
import kz.dauys.knowledge.Term.Total;
import kz.dauys.knowledge.Term.Whole;

/**
 * Two ways to one number: what sources state and what follows from other figures.
 *
 * @param check the name by which data explain a failure
 * @param says the identity in the words of the measures
 */
record Identity(String check, Of of, String says, Term stated, Term computed) {
    /** Whether an identity speaks of the whole election, or of each of its contenders. */
    enum Of {
        WHOLE,
        EACH
    }

    /** Votes for all that stood on the ballot; where both answers of a referendum could be marked, such ballots were valid too. */
    private static final Term COUNTED = new Plus(new Total("votes"), Term.orZero("both-marked"));

    private static final Term VALID = new Or(new Whole("valid-votes"), COUNTED);

    static final List<Identity> ALL = List.of(
            whole("votes", "valid-votes = votes of all", new Whole("valid-votes"), COUNTED),
            whole("votes-cast", "votes-cast = valid votes + invalid-votes", new Whole("votes-cast"), new Plus(VALID, new Whole("invalid-votes"))),
            whole("turnout", "turnout = votes-cast / registered",
                    new Whole("turnout"), new Percent(new Whole("votes-cast"), new Whole("registered"))),
            whole("turnout-second-round", "turnout-second-round = votes-cast-second-round / registered-second-round",
                    new Whole("turnout-second-round"),
                    new Percent(new Whole("votes-cast-second-round"), new Whole("registered-second-round"))),
            whole("seats", "seats = seats of all parties and groups", new Whole("seats"), new Total("seats")),
            whole("seats-list", "seats-list = seats-list of all parties", new Whole("seats-list"), new Total("seats-list")),
            whole("seats-district", "seats-district = seats-district of all parties",
                    new Whole("seats-district"), new Total("seats-district")),
            whole("seats-parts", "seats = list + district + other seats",
                    new Whole("seats"),
                    new Parts(List.of("seats-list", "seats-district", "seats-assembly", "seats-organisations", "seats-state-list"))),
            each("seats-parts", "seats = seats-list + seats-district",
                    new Own("seats"), new Plus(new Own("seats-list"), new Own("seats-district"))),
            whole("vote-share-sum", "the vote-shares add up to 100", new Total("vote-share"), new Constant(100)),
            each("vote-share", "vote-share = votes / valid votes", new Own("vote-share"), new Percent(new Own("votes"), VALID)),
            each("seats-change", "seats-change = seats - seats-before",
                    new Own("seats-change"), new Minus(new Own("seats"), new Own("seats-before"))),
            whole("first-round", "seats-district = first-round-decided + runoffs",
                    new Whole("seats-district"), new Plus(new Whole("first-round-decided"), new Whole("runoffs"))));

    private static Identity whole(String check, String says, Term stated, Term computed) {
        return new Identity(check, Of.WHOLE, says, stated, computed);
    }

    private static Identity each(String check, String says, Term stated, Term computed) {
        return new Identity(check, Of.EACH, says, stated, computed);
    }

    /** Where the two ways part, for the whole election or for each of its parties. */
    Stream<Finding.Failed> check(String election, Figures figures) {
        List<String> subjects = of == Of.EACH ? figures.parties() : List.of(Claim.WHOLE);
        return subjects.stream().flatMap(subject -> check(election, subject, figures).stream());
    }

    private Optional<Finding.Failed> check(String election, String subject, Figures figures) {
        return stated.of(figures, subject)
                .flatMap(left -> computed.of(figures, subject)
                        .filter(right -> !left.agreesWith(right))
                        .map(right -> new Finding.Failed(check, election, subject, says + ": " + left + " against " + right, left.line())));
    }
}
