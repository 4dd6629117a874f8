package kz.dauys.dialogues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.dauys.quiz.Rulebook;
import kz.dauys.telegram.server.Fault;
import kz.dauys.telegram.server.Group;
import kz.dauys.telegram.server.Shown;
import org.junit.jupiter.api.Test;

/** What can go wrong while a group plays. */
class GroupQuizTest extends AtTheTable {
    @Test
    void severalGroupsDoNotMix() {
        Group other = scene.server.group("9C");
        Shown here = begin(group, "parliamentary-2007");
        Shown there = begin(other, "parliamentary-2012");
        votes(group, erlan, here, true);
        votes(other, erlan, there, false);
        scene.pass(QUESTION);
        assertTrue(board(group, dana).contains("1. Erlan: 1 of 2"));
        assertTrue(board(other, dana).contains("1. Erlan: 0 of 2"));
    }

    @Test
    void aRestartInTheMiddleOfAQuestionGoesOnAndCountsWhatCameMeanwhile() {
        Shown first = begin(group, "parliamentary-2007");
        votes(group, dana, first, true);
        scene.away(() -> {
            assertTrue(group.votes(erlan, first, group.key(first)));
            scene.advance(Duration.ofMinutes(3));
        });
        scene.settle();
        assertEquals(first, last(group), "what came due meanwhile waits for the answers of that time");
        scene.pass(Duration.ofSeconds(6));
        Shown second = last(group);
        assertTrue(second.text().startsWith("2/"), second::text);
        votes(group, erlan, second, true);
        String board = board(group, dana);
        assertTrue(board.contains("1. Erlan: 2 of 2") && board.contains("2. Dana: 1 of 2"), board);
    }

    @Test
    void aPollThatIsSentTwiceCountsOnceAndTheGroupIsTold() throws SQLException {
        scene.server.faults().next("sendPoll", new Fault.DropAfter());
        begin(group, "parliamentary-2007");
        List<Shown> polls = polls(group);
        assertEquals(2, polls.size(), "the answer to the first call was lost");
        assertTrue(last(group).text().contains("If it stands here twice, only the later one counts."), last(group)::text);
        votes(group, erlan, polls.getFirst(), true);
        votes(group, dana, polls.getLast(), true);
        assertEquals(1, count("SELECT count(*) FROM answer"));
        assertEquals(1, count("SELECT count(*) FROM held_vote"), "the orphan may yet become known");
        scene.pass(Duration.ofMinutes(62));
        assertEquals(0, count("SELECT count(*) FROM held_vote"), "for an hour");
    }

    private static List<Shown> polls(Group where) {
        return where.messages().stream().filter(shown -> shown.kind().equals("poll")).toList();
    }

    @Test
    void anAnswerThatComesBeforeThePollIsKnownCountsOnceItIs() throws SQLException {
        // The test server calls its polls 5000, 5001 and so on.
        scene.server.update("poll_answer", answer(5000, "[0,0]"));
        scene.server.update("poll_answer", answer(5000, "[1]"));
        scene.settle();
        assertEquals(2, count("SELECT count(*) FROM held_vote"));
        begin(group, "parliamentary-2007");
        assertEquals(1, count("SELECT count(*) FROM counted_answer"), "the later one of the two");
        assertEquals(0, count("SELECT count(*) FROM held_vote"));
    }

    private String answer(long poll, String options) {
        return "{\"poll_id\":\"" + poll + "\",\"user\":{\"id\":" + erlan.id() + ",\"is_bot\":false,\"first_name\":\"Erlan\"},\"option_ids\":" + options + "}";
    }

    @Test
    void doubledOptionsCountOnceEmptyOnesRetractAndOddOnesAreIgnored() throws SQLException {
        Shown poll = begin(group, "parliamentary-2007");
        int key = group.key(poll);
        group.votes(dana, poll, key, key);
        group.votes(dana, poll, key);
        group.votes(erlan, poll, key);
        group.votes(erlan, poll);
        group.votes(erlan, poll, 77);
        scene.settle();
        assertEquals(1, count("SELECT count(*) FROM counted_answer"));
        assertEquals(1, count("SELECT sum(good) FROM counted_answer"));
        assertEquals(3, count("SELECT count(*) FROM answer"), "two answers, and one taken back: nothing is erased");
        assertEquals(0, count("SELECT count(*) FROM inbox_failure"));
    }

