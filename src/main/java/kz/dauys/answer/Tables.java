package kz.dauys.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** Lists: the results of a vote, who stood, which parties got in and which did not, one party over the years, which votes there were. */
final class Tables implements Operation {
    private static final List<String> RESULTS = List.of("votes", "vote-share", "seats");
    static final int MOST_ROWS = 16;

    private final Knowledge knowledge;
    private final Contenders contenders;

    Tables(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.contenders = new Contenders(knowledge);
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        if (!frame.figures().isEmpty()) {
            return Optional.empty();
        }
        if (frame.subjects().isEmpty() && frame.says(Cue.COUNT) && !frame.says(Cue.RESULT)) {
            return Optional.empty();
        }
        if (frame.subjects().isEmpty()) {
            return inOrder(frame).or(() -> entered(frame)).or(() -> failed(frame)).or(() -> stood(frame)).or(() -> results(frame)).or(() -> votes(frame));
        }
        boolean beside = frame.says(Cue.CONTEST, Cue.CANDIDATES) && frame.says(Cue.WHO, Cue.TOGETHER, Cue.EVERY) && !frame.says(Cue.COUNT, Cue.MOST, Cue.LEAST);
        // Which parties made up a bloc is no list of all that stood.
        boolean within = frame.says(Cue.TOGETHER) && frame.says(Cue.PARTY) && !frame.says(Cue.WHO, Cue.CANDIDATES);
        if (within && frame.subjects().size() == 1) {
            return Optional.empty();
        }
        if (frame.subjects().size() == 1 && beside && !frame.says(Cue.NOMINATED)) {
            // "Who stood with Nazarbayev?" The table tells him with the rest.
            String named = frame.subjects().iterator().next();
            List<Entry.Election> with = frame.elections().stream().filter(election -> contenders.stood(named, election)).toList();
            return stood(new Frame(Set.of(), with, frame.years(), frame.stretch(), frame.figures(), frame.without(Cue.TOGETHER).others()));
        }
        return frame.subjects().size() == 1 ? ofOne(frame) : inOrder(frame);
    }

    private Optional<Interpretation> entered(Frame frame) {
        boolean seats = frame.says(Cue.WIN, Cue.ENTER) && frame.says(Cue.SEATS);
        boolean asked = frame.says(Cue.PARTY, Cue.WHO) && (frame.says(Cue.ENTER) || seats) && !frame.says(Cue.FAIL, Cue.MOST, Cue.LEAST) && !(frame.says(Cue.FIRST) && !frame.years().isEmpty());
        boolean clear = frame.saysOnly(Cue.PARTY, Cue.WHO, Cue.ENTER, Cue.SEATS, Cue.WIN, Cue.THRESHOLD, Cue.EVERY, Cue.LIST, Cue.TURN);
        boolean seatsOf = frame.says(Cue.PARTY, Cue.WHO) && !frame.says(Cue.COUNT, Cue.FAIL, Cue.MOST, Cue.LEAST, Cue.FIRST) && (frame.names("seats-list") || (frame.says(Cue.LIST) && (frame.says(Cue.SEATS) || frame.names("seats"))))
                && frame.saysOnly(Cue.PARTY, Cue.WHO, Cue.EVERY, Cue.WIN, Cue.ENTER, Cue.TURN, Cue.LIST, Cue.SEATS, Cue.THRESHOLD);
        boolean districts = frame.says(Cue.WHO, Cue.PARTY) && (frame.says(Cue.DISTRICT) || frame.names("seats-district")) && frame.says(Cue.WIN, Cue.ENTER, Cue.SEATS) && !frame.says(Cue.COUNT, Cue.FAIL, Cue.MOST, Cue.LEAST, Cue.FIRST)
                && frame.saysOnly(Cue.PARTY, Cue.WHO, Cue.EVERY, Cue.WIN, Cue.ENTER, Cue.TURN, Cue.DISTRICT, Cue.SEATS);
        if (districts) {
            return oneOf(frame, election -> table(Answer.Title.ENTERED, contenders.ordered(election, "seats-district")));
        }
        if (seatsOf) {
            return oneOf(frame, election -> table(Answer.Title.ENTERED, contenders.ordered(election, "seats-list")));
        }
        return asked && clear ? oneOf(frame, election -> table(Answer.Title.ENTERED, contenders.entered(election))) : Optional.empty();
    }

