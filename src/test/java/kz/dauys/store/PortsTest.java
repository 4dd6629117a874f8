package kz.dauys.store;

import static kz.dauys.store.Samples.CHAT;
import static kz.dauys.store.Samples.NOW;
import static kz.dauys.store.Samples.answered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.dauys.bot.Address;
import kz.dauys.bot.Prompts;
import kz.dauys.knowledge.Language;
import kz.dauys.quiz.Ledger;
import kz.dauys.quiz.Runs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inbox, people, prompts, runs and ledger, on a real file. */
class PortsTest {
    private static final Address AIGUL = new Address("telegram", "1");

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("dauys.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private <T> T run(Supplier<T> work) {
        return store.transactions().run(work);
    }

    private long aigul() {
        return store.people().idOf(AIGUL, NOW);
    }

    @Test
    void anUpdateIsNewOnceOnEachTransport() {
        assertTrue(run(() -> store.inbox().firstTime("telegram", 5, NOW)));
        assertFalse(run(() -> store.inbox().firstTime("telegram", 5, NOW)));
        assertTrue(run(() -> store.inbox().firstTime("console", 5, NOW)));
    }

    @Test
    void oldUpdateIdsAreForgottenAndFailuresKept() {
        run(() -> store.inbox().firstTime("telegram", 5, NOW));
        run(() -> {
            store.inbox().failed("telegram", 5, "NullPointerException", NOW);
            return true;
        });
        assertEquals(0, run(() -> store.inbox().forgetBefore(NOW)));
        assertEquals(1, run(() -> store.inbox().forgetBefore(NOW.plusMillis(1))));
        assertTrue(run(() -> store.inbox().firstTime("telegram", 5, NOW)));
        assertEquals(List.of("NullPointerException"), run(() -> store.session().with(
                handle -> handle.select("SELECT error FROM inbox_failure").mapTo(String.class).list())));
    }

    @Test
    void aPersonHasOneIdHoweverOftenHeComes() {
        long first = run(this::aigul);
        assertEquals(first, run(this::aigul));
        assertNotEquals(first, run(() -> store.people().idOf(new Address("console", "1"), NOW)));
        store.close();
        open();
        assertEquals(first, run(this::aigul));
    }

    @Test
    void theLanguageIsUnknownUntilChosen() {
        assertEquals(Optional.empty(), run(() -> store.people().language(aigul())));
        choose(Language.RU);
        choose(Language.KK);
        assertEquals(Optional.of(Language.KK), run(() -> store.people().language(aigul())));
    }

    private void choose(Language language) {
        run(() -> {
            store.people().choose(aigul(), language, NOW);
            return true;
        });
    }

    @Test
    void nobodyCannotChoose() {
        assertThrows(IllegalArgumentException.class, () -> run(() -> {
            store.people().choose(99, Language.EN, NOW);
            return true;
        }));
    }

    @Test
    void ofTwoPressesOnlyOneCloses() {
        long row = run(() -> store.prompts().open("ask", CHAT, aigul(), "{}", NOW));
        assertEquals(
                Optional.of(new Prompts.Prompt(row, "ask", CHAT, run(this::aigul), "{}", false)),
                run(() -> store.prompts().find(row)));
        assertTrue(run(() -> store.prompts().close(row, NOW)));
        assertFalse(run(() -> store.prompts().close(row, NOW)));
        assertTrue(run(() -> store.prompts().find(row)).orElseThrow().closed());
        assertEquals(Optional.empty(), run(() -> store.prompts().find(row + 1)));
        assertFalse(run(() -> store.prompts().close(row + 1, NOW)));
    }

    @Test
    void aPromptNeedsAPersonWhoExists() {
        assertThrows(StoreException.class, () -> run(() -> store.prompts().open("ask", CHAT, 99, "{}", NOW)));
    }

    @Test
    void aNewRunEndsTheEarlierOneInThatChatOnly() {
        long here = run(() -> store.runs().start(aigul(), "telegram:7", "1/5", NOW));
        long there = run(() -> store.runs().start(aigul(), "telegram:8", "1/5", NOW));
        long again = run(() -> store.runs().start(aigul(), "telegram:7", "1/5", NOW));
        assertTrue(run(() -> store.runs().find(here)).orElseThrow().over());
        assertEquals(again, run(() -> store.runs().open(aigul(), "telegram:7")).orElseThrow().run());
        assertEquals(there, run(() -> store.runs().open(aigul(), "telegram:8")).orElseThrow().run());
    }

    @Test
    void aRunKeepsItsStateUntilItIsOver() {
        long id = run(() -> store.runs().start(aigul(), "telegram:7", "1/5", NOW));
        save(id, "2/5", false);
        assertEquals(
                Optional.of(new Runs.Stored(id, run(this::aigul), "telegram:7", "2/5", false)), run(() -> store.runs().find(id)));
        save(id, "5/5", true);
        assertEquals(Optional.empty(), run(() -> store.runs().open(aigul(), "telegram:7")));
        save(id, "late", false);
        assertTrue(run(() -> store.runs().find(id)).orElseThrow().over());
        assertThrows(IllegalArgumentException.class, () -> save(id + 1, "?", false));
    }

    private void save(long id, String state, boolean over) {
        run(() -> {
            store.runs().save(id, state, over, NOW);
            return true;
        });
    }

    @Test
    void answersAreCountedByElection() {
        run(() -> {
            store.ledger().append(answered(aigul(), "q1", "parliamentary-2007", true));
            store.ledger().append(answered(aigul(), "q1", "parliamentary-2007", false));
            store.ledger().append(answered(aigul(), "q2", "", true));
            store.ledger().append(answered(store.people().idOf(CHAT, NOW), "q2", "", true));
            return true;
        });
        assertEquals(
                List.of(new Ledger.Tally("", 1, 1), new Ledger.Tally("parliamentary-2007", 2, 1)),
                run(() -> store.ledger().tallies(aigul())));
        assertEquals(List.of(), run(() -> store.ledger().tallies(99)));
    }
}
