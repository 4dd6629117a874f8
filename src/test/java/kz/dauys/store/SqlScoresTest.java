package kz.dauys.store;

import static kz.dauys.store.Samples.CHAT;
import static kz.dauys.store.Samples.NOW;
import static kz.dauys.store.Samples.answered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import kz.dauys.bot.Address;
import kz.dauys.quiz.Scores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlScoresTest {
    private static final Address LATER = new Address("telegram", "-100");

    @TempDir
    Path folder;

    private Store store;
    private long dana;
    private long erlan;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("dauys.db"));
        dana = run(() -> store.people().idOf(new Address("telegram", "1"), NOW));
        erlan = run(() -> store.people().idOf(new Address("telegram", "2"), NOW));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private <T> T run(Supplier<T> work) {
        return store.transactions().run(work);
    }

    private void answers(long person, String question, boolean right) {
        run(() -> {
            store.ledger().append(answered(person, question, "e", right));
            return true;
        });
    }

    private void rules(long id, String question, String kind, String choice) {
        run(() -> store.session().with(handle -> handle.execute(
                "INSERT INTO ruling (id, question, kind, choice, reason, at) VALUES (?, ?, ?, ?, '', ?)",
                id, question, kind, choice, NOW.toEpochMilli())));
    }

    private List<Scores.Tally> of(long person) {
        return run(() -> store.ports().scores().scores().of(person));
    }

    @Test
    void aQuestionThatIsVoidCountsForNothingUntilItIsLifted() {
        answers(dana, "a", true);
        answers(dana, "b", true);
        rules(1, "a", "void", "");
        assertEquals(List.of(new Scores.Tally("b", "e", 1, 1)), of(dana));
        rules(2, "a", "lift", "");
        answers(dana, "a", false);
        assertEquals(2, of(dana).size(), "from then on");
    }

    @Test
    void aKeyThatIsWidenedMakesAnswersRight() {
        answers(dana, "a", false);
        rules(1, "a", "widen", "Nur Otan");
        assertEquals(0, of(dana).getFirst().right());
        rules(2, "a", "widen", "Otan");
        assertEquals(1, of(dana).getFirst().right());
    }

    @Test
    void aChatKeepsItsFiguresWhenItMoves() {
        answers(dana, "a", true);
        answers(erlan, "a", false);
        run(() -> {
            store.ports().scores().members().join(CHAT.toString(), erlan, "Ерлан", NOW);
            store.ports().groups().moves().moved(CHAT, LATER, NOW);
            store.ports().groups().moves().moved(CHAT, LATER, NOW);
            return true;
        });
        assertEquals(List.of(new Scores.Tally("a", "e", 2, 1)), run(() -> store.ports().scores().scores().in(LATER.toString())));
        assertEquals(2, run(() -> store.ports().scores().scores().people(LATER.toString())));
        assertEquals(List.of("Ерлан"), board(LATER));
    }

    private List<String> board(Address chat) {
        return run(() -> store.ports().scores().scores().board(chat.toString(), NOW)).stream().map(Scores.Member::name).toList();
    }

    @Test
    void onTheBoardAreThoseWhoAskedForIt() {
        answers(dana, "a", true);
        answers(erlan, "a", true);
        assertEquals(List.of(), board(CHAT));
        run(() -> {
            store.ports().scores().members().join(CHAT.toString(), dana, "ДАНА", NOW);
            store.ports().scores().members().join(CHAT.toString(), dana, "Дана", NOW);
            return true;
        });
        assertEquals(List.of("Дана"), board(CHAT));
        assertEquals(dana, run(() -> store.ports().scores().members().called(CHAT.toString(), "дана")).orElseThrow());
        assertTrue(run(() -> store.ports().scores().members().leave(CHAT.toString(), dana)));
        assertFalse(run(() -> store.ports().scores().members().leave(CHAT.toString(), dana)));
        assertEquals(List.of(), board(CHAT));
    }
}
