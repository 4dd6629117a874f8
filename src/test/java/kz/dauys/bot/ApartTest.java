package kz.dauys.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import kz.dauys.knowledge.Language;
import kz.dauys.quiz.Exam;
import kz.dauys.quiz.ExamCodec;
import kz.dauys.quiz.Round;
import kz.dauys.quiz.Run;
import kz.dauys.shipped.Shipped;
import kz.dauys.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes due of one person or one group waits for nobody else's. */
class ApartTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private Store store;
    private Reception reception;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = Store.open(folder.resolve("dauys.db"));
        Bot bot = new Bot(store.ports(), new Minds(Mind.of(Shipped.bank(), Optional.empty())), new AtomicLong(1)::getAndIncrement);
        reception = new Reception(bot, store.transactions(), store.inbox(), store.outbox());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Run.Shown shown(String explanation) {
        return new Run.Shown("own-1", "", "Is it?", List.of("yes", "no"), 0, explanation, List.of());
    }

    private static Round round(Run.Shown... shown) {
        return Round.of(new Run("", "Ours", Language.EN, List.of(shown), List.of()), List.of(shown), 1);
    }

    private List<String> waiting() {
        return store.outbox().after("telegram", 0, 10).stream()
                .map(row -> row.reply() instanceof Reply.Send send ? send.text().plain() : row.reply().getClass().getSimpleName())
                .toList();
    }

    @Test
    void aRoundThatCannotBeAskedIsClosedAndKeepsNoOtherFromGoingOn() {
        assertEquals(1, person("7"));
        store.transactions().run(() -> {
            store.ports().groups().rounds().open("telegram:-1", round(shown(""), shown("x".repeat(201))).asking(99), NOW.minusSeconds(2), NOW);
            return store.ports().groups().rounds().open("telegram:-2", round(shown(""), shown("why")).asking(98), NOW.minusSeconds(1), NOW);
        });
        assertTrue(reception.due(NOW));
        assertEquals(List.of("Something went wrong and the quiz cannot go on, so it is closed. /quiz opens another one.", "Poll"), waiting());
        assertEquals(Optional.empty(), store.transactions().run(() -> store.ports().groups().rounds().in("telegram:-1")));
    }

    private long begins(long person, String state) {
        return store.transactions().run(() -> store.ports().exams().start(person, "telegram:" + person, state, NOW.plusSeconds(60), NOW));
    }

    private static String sitting() {
        return ExamCodec.write(new Exam(
                "ubt", Language.EN, List.of(new Exam.Task(shown(""), "")), List.of(Exam.NONE), List.of(), NOW.toEpochMilli(), NOW.plusSeconds(60).toEpochMilli()));
    }

    private long person(String id) {
        return store.transactions().run(() -> store.people().idOf(new Address("telegram", id), NOW));
    }

    @Test
    void aSittingThatCannotBeReadIsEndedAndKeepsNobodysFromBeingMarked() {
        long damaged = begins(person("7"), "{");
        long sound = begins(person("8"), sitting());
        assertTrue(reception.due(NOW.plusSeconds(61)));
        List<String> told = waiting();
        assertEquals(2, told.size(), told::toString);
        assertTrue(told.getFirst().startsWith("Бірдеңе дұрыс болмай, бұл тестті тексеру мүмкін болмады"), told::toString);
        store.transactions().run(() -> {
            assertTrue(store.ports().exams().find(damaged).orElseThrow().over());
            assertTrue(store.ports().exams().find(sound).orElseThrow().over());
            return true;
        });
    }

    @Test
    void aSittingThatCannotBeReadKeepsNobodyElsesTimeFromBeingGivenBack() {
        begins(person("7"), "{");
        long sound = begins(person("8"), sitting());
        long round = store.transactions().run(() -> store.ports().groups().rounds().open("telegram:-1", round(shown("")), NOW, NOW));
        Instant later = NOW.plusSeconds(600);
        reception.back(later);
        store.transactions().run(() -> {
            assertEquals(later.plusSeconds(60).toEpochMilli(), ExamCodec.read(store.ports().exams().find(sound).orElseThrow().state()).end());
            assertTrue(store.ports().groups().rounds().due(later).stream().noneMatch(stored -> stored.id() == round), "the round waits for its post");
            return true;
        });
    }
}
