package kz.dauys.answer;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Unit;
import kz.dauys.knowledge.Value;

/** Votes that are meant by how often somebody had won: "his second inauguration", "from his first win to his second". */
final class Victories implements Operation {
    private static final Said ALLOWED = Said.of(
            Cue.FIRST, Cue.SECOND, Cue.THIRD, Cue.WIN, Cue.TERM, Cue.INAUGURATED, Cue.WHEN, Cue.VOTES, Cue.CAST, Cue.PERCENT, Cue.DIFFERENCE, Cue.CHANGE, Cue.MORE, Cue.FEWER, Cue.COMPARE, Cue.AFTER);

    private static final Said LISTED = Said.of(Cue.WHICH_ELECTION, Cue.WHEN, Cue.WIN);

    private static final List<Cue> PLACES = List.of(Cue.FIRST, Cue.SECOND, Cue.THIRD);

    private final Knowledge knowledge;
    private final Votes votes;
    private final Lookups lookups;

    Victories(Knowledge knowledge, Votes votes, Lookups lookups) {
        this.knowledge = knowledge;
        this.votes = votes;
        this.lookups = lookups;
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        boolean all = frame.subjects().size() == 1 && frame.years().isEmpty() && frame.figures().isEmpty() && frame.says(Cue.WHICH_ELECTION, Cue.WHEN, Cue.EVERY) && frame.says(Cue.PRESIDENTIAL)
                && frame.says(Cue.ELECTED, Cue.WIN) && LISTED.allOf(frame);
        if (all) {
            String person = frame.subjects().iterator().next();
            List<Claim> won = votes.ofKind(Entry.Vote.PRESIDENTIAL).stream().filter(election -> won(person, election)).flatMap(election -> knowledge.claim(election.id(), "winner", Claim.WHOLE).stream()).toList();
            return told(won);
        }
        List<Cue> places = PLACES.stream().filter(place -> frame.says(place)).toList();
        boolean asked = frame.subjects().size() == 1 && frame.years().isEmpty() && frame.figures().isEmpty() && !places.isEmpty() && frame.says(Cue.WIN, Cue.TERM, Cue.INAUGURATED, Cue.ELECTED) && ALLOWED.allOf(frame);
        if (!asked) {
            return Optional.empty();
        }
        String person = frame.subjects().iterator().next();
        List<Entry.Election> won = votes.ofKind(Entry.Vote.PRESIDENTIAL).stream().sorted(Comparator.comparing(votes::day)).filter(election -> won(person, election)).toList();
        List<Entry.Election> meant = places.stream().filter(place -> PLACES.indexOf(place) < won.size()).map(place -> won.get(PLACES.indexOf(place))).toList();
        if (meant.size() != places.size()) {
            return Optional.empty();
        }
        if (frame.says(Cue.INAUGURATED)) {
            return told(meant.stream().flatMap(election -> knowledge.claim(election.id(), "date-inauguration", Claim.WHOLE).stream()).toList());
        }
        List<Entry.Measure> named = frame.others().stream().flatMap(span -> span.named(Entry.Measure.class).stream()).filter(each -> each.unit() == Unit.PERSON || each.unit() == Unit.DATE).distinct().toList();
        if (named.size() == 1) {
            return told(meant.stream().flatMap(election -> knowledge.claim(election.id(), named.getFirst().id(), Claim.WHOLE).stream()).toList());
        }
        String measure = frame.says(Cue.VOTES) && !frame.says(Cue.PERCENT) ? "votes" : frame.says(Cue.PERCENT) ? "vote-share" : "date-voting";
        List<Claim> claims = measure.equals("date-voting")
                ? meant.stream().flatMap(election -> knowledge.claim(election.id(), measure, Claim.WHOLE).stream()).toList()
                : lookups.claims(measure, List.of(person), meant);
        if (claims.size() != 2 || measure.equals("date-voting")) {
            return told(claims);
        }
        BigDecimal change = Lookups.number(claims.getLast()).subtract(Lookups.number(claims.getFirst()));
        return Optional.of(new Interpretation.Understood("victories", new Answer.Computed(Answer.Arithmetic.CHANGE, claims, change, lookups.unit(measure))));
    }

    private static Optional<Interpretation> told(List<Claim> claims) {
        return claims.isEmpty() ? Optional.empty() : Optional.of(Interpretation.facts(claims));
    }

    private boolean won(String person, Entry.Election election) {
        return knowledge.claim(election.id(), "winner", Claim.WHOLE).flatMap(Claim::accepted).filter(value -> value instanceof Value.Names(List<String> ids) && ids.contains(person)).isPresent();
    }
}
