package kz.dauys.answer;

import java.util.List;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Value;

/** Whether what a further part of a question asks for was told by the answer to the part before it. */
final class ToldAlready {
    private ToldAlready() {}

    /** "Winner and also-rans." "The number, not the percent." What was answered tells it already. */
    static boolean covers(Answer answer, Frame frame) {
        if (!frame.subjects().isEmpty() || !frame.years().isEmpty()) {
            return false;
        }
        return switch (answer) {
            case Answer.Table table -> frame.saysOnly(Cue.WIN, Cue.CONTEST, Cue.EVERY, Cue.TOTAL, Cue.CANDIDATES, Cue.WHO, Cue.TURN)
                    || table.cells().map(Claim::measure).anyMatch(measure -> tellsAgain(measure, frame));
            case Answer.Ranking(int place, List<Claim> order) -> tellsAgain(order.getFirst().measure(), frame);
            case Answer.Fact(List<Claim> claims) -> frame.saysOnly(Cue.COUNT) && claims.stream().allMatch(claim -> claim.value() instanceof Value.Figure figure && figure.number().scale() <= 0);
            default -> false;
        };
    }

    /** "Give that share." */
    private static boolean tellsAgain(String measure, Frame frame) {
        return !frame.others().isEmpty() && !frame.stretch() && switch (measure) {
            case "turnout" -> frame.saysOnly(Cue.TURNOUT, Cue.TURN, Cue.PERCENT) && frame.says(Cue.TURNOUT, Cue.PERCENT);
            case "vote-share" -> frame.saysOnly(Cue.PERCENT, Cue.TURN, Cue.VOTES) && frame.says(Cue.PERCENT);
            case "votes" -> frame.saysOnly(Cue.VOTES, Cue.TURN, Cue.COUNT) && frame.says(Cue.VOTES);
            case "seats" -> frame.saysOnly(Cue.SEATS, Cue.TURN, Cue.COUNT) && frame.says(Cue.SEATS);
            default -> false;
        };
    }
}