    @Test
    void aDeletedPollStopsNothing() {
        Shown poll = begin(group, "parliamentary-2007");
        votes(group, erlan, poll, true);
        group.deletes(poll);
        scene.pass(QUESTION);
        Shown second = last(group);
        assertTrue(second.text().startsWith("2/"), second::text);
        group.deletes(second);
        assertTrue(board(group, dana).contains("1. Erlan: 1 of 2"), "though the poll could not be closed");
    }

    @Test
    void stoppingClosesThePollAndOnlyForThisGroup() {
        Shown poll = begin(group, "parliamentary-2007");
        Group other = scene.server.group("9C");
        Shown there = begin(other, "parliamentary-2007");
        board(group, dana);
        assertTrue(group.closed(poll));
        assertFalse(other.closed(there));
    }

    @Test
    void aRemovedBotForgetsTheQuizAndIsReadyWhenItIsInvitedAgain() throws SQLException {
        begin(group, "parliamentary-2007");
        group.removesBot(dana);
        scene.settle();
        scene.pass(Duration.ofMinutes(2));
        assertEquals(1, count("SELECT count(*) FROM quiz_round WHERE ended_at IS NOT NULL"));
        group.invitesBot(dana);
        assertTrue(begin(group, "parliamentary-2007").text().startsWith("1/"));
    }

    @Test
    void whereNoPollsAreAllowedTheGroupIsToldSo() throws SQLException {
        group.forbidsPolls();
        assertTrue(begin(group, "parliamentary-2007").text().startsWith("I cannot send polls in this group"));
        assertEquals(0, count("SELECT count(*) FROM quiz_round WHERE ended_at IS NULL"));
    }

    @Test
    void aGroupThatBecomesASupergroupGoesOnThere() {
        for (boolean told : List.of(true, false)) {
            Group old = scene.server.group("told " + told);
            Shown first = begin(old, "parliamentary-2007");
            votes(old, erlan, first, true);
            Group grown = old.grows(dana, told);
            scene.settle();
            scene.pass(QUESTION);
            Shown second = last(grown);
            assertTrue(second.text().startsWith("2/"), second::text);
            votes(grown, erlan, second, true);
            assertTrue(board(grown, dana).contains("1. Erlan: 2 of 2"), "told " + told);
        }
    }

    @Test
    void noQuestionComesAgainUntilThePoolIsUsedUp() throws SQLException {
        int pool = RealMind.BANK.pool(RealMind.BANK.quiz("people-and-dates").orElseThrow()).size();
        Set<String> stems = new HashSet<>();
        List<String> asked = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            Shown poll = begin(group, "people-and-dates");
            while (poll.kind().equals("poll")) {
                votes(group, dana, poll, true);
                asked.add(String.join("\n", poll.text().lines().map(line -> line.replaceFirst("^\\d+/\\d+\\. ", "")).toList()));
                scene.pass(QUESTION);
                poll = last(group);
            }
        }
        stems.addAll(asked);
        assertTrue(asked.size() >= 25 && pool > 30, () -> asked.size() + " of " + pool);
        assertEquals(asked.size(), stems.size(), "each came once");
        assertEquals(asked.size(), count("SELECT count(DISTINCT question) FROM quiz_poll"));
    }

    @Test
    void whatIsVoidIsNotDrawn() throws SQLException {
        scene.store.transactions().run(() -> {
            RealMind.BANK.questions().stream()
                    .filter(question -> !question.template().topic().equals("leaders"))
                    .forEach(question -> scene.store.ports().flags().rulebook()
                            .add(new Rulebook.Ruling(question.id(), Rulebook.Kind.VOID, "", "", Instant.EPOCH)));
            return true;
        });
        begin(group, "people-and-dates");
        scene.pass(QUESTION);
        assertEquals(count("SELECT count(*) FROM quiz_poll"), count("SELECT count(*) FROM quiz_poll WHERE question LIKE '%.leader.%'"));
    }
}
