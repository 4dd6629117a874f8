package kz.dauys.answer;

import static kz.dauys.answer.Cue.*;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.dauys.knowledge.Unit;

/**
 * Which parts make up which measure: share + people + came is turnout, share + a party is its share of the vote. A rule fits when it needs
 * nothing that the question lacks and the question says nothing that the rule does not know.
 *
 * @param about whether the rule speaks of a party or of the whole election
 * @param needs every one of these must be said
 * @param allows these may be said besides
 */
record Rule(List<String> measures, About about, Set<Cue> needs, Set<Cue> allows) {
    /** What the values are asked of. */
    enum About {
        PARTY,
        WHOLE
    }

    /** Parts that go with every measure and decide nothing. */
    private static final Set<Cue> SOFT = EnumSet.of(GLUE, WHAT, PARLIAMENTARY, PRESIDENTIAL, REFERENDUM, Cue.SENATE, EARLY, ELECTION, NOW, LATEST, FIRST, ELECTED);

    /** In order of preference among rules that need equally much. */
    static final List<Rule> ALL = List.of(
            party("seats", EnumSet.of(SEATS), WIN, COUNT, PARTY, AFTER),
            party("seats-list", EnumSet.of(SEATS, LIST), WIN, COUNT, PARTY),
            party("seats-district", EnumSet.of(SEATS, DISTRICT), WIN, COUNT, PARTY),
            party("seats-district", EnumSet.of(COUNT, DISTRICT), WIN, PARTY),
            party("votes", EnumSet.of(VOTES), WIN, COUNT, PARTY, LIST),
            party("votes", EnumSet.of(VOTES, CAST), COUNT, PARTY, LIST),
            party("votes", EnumSet.of(PEOPLE, CAST), COUNT, PARTY),
            party("votes", EnumSet.of(COUNT, CAST), PEOPLE, PARTY, LIST),
            party("vote-share", EnumSet.of(PERCENT), WIN, VOTES, COUNT, PARTY, LIST, RESULT),
            party("vote-share", EnumSet.of(PERCENT, CAST), PEOPLE, COUNT, PARTY),
            party("vote-share", EnumSet.of(PERCENT, VOTES), PEOPLE, COUNT, PARTY, LIST, WIN),
            party("seats-change", EnumSet.of(SEATS, CHANGE), COUNT, PARTY, RESULT),
            party("seats-before", EnumSet.of(SEATS, BEFORE), WIN, COUNT, PARTY),
            party("leader", EnumSet.of(LEADER), WHO, PARTY),
            new Rule(List.of("seats", "vote-share", "votes"), About.PARTY, EnumSet.of(RESULT), EnumSet.of(PARTY, WIN)),
            whole("turnout", EnumSet.of(TURNOUT), PERCENT),
            whole("turnout", EnumSet.of(PERCENT, CAST), PEOPLE, REGISTERED),
            whole("turnout", EnumSet.of(PERCENT, TURNOUT), PEOPLE),
            whole("turnout", EnumSet.of(PERCENT, REGISTERED, CAST), PEOPLE),
            whole("turnout", EnumSet.of(TURNOUT, FIRST), PERCENT, PEOPLE),
            whole("votes-cast", EnumSet.of(COUNT, PEOPLE, CAST)),
            whole("votes-cast", EnumSet.of(COUNT, CAST), VOTES),
            whole("votes-cast", EnumSet.of(BALLOTS, CAST), COUNT),
            whole("votes-cast", EnumSet.of(TURNOUT, COUNT, PEOPLE)),
            whole("registered", EnumSet.of(REGISTERED), COUNT, PEOPLE),
            whole("valid-votes", EnumSet.of(VALID), COUNT, VOTES, BALLOTS),
            whole("invalid-votes", EnumSet.of(INVALID), COUNT, VOTES, BALLOTS),
            whole("seats", EnumSet.of(SEATS), COUNT, AFTER),
            whole("seats-list", EnumSet.of(SEATS, LIST), COUNT, PARTY),
            whole("seats-district", EnumSet.of(SEATS, DISTRICT), COUNT),
            whole("seats-district", EnumSet.of(COUNT, DISTRICT)),
            whole("seats-assembly", EnumSet.of(SEATS, ASSEMBLY), COUNT, WIN),
            new Rule(List.of("date-voting", "date-scheduled"), About.WHOLE, EnumSet.of(WHEN), EnumSet.of(VOTES, CAST, PEOPLE, ELECTION, WHICH_ELECTION)),
            whole("date-voting", EnumSet.of(WHEN, FIRST), VOTES, CAST, PEOPLE, ELECTION, WHICH_ELECTION),
            whole("date-called", EnumSet.of(WHEN, CALLED), ELECTION),
            whole("called-by", EnumSet.of(WHO, CALLED), ELECTION),
            whole("called-why", EnumSet.of(WHY), CALLED, DISSOLVED, EARLY, ELECTION, BEFORE),
            whole("date-results", EnumSet.of(WHEN, ANNOUNCED), RESULT, ELECTION),
            whole("date-results", EnumSet.of(WHEN, RESULT), ANNOUNCED, ELECTION),
            whole("date-inauguration", EnumSet.of(INAUGURATED), WHEN, AFTER),
            whole("date-in-force", EnumSet.of(WHEN, IN_FORCE)),
            whole("system", EnumSet.of(SYSTEM), HOW, ELECTION, SEATS),
            whole("system", EnumSet.of(LIST, DISTRICT), SEATS, HOW, WHETHER, Cue.OR, Cue.ONLY, Cue.TURN),
            new Rule(List.of("called-by", "dissolved"), About.WHOLE, EnumSet.of(WHO, DISSOLVED), EnumSet.of(WHEN, BEFORE)),
            whole("outcome", EnumSet.of(OUTCOME), AFTER, ELECTION, RESULT),
            new Rule(List.of("question", "topic"), About.WHOLE, EnumSet.of(QUESTION), EnumSet.of(REFERENDUM, ELECTION)),
            whole("polling-stations", EnumSet.of(STATIONS), COUNT, ELECTION),
            whole("polling-stations-abroad", EnumSet.of(STATIONS, ABROAD), COUNT, ELECTION),
            whole("women-elected", EnumSet.of(WOMEN), COUNT, SEATS, WIN, ELECTION),
            whole("candidates-women", EnumSet.of(WOMEN, CANDIDATES), COUNT, CONTEST),
            whole("international-observers", EnumSet.of(COUNT, OBSERVERS), ABROAD, ELECTION),
            whole("international-observers", EnumSet.of(PEOPLE, OBSERVERS), ABROAD, ELECTION),
            party("exit-poll", EnumSet.of(EXIT_POLL), PERCENT, COUNT, RESULT, VOTES, ACCORDING),
            party("turnout-preliminary", EnumSet.of(TURNOUT), PERCENT, COUNT),
            party("candidates", EnumSet.of(COUNT, CANDIDATES), CONTEST, REGISTERED),
            party("votes", EnumSet.of(VOTES, COUNT), WIN, PARTY, LIST, PEOPLE, CAST),
            party("votes", EnumSet.of(COUNT, BALLOTS), CAST, PEOPLE),
            // "How many were for it in the referendum?"
            party("votes", EnumSet.of(COUNT, REFERENDUM), PEOPLE, CAST, VOTES),
            party("votes", EnumSet.of(CAST, COUNT, VOTES), PEOPLE, PARTY),
            party("vote-share", EnumSet.of(PERCENT, CAST, VOTES), PEOPLE, PARTY, COUNT),
            party("candidates-list", EnumSet.of(COUNT, CANDIDATES, LIST), CONTEST, PARTY),
            party("candidates-district", EnumSet.of(COUNT, CANDIDATES, DISTRICT), CONTEST, PARTY),
            whole("candidates-list", EnumSet.of(COUNT, CANDIDATES, LIST), CONTEST, PARTY),
            whole("candidates-district", EnumSet.of(COUNT, CANDIDATES, DISTRICT), CONTEST),
            whole("votes-cast-abroad", EnumSet.of(ABROAD, COUNT, CAST), PEOPLE),
            whole("registered-abroad", EnumSet.of(ABROAD, REGISTERED), COUNT, PEOPLE),
            whole("date-voting", EnumSet.of(WHEN, FIRST_ROUND)),
            whole("date-second-round", EnumSet.of(WHEN, SECOND_ROUND)),
            whole("turnout-second-round", EnumSet.of(TURNOUT, SECOND_ROUND), PERCENT),
            whole("votes-cast-second-round", EnumSet.of(COUNT, PEOPLE, CAST, SECOND_ROUND)),
            whole("registered-second-round", EnumSet.of(REGISTERED, SECOND_ROUND), COUNT, PEOPLE),
            whole("threshold", EnumSet.of(THRESHOLD), PARTY),
            whole("threshold", EnumSet.of(THRESHOLD, PERCENT), COUNT, PARTY, VOTES),
            whole("majority", EnumSet.of(MAJORITY), SEATS, COUNT),
            whole("term", EnumSet.of(TERM), COUNT, SEATS),
            whole("contesting-parties", EnumSet.of(COUNT, PARTY, CONTEST)),
            whole("candidates", EnumSet.of(COUNT, CANDIDATES), CONTEST),
            whole("candidates", EnumSet.of(COUNT, CANDIDATES, REGISTERED), CONTEST),
            whole("lists", EnumSet.of(LISTS), COUNT, CONTEST, BALLOTS),
            whole("runoffs", EnumSet.of(COUNT, DISTRICT, SECOND_ROUND)),
            whole("runoffs", EnumSet.of(COUNT, RUNOFF), DISTRICT),
            whole("speaker-elected", EnumSet.of(SPEAKER), WHO, AFTER),
            whole("speaker-before", EnumSet.of(SPEAKER, BEFORE), WHO),
            whole("prime-minister", EnumSet.of(PREMIER), WHO),
            whole("first-session", EnumSet.of(SESSION), WHEN, AFTER),
            whole("dissolved", EnumSet.of(DISSOLVED, WHEN), BEFORE, ELECTION),
            whole("dissolution-requesters", EnumSet.of(COUNT, SEATS, DISSOLVED), REQUESTED),
            whole("e-voting-share", EnumSet.of(ELECTRONIC, PERCENT), PEOPLE, CAST, VOTES),
            whole("winner", EnumSet.of(WIN, WHO), PARTY),
            whole("winner", EnumSet.of(WIN, WHO, FIRST), PARTY),
            whole("winner", EnumSet.of(WIN, PARTY)),
            whole("winner", EnumSet.of(WHO, ELECTED, PRESIDENTIAL)),
            whole("winner", EnumSet.of(WIN, MOST, SEATS), WHO, PARTY),
            whole("winner", EnumSet.of(MOST, SEATS), WHO, PARTY));