    private Optional<Interpretation> failed(Frame frame) {
        boolean asked = frame.says(Cue.PARTY, Cue.WHO) && frame.says(Cue.FAIL);
        boolean clear = frame.saysOnly(Cue.PARTY, Cue.WHO, Cue.ENTER, Cue.SEATS, Cue.WIN, Cue.THRESHOLD, Cue.EVERY, Cue.FAIL, Cue.TWIST, Cue.TURN);
        if (!asked || !clear) {
            return Optional.empty();
        }
        List<Answer> lost = frame.elections().stream().flatMap(election -> lost(election, frame.says(Cue.PARTY)).stream()).toList();
        // "Who lost in 1999": in each vote of that year.
        boolean ofYear = frame.years().size() == 1 && !frame.says(Cue.PARTY) && lost.size() > 1;
        return ofYear ? Optional.of(new Interpretation.Understood("table", Answer.several(lost))) : oneOf(frame, election -> lost(election, frame.says(Cue.PARTY)));
    }

    /** Parties without a seat; of a presidential election, who stood and did not win. */
    private Optional<Answer> lost(Entry.Election election, boolean parties) {
        boolean persons = election.kind() == Entry.Vote.PRESIDENTIAL && !parties;
        return persons ? table(Answer.Title.CONTENDERS, contenders.beaten(election)) : table(Answer.Title.FAILED, contenders.failed(election));
    }

    private Optional<Interpretation> stood(Frame all) {
        // "All parties that took part" may name the number of them, and asks for them.
        boolean listed = all.names("contesting-parties") && all.says(Cue.EVERY) && !all.says(Cue.COUNT);
        Frame frame = listed ? all.saying(all.others().stream().filter(span -> !span.names("contesting-parties")).toList()).with(Cue.PARTY).with(Cue.CONTEST) : all;
        boolean asked = (frame.says(Cue.PARTY, Cue.WHO, Cue.CANDIDATES, Cue.EVERY) && frame.says(Cue.CONTEST))
                || (frame.says(Cue.CANDIDATES) && frame.says(Cue.EVERY) && frame.saysOnly(Cue.CANDIDATES, Cue.EVERY, Cue.PERCENT, Cue.VOTES))
                || (frame.says(Cue.CANDIDATES) && frame.saysOnly(Cue.CANDIDATES, Cue.WHO))
                || (frame.says(Cue.PARTY) && frame.says(Cue.EVERY) && frame.saysOnly(Cue.PARTY, Cue.EVERY));
        boolean clear = frame.saysOnly(Cue.PARTY, Cue.WHO, Cue.CANDIDATES, Cue.CONTEST, Cue.EVERY, Cue.TURN, Cue.PERCENT, Cue.VOTES, Cue.PEOPLE, Cue.CAST);
        // A referendum has neither candidates nor parties.
        return asked && clear ? oneOf(frame, election -> election.kind() == Entry.Vote.REFERENDUM && frame.says(Cue.CANDIDATES, Cue.PARTY) ? Optional.empty() : table(Answer.Title.CONTENDERS, stood(election, frame))) : Optional.empty();
    }

