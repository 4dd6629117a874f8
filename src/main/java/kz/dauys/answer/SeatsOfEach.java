package kz.dauys.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** The seats that each party got in an election: all of them, those from districts, or those from the lists. */
final class SeatsOfEach implements Operation {
    private static final Said ALLOWED = Said.of(Cue.SEATS, Cue.DISTRICT, Cue.LIST, Cue.PARTY, Cue.WHO, Cue.EVERY, Cue.RESULT, Cue.WIN, Cue.ENTER, Cue.COUNT, Cue.CONTEST, Cue.LATEST);
    /** Not {@link Cue#CONTEST}: "which parties were on the ballot" asks for those too that won nothing. */
    private static final Said WHOLE = Said.of(Cue.SEATS, Cue.PARTY, Cue.WHO, Cue.EVERY, Cue.RESULT, Cue.WIN, Cue.ENTER, Cue.COUNT, Cue.LATEST);

    private final Queries queries;
    private final Contenders contenders;

    SeatsOfEach(Knowledge knowledge) {
        this.queries = new Queries(knowledge);
        this.contenders = new Contenders(knowledge);
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        boolean district = frame.says(Cue.DISTRICT) || frame.names("seats-district");
        boolean list = frame.says(Cue.LIST) || frame.names("seats-list");
        boolean seats = frame.says(Cue.SEATS) || frame.names("seats") || frame.names("seats-district") || frame.names("seats-list");
        boolean each = frame.says(Cue.EVERY, Cue.RESULT) || (frame.says(Cue.COUNT) && frame.says(Cue.WHO, Cue.PARTY));
        List<Entry.Election> votes = frame.elections().stream().filter(election -> election.kind() == Entry.Vote.PARLIAMENTARY).toList();
        if (!district && !list) {
            boolean every = frame.says(Cue.PARTY) && frame.says(Cue.EVERY);
            return seats && votes.size() == 1 && every && WHOLE.allOf(frame) && frame.subjects().isEmpty() && frame.figures().isEmpty() ? all(votes.getFirst()) : Optional.empty();
        }
        // "How the 29 districts were shared between them" names no seats, and some of the parties.
        boolean shared = district && frame.says(Cue.RESULT) && frame.subjects().size() > 1;
        boolean asked = !(district && list) && (seats || shared) && each && frame.says(Cue.WHO, Cue.PARTY, Cue.RESULT) && (frame.subjects().isEmpty() || shared) && ALLOWED.allOf(frame);
        if (!asked || votes.size() != 1 || !queries.states(district ? "seats-district" : "seats-list", votes.getFirst(), frame.figures())) {
            return Optional.empty();
        }
        List<List<Claim>> rows = queries.ofEach(district ? "seats-district" : "seats-list", votes.getFirst()).stream()
                .filter(claim -> frame.subjects().isEmpty() || frame.subjects().contains(claim.subject()))
                .filter(claim -> !frame.says(Cue.ENTER, Cue.WIN) || Lookups.number(claim).signum() > 0)
                .sorted(Comparator.comparing(Lookups::number).reversed())
                .map(List::of)
                .toList();
        return rows.size() < 2 ? Optional.empty() : Optional.of(new Interpretation.Understood("seats of each", new Answer.Table(Answer.Title.VOTES, rows)));
    }

    /** "How many parties were in it, and how many seats had each?" */
    private Optional<Interpretation> all(Entry.Election election) {
        List<List<Claim>> rows = contenders.entered(election);
        return rows.size() < 2 ? Optional.empty() : Optional.of(new Interpretation.Understood("seats of each", new Answer.Table(Answer.Title.ENTERED, rows)));
    }
}
