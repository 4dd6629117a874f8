package kz.dauys.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.dauys.knowledge.Language;
import org.junit.jupiter.api.Test;

class RoundTest {
    private static final NamedQuiz ALL = SmallBank.BANK.quizzes().getFirst();

    private static Round round(int questions) {
        Run.Shown shown = new Run.Shown("q", "e", "Which?", List.of("a", "b"), 0, "why", List.of("S"));
        return Round.of(ALL, Collections.nCopies(questions, shown), Language.EN, 7);
    }

    @Test
    void twoReadyPeopleAreEnoughAndNobodyCountsTwice() {
        Round one = round(3).ready(1, "A");
        assertSame(one, one.ready(1, "A"));
        assertTrue(!one.enough() && one.ready(2, "B").enough());
    }

    @Test
    void twoUnansweredInARowPauseAndAnAnswerBetweenThemDoesNot() {
        Round playing = round(9).asking(1);
        assertEquals(Round.Phase.ASKING, playing.closed(false).phase());
        assertEquals(Round.Phase.PAUSED, playing.closed(false).asking(2).closed(false).phase());
        assertEquals(Round.Phase.ASKING, playing.closed(false).asking(2).closed(true).asking(3).closed(false).phase());
        assertEquals(Round.Phase.ASKING, playing.closed(false).asking(2).closed(false).awake().asking(3).closed(false).phase());
    }

    @Test
    void theLastQuestionEndsItAnsweredOrNot() {
        assertEquals(Round.Phase.OVER, round(2).asking(1).closed(false).asking(2).closed(false).phase());
        assertEquals(Round.Phase.OVER, round(1).asking(1).closed(true).phase());
    }

    @Test
    void theTimesGoRoundAndARoundIsReadAsItWasWritten() {
        Round round = round(2).ready(3, "Дана").asking(5);
        assertEquals(round, RoundCodec.read(RoundCodec.write(round)));
        Round turned = round;
        for (int turn = 0; turn < Round.TIMES.size(); turn++) {
            turned = turned.otherTime();
        }
        assertEquals(round, turned);
        assertThrows(IllegalArgumentException.class, () -> RoundCodec.read("{}"));
    }

    @Test
    void theBoardIsByRightAnswersThenByTheirTimeAndEqualsShareAPlace() {
        Board board = Board.of(List.of(
                new Votes.Counted(1, 0, true, 9000),
                new Votes.Counted(2, 0, true, 1000),
                new Votes.Counted(2, 1, false, 90_000),
                new Votes.Counted(3, 0, true, 4000),
                new Votes.Counted(3, 1, true, 50_000),
                new Votes.Counted(4, 0, true, 9000),
                new Votes.Counted(5, 0, false, 100),
                new Votes.Counted(6, 0, true, -300)));
        assertEquals(List.of(3L, 6L, 2L, 1L, 4L, 5L), board.lines().stream().map(Board.Line::person).toList());
        assertEquals(List.of(1, 2, 3, 4, 4, 6), board.lines().stream().map(board::place).toList());
        assertEquals(0, board.lines().get(1).millis(), "received before its poll was stored");
    }

    @Test
    void noQuestionIsDrawnAgainUntilThePoolIsUsedUpAndNoneThatIsWithheld() {
        List<Question> pool = SmallBank.BANK.pool(ALL);
        String withheld = pool.getFirst().id();
        Map<String, Integer> times = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (int seed = 0; seen.size() < pool.size() - 1 && seed < 200; seed++) {
            List<Question> drawn = SmallBank.BANK.draw(ALL, times, Set.of(withheld), seed);
            boolean usedUp = seen.size() + drawn.size() > pool.size() - 1;
            for (Question question : drawn) {
                assertTrue(seen.add(question.id()) || usedUp, question.id());
                times.merge(question.id(), 1, Integer::sum);
            }
        }
        assertEquals(pool.size() - 1, seen.size());
        assertTrue(!seen.contains(withheld));
    }
}