    /** Neither the line against all nor those who stood for themselves are parties or candidates. */
    private List<List<Claim>> stood(Entry.Election election, Frame frame) {
        boolean parties = frame.says(Cue.PARTY) && !frame.says(Cue.CANDIDATES, Cue.WHO);
        return contenders.results(election).stream()
                .filter(row -> !frame.says(Cue.CANDIDATES, Cue.PARTY) || knowledge.glossary().find(Entry.Choice.class, row.getFirst().subject()).isEmpty())
                .filter(row -> !parties || knowledge.glossary().find(Entry.Party.class, row.getFirst().subject()).filter(party -> party.kind() != Entry.Contender.GROUP).isPresent())
                .toList();
    }

    /** "The parties in descending order of their share": of those that got in, where it says so. */
    private Optional<Interpretation> inOrder(Frame frame) {
        boolean asked = frame.says(Cue.ORDER) && frame.says(Cue.PARTY, Cue.CANDIDATES)
                && frame.saysOnly(Cue.ORDER, Cue.PARTY, Cue.CANDIDATES, Cue.MOST, Cue.SEATS, Cue.VOTES, Cue.PERCENT, Cue.LIST, Cue.ENTER, Cue.EVERY, Cue.TURN, Cue.THRESHOLD, Cue.COUNT, Cue.LEAST, Cue.RESULT);
        String measure = frame.says(Cue.SEATS) ? "seats" : frame.says(Cue.PERCENT) ? "vote-share" : "votes";
        return asked ? oneOf(frame, election -> table(Answer.Title.RESULTS, of(frame.subjects(), inOrder(election, measure, frame.says(Cue.ENTER))))) : Optional.empty();
    }

    /** Of those that are named; none where one of them has no figure. */
    private static List<List<Claim>> of(Set<String> subjects, List<List<Claim>> rows) {
        List<List<Claim>> named = rows.stream().filter(row -> subjects.isEmpty() || subjects.contains(row.getFirst().subject())).toList();
        return subjects.isEmpty() || named.size() == subjects.size() ? named : List.of();
    }

    private List<List<Claim>> inOrder(Entry.Election election, String measure, boolean entered) {
        List<String> in = contenders.entered(election).stream().map(row -> row.getFirst().subject()).toList();
        return contenders.ordered(election, measure).stream().filter(row -> !entered || in.contains(row.getFirst().subject())).toList();
    }

    private Optional<Interpretation> results(Frame frame) {
        boolean parties = frame.says(Cue.PARTY) && frame.says(Cue.SEATS, Cue.VOTES, Cue.PERCENT) && frame.says(Cue.EVERY, Cue.CONTEST) && !frame.says(Cue.ENTER, Cue.WIN)
                && frame.saysOnly(Cue.PARTY, Cue.SEATS, Cue.VOTES, Cue.PERCENT, Cue.EVERY, Cue.CONTEST, Cue.CAST, Cue.COUNT);
        if (frame.says(Cue.RESULT) && frame.says(Cue.LIST) && frame.saysOnly(Cue.RESULT, Cue.LIST, Cue.PARTY, Cue.EVERY, Cue.HOW)) {
            return oneOf(frame, election -> table(Answer.Title.RESULTS, contenders.ordered(election, "vote-share")));
        }
        boolean lists = frame.says(Cue.LIST) && frame.says(Cue.EVERY, Cue.PARTY, Cue.RESULT) && frame.says(Cue.PERCENT, Cue.VOTES) && !frame.says(Cue.COUNT)
                && frame.saysOnly(Cue.LIST, Cue.EVERY, Cue.PARTY, Cue.RESULT, Cue.PERCENT, Cue.VOTES);
        boolean asked = parties || lists || (frame.says(Cue.RESULT) && !frame.says(Cue.DIFFERENCE) && frame.saysOnly(Cue.RESULT, Cue.PARTY, Cue.CANDIDATES, Cue.EVERY, Cue.WHO, Cue.HOW, Cue.COUNT, Cue.VOTES));
        return asked ? oneOf(frame, election -> table(Answer.Title.RESULTS, contenders.results(election))) : Optional.empty();
    }

