package kz.dauys.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.dauys.knowledge.Language;
import kz.dauys.quiz.Ledger;
import kz.dauys.quiz.Question;
import kz.dauys.quiz.Scores;
import kz.dauys.quiz.SmallBank;
import kz.dauys.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is decided about a key, and what scores make of it. */
class KeyDialogueTest {
    private static final Address ADMIN = new Address("telegram", "1");
    private static final Address PUPIL = new Address("telegram", "2");
    private static final Question QUESTION = SmallBank.BANK.questions().getFirst();

    @TempDir
    Path folder;

    private final Minds minds = new Minds(Mind.of(SmallBank.BANK, Optional.empty()));
    private Store store;
    private Bot bot;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("dauys.db"));
        bot = new Bot(store.ports(), minds, () -> 1, new Keepers(Set.of(ADMIN), order -> {}));
    }

    @AfterEach
    void close() {
        store.close();
        minds.close();
    }

    private String say(Address person, String text, int second) {
        Origin origin = new Origin(person, new Chat(person, Chat.Kind.PRIVATE), Optional.of(Language.EN), Instant.EPOCH.plusSeconds(second));
        List<Reply> replies = store.transactions().run(() -> bot.handle(new Event.Said(origin, text)));
        return ((Reply.Send) replies.getFirst()).text().plain();
    }

    private void answers(int option, int second) {
        store.transactions().run(() -> {
            long pupil = store.people().idOf(PUPIL, Instant.EPOCH);
            String choice = QUESTION.options().get(option).text().in(Language.RU);
            store.ledger().append(new Ledger.Answered(
                    pupil, PUPIL.toString(), 1, QUESTION.id(), "first", "ru", choice, option == QUESTION.answer(), Instant.EPOCH.plusSeconds(second)));
            return true;
        });
    }

    private String score() {
        List<Scores.Tally> tallies = store.transactions().run(() -> store.ports().scores().scores().of(store.people().idOf(PUPIL, Instant.EPOCH)));
        return tallies.stream().mapToInt(Scores.Tally::right).sum() + "/" + tallies.stream().mapToInt(Scores.Tally::answered).sum();
    }

    @Test
    void scoresFollowWhatIsDecided() {
        int wrong = QUESTION.answer() == 0 ? 1 : 0;
        answers(wrong, 1);
        assertEquals("0/1", score());
        say(ADMIN, "/key " + QUESTION.id() + " widen " + (wrong + 1) + " both are in the act", 2);
        assertEquals("1/1", score());
        String told = say(ADMIN, "/key " + QUESTION.id() + " void the act was misread", 3);
        assertTrue(told.endsWith("1970-01-01 void: the act was misread\nIt is not asked."), told);
        assertEquals("0/0", score());
        assertTrue(say(ADMIN, "/key " + QUESTION.id() + " lift", 4).endsWith("It is asked."));
        answers(QUESTION.answer(), 5);
        assertEquals("1/1", score(), "what was answered while it was void stays void");
    }

    @Test
    void whatIsNoDecisionIsExplained() {
        List.of("", "nothing void", QUESTION.id() + " burn").forEach(rest -> {
            String told = say(ADMIN, ("/key " + rest).strip(), 1);
            assertTrue(told.startsWith("/key ID shows"), told);
        });
        String last = String.valueOf(QUESTION.options().size());
        List.of("0", "99", "x", "").forEach(number -> assertEquals(
                "Name the option by its number, 1 to " + last + ".", say(ADMIN, ("/key " + QUESTION.id() + " widen " + number).strip(), 1)));
        assertEquals(QUESTION.id() + "\nNothing was decided about it.\nIt is asked.", say(ADMIN, "/key " + QUESTION.id(), 1));
    }

    @Test
    void forOthersThereIsNoSuchCommand() {
        assertEquals(say(PUPIL, "/fly", 1), say(PUPIL, "/key " + QUESTION.id() + " void", 1));
    }
}
