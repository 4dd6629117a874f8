package kz.dauys.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import kz.dauys.knowledge.Claim;

/** Whether an answer tells another figure than the one that is asked for: of all for each, of the country for a region. */
final class OtherFigure {
    private static final List<BiPredicate<Answer, Lexicon.Read>> OTHERS = List.of(
            OtherFigure::candidatesForTurnout,
            OtherFigure::contestedForAll,
            OtherFigure::votingForOath,
            OtherFigure::countryForRegion,
            OtherFigure::enteredForFailed,
            OtherFigure::allForEach,
            OtherFigure::leaderUnasked,
            OtherFigure::turnoutForElectors,
            OtherFigure::leastForRequired,
            OtherFigure::leaderForADay);

    private static final Set<Cue> OF_SHARES = EnumSet.of(Cue.VOTES, Cue.PERCENT, Cue.RESULT, Cue.WIN, Cue.CANDIDATES, Cue.PARTY, Cue.WHO);

    private static final Pattern CONSISTS = Pattern.compile("(?:^| )(?:состо\\p{L}+|consist\\p{L}*|made up|размер\\p{L}*|size|курам\\p{L}*|всего сенаторов|in all|altogether)(?: |$)");

    private OtherFigure() {}

    static boolean tells(Answer answer, Lexicon.Read read) {
        return OTHERS.stream().anyMatch(other -> other.test(answer, read));
    }

    /** Which vote comes second by turnout is told by no order of candidates. */
    private static boolean candidatesForTurnout(Answer answer, Lexicon.Read read) {
        return answer instanceof Answer.Ranking && read.says(Cue.TURNOUT) && OF_SHARES.stream().noneMatch(read::says) && answer.claims().stream().allMatch(claim -> claim.measure().equals("vote-share"));
    }

    /** Of how many members a chamber consists is not told by how many seats were up at one election. */
    private static boolean contestedForAll(Answer answer, Lexicon.Read read) {
        return OtherKind.tellsOnly(answer, "seats-contested") && CONSISTS.matcher(read.words()).find();
    }

    /** When somebody took the oath is not told by when people voted. */
    private static boolean votingForOath(Answer answer, Lexicon.Read read) {
        return read.says(Cue.INAUGURATED) && OtherKind.tellsOnly(answer, "date-voting");
    }

    /** Where most came is not told by the turnout of the whole country. */
    private static boolean countryForRegion(Answer answer, Lexicon.Read read) {
        boolean turnout = answer instanceof Answer.Fact && !answer.claims().isEmpty() && answer.claims().stream().allMatch(claim -> claim.measure().equals("turnout"));
        return turnout && read.says(Cue.REGION) && (read.says(Cue.MOST) || read.says(Cue.LEAST) || (read.says(Cue.EVERY) && answer.claims().size() == 1)) && !(read.says(Cue.GLUE) && read.says(Cue.WHICH_ELECTION));
    }

    /** Which of those that failed had most votes is not told by those that got seats. */
    private static boolean enteredForFailed(Answer answer, Lexicon.Read read) {
        return answer instanceof Answer.Ranking ranking && ranking.placed().measure().equals("seats") && read.says(Cue.FAIL) && !read.says(Cue.SEATS) && !read.says(Cue.ENTER);
    }

    /** How many candidates each party put up is not told by how many there were. */
    private static boolean allForEach(Answer answer, Lexicon.Read read) {
        boolean all = answer instanceof Answer.Fact && !answer.claims().isEmpty() && answer.claims().stream().allMatch(claim -> claim.measure().equals("candidates") && claim.subject().equals(Claim.WHOLE));
        return all && read.says(Cue.PARTY) && read.says(Cue.EVERY) && !read.says(Cue.TOTAL);
    }

    /** Who led a party is told to who asks for it. */
    private static boolean leaderUnasked(Answer answer, Lexicon.Read read) {
        boolean leader = answer instanceof Answer.Fact && !answer.claims().isEmpty() && answer.claims().stream().allMatch(claim -> claim.measure().equals("leader"));
        return leader && !read.says(Cue.LEADER) && !read.says(Cue.WHO) && (read.says(Cue.SEATS) || read.says(Cue.WHEN) || read.says(Cue.WHICH_ELECTION)) && !read.explained();
    }

    /** How many electors there were is not told by their turnout. */
    private static boolean turnoutForElectors(Answer answer, Lexicon.Read read) {
        boolean electors = read.spans().stream().anyMatch(span -> span.names("electors")) && !read.says(Cue.TURNOUT) && !read.says(Cue.PERCENT);
        return electors && OtherKind.tellsOnly(answer, "turnout");
    }

    /** The least share that is needed is no share that somebody got. */
    private static boolean leastForRequired(Answer answer, Lexicon.Read read) {
        boolean required = read.spans().stream().anyMatch(span -> span.cues().contains(Cue.REQUIRED) && !span.cues().contains(Cue.GLUE));
        return required && read.says(Cue.LEAST) && read.says(Cue.PARTY) && answer instanceof Answer.Ranking;
    }

    /** When a party was registered is not told by who led it. */
    private static boolean leaderForADay(Answer answer, Lexicon.Read read) {
        return read.says(Cue.WHEN) && read.says(Cue.REGISTERED) && OtherKind.tellsOnly(answer, "leader") && !(answer instanceof Answer.Several);
    }
}
