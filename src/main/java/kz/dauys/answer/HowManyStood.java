package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** "How many people competed for the seats", and how many electors came: counts whose words are also those of other figures. */
final class HowManyStood implements Operation {
    private static final Said STOOD = Said.of(Cue.CONTEST, Cue.CANDIDATES, Cue.SEATS, Cue.WHO, Cue.REGISTERED, Cue.PRESIDENTIAL, Cue.PARLIAMENTARY, Cue.SENATE);

    private static final Said CAME = Said.of(Cue.CAST);

    private static final Said DISTRICTS = Said.of(Cue.CANDIDATES, Cue.DISTRICT, Cue.LIST, Cue.CONTEST, Cue.WHO, Cue.REGISTERED);

    private static final Said EACH = Said.of(Cue.CANDIDATES, Cue.PARTY, Cue.EVERY, Cue.CONTEST, Cue.LIST, Cue.NOMINATED, Cue.COUNT, Cue.WHO);

    private static final Said ELECTORS = Said.of(Cue.SEATS, Cue.REGISTERED, Cue.ELECTED);

    private final Queries queries;

    HowManyStood(Knowledge knowledge) {
        this.queries = new Queries(knowledge);
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        boolean one = frame.oneElection() && frame.subjects().isEmpty() && (frame.says(Cue.COUNT) || frame.names("electors") || frame.names("candidates"));
        if (!one) {
            return Optional.empty();
        }
        boolean stood = frame.says(Cue.CONTEST) && (frame.says(Cue.PEOPLE) || frame.says(Cue.CANDIDATES) || frame.names("candidates")) && (frame.says(Cue.SEATS) || frame.names("seats") || (frame.says(Cue.PEOPLE) && !frame.says(Cue.CAST) && !frame.names("electors"))) && STOOD.allOf(frame);
        boolean came = frame.names("electors") && frame.says(Cue.CAST) && frame.elections().getFirst().kind() == Entry.Vote.SENATE && CAME.allOf(frame) && frame.figures().isEmpty();
        boolean ofEach = frame.says(Cue.PARTY) && frame.says(Cue.EVERY) && (frame.names("candidates") || frame.says(Cue.CANDIDATES) || frame.names("candidates-list")) && EACH.allOf(frame) && frame.figures().isEmpty();
        List<Claim> lists = ofEach ? queries.ofEach("candidates-list", frame.elections().getFirst()) : List.of();
        if (lists.size() > 1) {
            return Optional.of(new Interpretation.Understood("candidates of each", new Answer.Table(Answer.Title.VOTES, lists.stream().map(List::of).toList())));
        }
        if (frame.says(Cue.COUNT) || frame.names("candidates")) {
            boolean ofDistricts = (frame.names("candidates") || frame.says(Cue.CANDIDATES)) && (frame.says(Cue.DISTRICT) || frame.says(Cue.LIST)) && frame.figures().isEmpty() && DISTRICTS.allOf(frame);
            Optional<Interpretation> district = !ofDistricts ? Optional.empty() : Optional.of(queries.resolve(List.of(frame.says(Cue.LIST) ? "candidates-list" : "candidates-district"), Set.of(Claim.WHOLE), frame.elections(), frame.years(), false)).filter(each -> each.told().isPresent());
            if (district.isPresent()) {
                return district;
            }
        }
        boolean electors = frame.names("electors") && !frame.says(Cue.CAST) && ELECTORS.allOf(frame) && frame.figures().isEmpty();
        return Optional.of(electors ? "electors" : stood ? "candidates" : came ? "votes-cast" : "").filter(measure -> !measure.isEmpty())
                .map(measure -> queries.resolve(List.of(measure), Set.of(Claim.WHOLE), frame.elections(), frame.years(), false))
                .filter(each -> each.told().isPresent());
    }
}