    private static Rule party(String measure, Set<Cue> needs, Cue... allows) {
        return new Rule(List.of(measure), About.PARTY, needs, Set.of(allows));
    }

    private static Rule whole(String measure, Set<Cue> needs, Cue... allows) {
        return new Rule(List.of(measure), About.WHOLE, needs, Set.of(allows));
    }

    /** Whether what is said beside a measure's name leaves it what it is: "how many" asks for no date, and "when" for no number. */
    static boolean named(Collection<Set<Cue>> said, Unit unit, About about) {
        Set<Cue> allowed = EnumSet.copyOf(asks(unit));
        // Results come after the vote anyway; what was before it has a measure of its own.
        allowed.add(AFTER);
        if (about == About.PARTY) {
            allowed.addAll(EnumSet.of(PARTY, WIN));
        }
        return new Rule(List.of(), about, Set.of(), allowed).fits(said);
    }

    /** The question words that a value of the unit answers. */
    private static Set<Cue> asks(Unit unit) {
        return switch (unit) {
            case BALLOTS, VOTES -> EnumSet.of(COUNT, BALLOTS);
            case SEATS, PEOPLE, YEARS, AGE, DAYS, COUNT, SEAT_CHANGE -> EnumSet.of(COUNT);
            case PERCENT -> EnumSet.of(COUNT, PERCENT);
            case DATE -> EnumSet.of(WHEN);
            case PERSON, ACTOR -> EnumSet.of(WHO);
            case CONTENDER -> EnumSet.of(WHO, Cue.PARTY);
            case TEXT -> EnumSet.of(WHAT);
        };
    }

    /** Whether the rule explains every stretch of the question; each stretch is given by everything that it may mean. */
    boolean fits(Collection<Set<Cue>> said) {
        // Plain loops: every rule is tried for every reading of a question.
        for (Cue need : needs) {
            if (!isSaid(need, said)) {
                return false;
            }
        }
        for (Set<Cue> cues : said) {
            if (!knows(cues)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSaid(Cue need, Collection<Set<Cue>> said) {
        for (Set<Cue> cues : said) {
            if (cues.contains(need)) {
                return true;
            }
        }
        return false;
    }

    private boolean knows(Set<Cue> cues) {
        for (Cue cue : cues) {
            if (SOFT.contains(cue) || needs.contains(cue) || allows.contains(cue)) {
                return true;
            }
        }
        return false;
    }
}
