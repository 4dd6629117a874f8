package kz.dauys.dialogues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import kz.dauys.telegram.server.Shown;
import kz.dauys.telegram.server.User;
import org.junit.jupiter.api.Test;

/** How fast a group is led through a quiz. */
class GroupPaceTest extends AtTheTable {
    @Test
    void whenAllWhoAreReadyHaveAnsweredTheNextQuestionComesSoon() {
        Shown first = beginReady();
        votes(group, dana, first, true);
        scene.pass(Duration.ofSeconds(8));
        assertEquals(first, last(group), "Erlan has yet to answer");
        votes(group, erlan, first, false);
        scene.pass(Duration.ofSeconds(4));
        assertFalse(group.closed(first), "there is a moment to read");
        scene.pass(Duration.ofSeconds(1));
        assertTrue(group.closed(first));
        assertTrue(last(group).text().startsWith("2/"), last(group)::text);
        scene.pass(QUESTION);
        assertTrue(last(group).text().startsWith("3/"), "a question that nobody answers takes its usual time");
    }

    @Test
    void whoAnsweredTheQuestionBeforeIsWaitedForThoughHeNeverSaidThatHeWasReady() {
        User cholpan = scene.server.user("Cholpan");
        Shown first = beginReady();
        List.of(cholpan, dana, erlan).forEach(who -> votes(group, who, first, true));
        scene.pass(Duration.ofSeconds(5));
        Shown second = last(group);
        List.of(dana, erlan).forEach(who -> votes(group, who, second, true));
        scene.pass(Duration.ofSeconds(10));
        assertEquals(second, last(group));
        votes(group, cholpan, second, true);
        scene.pass(Duration.ofSeconds(5));
        assertTrue(last(group).text().startsWith("3/"), last(group)::text);
    }

    @Test
    void anAnswerThatIsTakenBackKeepsTheQuestionOpenForItsTime() {
        Shown first = beginReady();
        votes(group, dana, first, true);
        votes(group, erlan, first, true);
        assertTrue(group.votes(erlan, first));
        scene.settle();
        scene.pass(Duration.ofSeconds(20));
        assertEquals(first, last(group));
        scene.pass(Duration.ofSeconds(12));
        assertTrue(last(group).text().startsWith("2/"), last(group)::text);
    }

    @Test
    void theLastSecondsAreNotMadeLongerByTheMomentToRead() {
        Shown first = beginReady();
        votes(group, dana, first, true);
        scene.pass(Duration.ofSeconds(29));
        votes(group, erlan, first, true);
        scene.pass(Duration.ofSeconds(3));
        assertTrue(last(group).text().startsWith("2/"), last(group)::text);
    }

    @Test
    void aRestartWhileAllHaveAnsweredGoesOnToo() {
        Shown first = beginReady();
        votes(group, dana, first, true);
        votes(group, erlan, first, true);
        scene.away(() -> {});
        scene.pass(Duration.ofSeconds(6));
        assertTrue(group.closed(first));
        assertTrue(last(group).text().startsWith("2/"), last(group)::text);
    }

    @Test
    void aWholeQuizKeepsWithinTwentyMessagesAMinute() {
        scene.server.limitRates();
        group.says(dana, "/quiz people-and-dates");
        scene.settle();
        Shown lobby = last(group);
        // From 30 seconds over 45 and 60 to 20, the shortest.
        List.of("⏱ 30 s", "⏱ 45 s", "⏱ 60 s").forEach(time -> {
            group.presses(dana, group.messages().getFirst(), time);
            scene.settle();
        });
        group.presses(dana, lobby, "✋ I am ready");
        group.presses(erlan, lobby, "✋ I am ready");
        scene.settle();
        for (int question = 1; question <= 10; question++) {
            votes(group, erlan, last(group), true);
            scene.pass(Duration.ofSeconds(22));
        }
        assertTrue(last(group).text().contains("1. Erlan: 10 of 10"), last(group)::text);
        assertEquals(10, scene.server.calls("sendPoll"), "none was refused");
    }
}
