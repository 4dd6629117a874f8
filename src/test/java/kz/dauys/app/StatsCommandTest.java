package kz.dauys.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import kz.dauys.bot.Address;
import kz.dauys.quiz.Ledger;
import kz.dauys.quiz.Rulebook;
import kz.dauys.store.AnswersFile;
import kz.dauys.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatsCommandTest {
    private static final Instant AT = Instant.parse("2026-11-25T10:00:00Z");
    private static final String WRONG = "voting-day-once.presidential-2019.date-voting.whole";

    @TempDir
    Path folder;

    /** Those who know the other two questions miss the first. */
    private void play(Store store, int people) {
        store.transactions().run(() -> {
            for (int number = 0; number < people; number++) {
                long person = store.people().idOf(new Address("telegram", "p" + number), AT);
                boolean knows = number % 2 == 0;
                answer(store, person, number, WRONG, knows ? "2 June 2019" : "9 June 2019", !knows);
                answer(store, person, number, "one", "a", knows);
                answer(store, person, number, "two", "a", knows);
            }
            return people;
        });
    }

    private static void answer(Store store, long person, long run, String question, String choice, boolean right) {
        store.ledger().append(new Ledger.Answered(person, "telegram:1", run, question, "e", "en", choice, right, AT));
    }

    @Test
    void theDoubtfulComeFirstAndDeadDistractorsAreNamed() {
        try (Store store = Store.open(folder.resolve("dauys.db"))) {
            play(store, 200);
        }
        Prompt prompt = Prompt.type(folder, "quiz", "stats");
        assertEquals(0, prompt.exit(), prompt::err);
        String[] lines = prompt.out().split("\n", -1);
        assertEquals(WRONG + "  answers 200  p 0.50  r -1.00  NEGATIVE: check the key", lines[0]);
        assertEquals("    dead: 9 April 2019 (0.0%)", lines[1]);
        assertEquals("    dead: 12 June 2019 (0.0%)", lines[2]);
        assertTrue(prompt.out().endsWith("3 questions with 200 answers or more; 0 with fewer.\n"), prompt.out());
        String json = Prompt.type(folder, "quiz", "stats", "--json").out();
        assertTrue(json.startsWith("[{\"id\":\"" + WRONG + "\",\"answers\":200,\"p\":0.5,\"r\":-1.0,\"compared\":200,\"negative\":true"), json);
    }

    @Test
    void fewAnswersTellNothing() {
        try (Store store = Store.open(folder.resolve("dauys.db"))) {
            play(store, 199);
        }
        assertEquals("0 questions with 200 answers or more; 3 with fewer.\n", Prompt.type(folder, "quiz", "stats").out());
        assertEquals("[]\n", Prompt.type(folder, "quiz", "stats", "--json").out());
    }

    @Test
    void withoutAStoreThereIsNothing() {
        assertEquals("0 questions with 200 answers or more; 0 with fewer.\n", Prompt.type(folder, "quiz", "stats").out());
        assertTrue(Files.notExists(folder.resolve("dauys.db")));
    }

    @Test
    void aNegativeQuestionIsLeftOutUntilAPersonDecides() {
        Path file = folder.resolve("dauys.db");
        try (Store store = Store.open(file)) {
            play(store, 200);
            Rulebook rulebook = store.ports().flags().rulebook();
            Sieve sieve = new Sieve(file, rulebook, store.transactions());
            sieve.sift(AT);
            sieve.sift(AT);
            assertEquals(Set.of(WRONG), AnswersFile.read(file).withheld());
            assertEquals(1, store.transactions().run(() -> rulebook.of(WRONG)).size(), "said once");
            decide(store, rulebook, Rulebook.Kind.KEEP);
            sieve.sift(AT);
            assertEquals(Set.of(), AnswersFile.read(file).withheld(), "a person has decided");
            decide(store, rulebook, Rulebook.Kind.VOID);
            assertEquals(List.of(), AnswersFile.read(file).responses().stream().filter(each -> each.question().equals(WRONG)).toList());
        }
    }

    private static void decide(Store store, Rulebook rulebook, Rulebook.Kind kind) {
        store.transactions().run(() -> {
            rulebook.add(new Rulebook.Ruling(WRONG, kind, "", "", AT));
            return kind;
        });
    }
}
