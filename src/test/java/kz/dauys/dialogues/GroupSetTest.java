package kz.dauys.dialogues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.dauys.bot.Address;
import kz.dauys.knowledge.Language;
import kz.dauys.quiz.Kept;
import kz.dauys.quiz.QuestionNumber;
import kz.dauys.quiz.QuizSet;
import kz.dauys.quiz.SetCodec;
import kz.dauys.quiz.Sets;
import kz.dauys.telegram.server.Shown;
import org.junit.jupiter.api.Test;

/** A set that a teacher has prepared, with questions of his own, played by a group. */
class GroupSetTest extends AtTheTable {
    private static final String BANK = "voting-day-once.presidential-2019.date-voting.whole";

    private void saved(Kept... questions) {
        QuizSet set = new QuizSet(Map.of(Language.EN, "Lesson 5"), List.of(questions));
        scene.store.transactions().run(() -> scene.store.sets().save(
                scene.store.people().idOf(new Address("telegram", "77"), Instant.EPOCH), new Sets.Codes("abc", "def"), SetCodec.write(set), Instant.EPOCH));
    }

    private static Kept own(String stem, String explanation, List<String> options, List<Integer> answers) {
        return Kept.own("own-" + stem.hashCode(), Language.EN, new Kept.Words(stem, options, explanation, List.of()), answers);
    }

    private static Kept bank() {
        return Kept.of(RealMind.BANK.question(BANK).orElseThrow());
    }

    private List<Shown> opened() {
        int before = group.messages().size();
        group.says(dana, "/quiz set_abc");
        scene.settle();
        return group.messages().subList(before, group.messages().size());
    }

    @Test
    void aPreparedSetIsPlayedAsItWasSaved() {
        saved(
                own("Which?", "", List.of("a", "b", "c"), List.of(0, 1)),
                own("x".repeat(301), "", List.of("yes", "no"), List.of(0)),
                own("Our own question?", "why ".repeat(90), List.of("yes", "no"), List.of(1)),
                bank());
        Shown first = begin(group, "set_abc");
        assertTrue(first.text().startsWith("1/3. Which?\nSeveral answers are right: mark all of them, then vote.\n◉ a\n◉ b\n○ c"), first::text);
        votes(group, erlan, first, false);
        scene.pass(QUESTION);
        assertTrue(last(group).text().startsWith("2/3. Our own question?\n○ yes\n◉ no\n💡 why why"), last(group)::text);
        scene.pass(QUESTION);
        assertTrue(last(group).text().startsWith("3/3. On which day was the vote held in the 2019 presidential election?"), last(group)::text);
    }

    @Test
    void anExplanationOfSignsThatTakeTwoCharsIsCutAndTheQuizGoesOn() {
        saved(
                own("Which?", "😀".repeat(150), List.of("a", "b"), List.of(0)),
                own("Who?", "x" + "😀".repeat(150), List.of("a", "b"), List.of(0)));
        assertTrue(begin(group, "set_abc").text().endsWith("😀… Teacher’s own question, without source"), last(group)::text);
        votes(group, erlan, last(group), true);
        scene.pass(QUESTION);
        assertTrue(last(group).text().startsWith("2/2. Who?") && last(group).text().endsWith("😀… Teacher’s own question, without source"), last(group)::text);
    }

    @Test
    void theStarterIsToldHowManyQuestionsPollsCannotShowAndWhy() {
        saved(
                own("x".repeat(301), "", List.of("yes", "no"), List.of(0)),
                bank(),
                own("Which?", "", List.of("a", "b".repeat(101)), List.of(0)),
                own("What?", "", IntStream.range(0, 13).mapToObj(String::valueOf).toList(), List.of(0)));
        List<Shown> said = opened();
        assertEquals(
                """
                Questions that polls cannot show, and that are not asked here: 3 of 4.
                • question 1: its text is longer than 300 characters
                • question 3: an option is longer than 100 characters
                • question 4: it has more than 12 options
                In a private chat with me the link of the set asks all of them.""",
                said.getFirst().text());
        assertTrue(said.getLast().text().startsWith("🎯 Lesson 5\n1 question, 30 seconds each"), said.getLast()::text);
    }

    @Test
    void whereNoQuestionFitsPollsTheStarterIsToldAndNoQuizIsOpened() {
        saved(Collections.nCopies(12, own("x".repeat(301), "", List.of("yes", "no"), List.of(0))).toArray(Kept[]::new));
        List<Shown> said = opened();
        assertEquals(1, said.size());
        assertTrue(said.getFirst().text().contains("12 of 12.") && said.getFirst().text().contains("\n… and 2 more.\n"), said.getFirst()::text);
        assertFalse(begin(group, "parliamentary-2007").text().isEmpty(), "the group is free for another quiz");
    }

    @Test
    void aTeachersOwnQuestionIsMarkedInTheLobbyTheExplanationAndTheReview() {
        saved(own("Ours?", "Because.", List.of("yes", "no"), List.of(1)), own("Long?", "why ".repeat(90), List.of("yes", "no"), List.of(1)), bank());
        String lobby = opened().getLast().text();
        assertTrue(lobby.contains("Teacher’s own questions (without source): 2 of 3.") && !lobby.contains("has a source"), lobby);
        group.presses(dana, last(group), "▶️ Begin");
        scene.settle();
        assertTrue(last(group).text().endsWith("💡 Because. Teacher’s own question, without source"), last(group)::text);
        votes(group, erlan, last(group), true);
        scene.pass(QUESTION);
        assertTrue(last(group).text().endsWith("… Teacher’s own question, without source"), last(group)::text);
        scene.pass(QUESTION);
        board(group, dana);
        group.presses(dana, last(group), "📖 Questions and sources");
        scene.settle();
        String review = last(group).text();
        String number = QuestionNumber.of(BANK);
        assertTrue(review.contains("1. Ours?\n✓ no\nTeacher’s own question, without source\n\n2. Long?"), review);
        assertEquals(1, review.lines().filter(line -> line.startsWith("More: ")).count(), review);
        assertTrue(review.endsWith("\nMore: /question_" + number), review);
        group.says(erlan, "/question_" + number);
        scene.settle();
        assertTrue(last(group).text().endsWith("Question " + number + " (" + BANK + ")"), last(group)::text);
    }

    @Test
    void aSetOfTheBotsQuestionsSaysThatEachHasASource() {
        saved(bank());
        assertTrue(opened().getLast().text().contains("what is right is set beforehand and has a source"), last(group)::text);
    }
}