    /** Which votes were held in a time, or of a kind. */
    private Optional<Interpretation> votes(Frame frame) {
        boolean asked = frame.says(Cue.ELECTION, Cue.WHICH_ELECTION)
                || (frame.says(Cue.REFERENDUM, Cue.PRESIDENTIAL, Cue.PARLIAMENTARY) && (frame.stretch() || frame.says(Cue.WHEN, Cue.EVERY)));
        // "When was the election?" leaves open which.
        boolean which = frame.says(Cue.EVERY, Cue.WHICH_ELECTION, Cue.REFERENDUM, Cue.PRESIDENTIAL, Cue.PARLIAMENTARY, Cue.SENATE) || frame.stretch() || !frame.years().isEmpty();
        boolean some = which && (!frame.years().isEmpty() || frame.stretch() || frame.says(Cue.WHEN, Cue.WHICH_ELECTION));
        if (!asked || !some || !frame.saysOnly(Cue.WHICH_ELECTION, Cue.EVERY, Cue.EVER, Cue.WHEN, Cue.ELECTION) || frame.elections().size() < (frame.years().size() == 1 && frame.says(Cue.WHICH_ELECTION) ? 1 : 2)) {
            return Optional.empty();
        }
        List<List<Claim>> rows = frame.elections().stream()
                .flatMap(election -> knowledge.claim(election.id(), "date-voting", Claim.WHOLE).stream())
                .map(List::of)
                .toList();
        Answer told = rows.size() == 1 ? new Answer.Fact(rows.getFirst()) : new Answer.Table(Answer.Title.VOTES, rows);
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Interpretation.Understood("votes", told));
    }

    /** "Ak Zhol 2007", "results of Ak Zhol over the years". */
    private Optional<Interpretation> ofOne(Frame frame) {
        boolean clear = frame.saysOnly(Cue.RESULT, Cue.PARTY, Cue.EVERY, Cue.EVER, Cue.HOW, Cue.CHANGE, Cue.COUNT, Cue.PEOPLE);
        boolean bare = frame.says(Cue.RESULT) || frame.saysOnly(Cue.PARTY) || (frame.says(Cue.COUNT) && frame.saysOnly(Cue.COUNT, Cue.PARTY, Cue.PEOPLE));
        if (!clear || !bare || (frame.years().isEmpty() && !frame.says(Cue.RESULT))) {
            return Optional.empty();
        }
        String subject = frame.subjects().iterator().next();
        if (frame.says(Cue.COUNT) && knowledge.glossary().find(Entry.Choice.class, subject).isPresent()) {
            // "How many said no" counts votes.
            return Optional.empty();
        }
        List<List<Claim>> rows = frame.elections().stream()
                .map(election -> RESULTS.stream().flatMap(measure -> knowledge.claim(election.id(), measure, subject).stream()).toList())
                .filter(row -> !row.isEmpty())
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Answer answer = rows.size() == 1 ? new Answer.Fact(rows.getFirst()) : new Answer.Table(Answer.Title.VOTES, rows);
        return Optional.of(new Interpretation.Understood("results of one", answer));
    }

    private interface Row {
        Optional<Answer> of(Entry.Election election);
    }

    private Optional<Answer> table(Answer.Title title, List<List<Claim>> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Answer.Table(title, rows.stream().limit(MOST_ROWS).toList()));
    }

    /** The table of the one vote that has it; where several have, which is meant is open. */
    private Optional<Interpretation> oneOf(Frame frame, Row table) {
        Map<Entry.Election, Answer> found = new LinkedHashMap<>();
        frame.elections().forEach(election -> table.of(election).ifPresent(answer -> found.put(election, answer)));
        if (found.size() > 1) {
            List<Query> queries = found.keySet().stream().map(election -> new Query("winner", Claim.WHOLE, election.id())).toList();
            return Optional.of(new Interpretation.WhichElection(queries));
        }
        return found.values().stream().findFirst().map(answer -> new Interpretation.Understood("table", answer));
    }
}
