package kz.dauys.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.quiz.Kept;
import kz.dauys.quiz.QuestionBank;
import kz.dauys.quiz.QuizSet;
import kz.dauys.quiz.Rulebook;
import kz.dauys.quiz.SetCodec;
import kz.dauys.quiz.Sets;
import kz.dauys.quiz.SmallBank;
import kz.dauys.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts change under a teacher's set, on a real store and an invented pack that is loaded anew. */
class ChangeNoticesTest {
    private static final Path SMALL = Path.of("src/test/resources/kz/dauys/quiz/small");
    private static final Address DANA = new Address("telegram", "7");
    private static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");
    private static final String ELM = "{measure: seats, subject: elm, value: 10, sources: [gazette]}";
    private static final String LEADER = "  - {measure: leader, subject: elm, value: bek, sources: [gazette]}\n";

    @TempDir
    Path folder;

    private final Minds minds = new Minds(Mind.of(SmallBank.BANK, Optional.empty()));
    private Store store;
    private Reception reception;
    private long read;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("dauys.db"));
        Bot bot = new Bot(store.ports(), minds, () -> 1);
        reception = new Reception(bot, store.transactions(), store.inbox(), store.outbox());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void restart() {
        store.close();
        open();
    }

    /** A set on the seats and the leader of one party and the seats of another, as if it had been saved with the pack as it is. */
    private long save(Address chat, Language language) {
        List<Kept> questions = Stream.of("seats-of.first.seats.elm", "seats-of.first.seats.oak", "leader.first.leader.elm")
                .map(id -> Kept.of(SmallBank.BANK.question(id).orElseThrow()))
                .toList();
        String content = SetCodec.write(new QuizSet(Map.of(Language.EN, "Trees", Language.RU, "Деревья", Language.KK, "Ағаштар"), questions));
        return store.transactions().run(() -> {
            long owner = store.people().idOf(chat, NOW);
            long set = store.sets().save(owner, new Sets.Codes("p" + chat.id(), "s" + chat.id()), content, NOW);
            store.ports().notices().follow(set, chat, language);
            return set;
        });
    }

    /** Puts the pack into service with other words in the place of some. */
    private void reload(String... changes) throws IOException {
        Path pack = Files.createTempDirectory(folder, "pack");
        try (Stream<Path> files = Files.walk(SMALL.resolve("knowledge"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                for (int i = 0; i < changes.length; i += 2) {
                    text = text.replace(changes[i], changes[i + 1]);
                }
                Path copy = pack.resolve(SMALL.resolve("knowledge").relativize(file));
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, text);
            }
        }
        minds.swap(Mind.of(QuestionBank.load(Knowledge.load(pack), SMALL.resolve("quizzes")), Optional.empty()));
    }

    /** What has been put into the outbox since this was asked last, once all sets are gone through. */
    private List<Reply.Send> told() {
        for (int glance = 0; glance < 10; glance++) {
            reception.due(NOW);
        }
        List<Reply.Send> replies = new ArrayList<>();
        for (Outbox.Row row : store.outbox().after("telegram", read, 100)) {
            replies.add((Reply.Send) row.reply());
            read = row.id();
        }
        return replies;
    }

    private String only() {
        List<Reply.Send> told = told();
        assertEquals(1, told.size(), told::toString);
        return told.getFirst().text().plain();
    }

    @Test
    void nobodyIsToldWhileTheFactsAreAsTheyWere() throws IOException {
        save(DANA, Language.EN);
        assertEquals(List.of(), told());
        reload("An early count.", "A very early count.");
        assertEquals(List.of(), told());
    }

    @Test
    void theOwnerReadsInHisLanguageWhichQuestionsWhatWasAndWhatIs() throws IOException {
        save(DANA, Language.EN);
        save(new Address("telegram", "8"), Language.RU);
        save(new Address("telegram", "9"), Language.KK);
        reload(ELM, ELM.replace("10", "12"), LEADER, "");
        List<String> texts = told().stream().map(reply -> reply.chat().id() + " " + reply.text().plain()).toList();
        assertEquals(
                List.of(
                        """
                        7 📁 Trees
                        The facts have changed since you saved this set. The set itself stays as it is.

                        1. How many seats did the Elm win in the first election?
                        In the set: 10
                        Now: 12

                        3. Who led the Elm in the first election?
                        In the set: Bek Berik
                        Today this question would not be asked.""",
                        """
                        8 📁 Деревья
                        С тех пор как вы сохранили этот набор, сведения изменились. Сам набор остаётся прежним.

                        1. Первые выборы, партия «Вяз»: сколько?
                        В наборе: 10
                        Теперь: 12

                        3. Первые выборы, партия «Вяз»: кто глава?
                        В наборе: Бек Берик
                        Теперь этот вопрос не был бы задан.""",
                        """
                        9 📁 Ағаштар
                        Сіз бұл жинақты сақтағаннан бері мәліметтер өзгерді. Жинақтың өзі бұрынғыдай қалады.

                        1. Бірінші сайлау: «Шегіршін» партиясы неше?
                        Жинақта: 10
                        Қазір: 12

                        3. Бірінші сайлау, «Шегіршін» партиясы: басшысы кім?
                        Жинақта: Бек Берік
                        Қазір бұл сұрақ қойылмас еді."""),
                texts);
    }

    @Test
    void itIsToldOnceAlsoAfterARestartAndAgainWhenMoreHasChanged() throws IOException {
        save(DANA, Language.EN);
        reload(ELM, ELM.replace("10", "12"));
        assertTrue(only().contains("Now: 12"));
        assertEquals(List.of(), told());
        restart();
        assertEquals(List.of(), told());
        reload(ELM, ELM.replace("10", "12"), "A slip.", "A small slip.");
        assertEquals(List.of(), told());
        reload(ELM, ELM.replace("10", "14"));
        assertTrue(only().contains("Now: 14"));
        reload();
        assertEquals(List.of(), told());
        reload(ELM, ELM.replace("10", "14"));
        assertTrue(only().contains("Now: 14"));
    }

    @Test
    void aKeyThatIsVoidedIsToldToOwnersOfSetsThatHoldItAndNotAgainWhenItIsAskedAgain() {
        save(DANA, Language.EN);
        assertEquals(List.of(), told());
        decide(Rulebook.Kind.VOID);
        assertTrue(only().contains("Today this question would not be asked."));
        assertEquals(List.of(), told());
        decide(Rulebook.Kind.LIFT);
        assertEquals(List.of(), told());
    }

    private void decide(Rulebook.Kind kind) {
        store.transactions().run(() -> {
            store.ports().flags().rulebook().add(new Rulebook.Ruling("leader.first.leader.elm", kind, "", "wrong", NOW));
            return true;
        });
    }

    @Test
    void whatChangedWhileTheBotWasAwayIsToldWhenItIsBack() throws IOException {
        save(DANA, Language.EN);
        reload(ELM, ELM.replace("10", "12"));
        restart();
        assertTrue(only().contains("Now: 12"));
    }

    @Test
    void allOwnersOfManySetsAreTold() throws IOException {
        for (int owner = 100; owner < 112; owner++) {
            save(new Address("telegram", String.valueOf(owner)), Language.RU);
        }
        reload(ELM, ELM.replace("10", "12"));
        assertEquals(12, told().stream().map(Reply.Send::chat).distinct().count());
    }

    @Test
    void aBetterSpellingInOneLanguageIsNoNews() throws IOException {
        save(DANA, Language.RU);
        String glossary = Files.readString(SMALL.resolve("knowledge/glossary.yaml"));
        assertTrue(glossary.contains("Бек"), glossary);
        reload("Бек", "Бэк");
        assertEquals(List.of(), told());
    }

    @Test
    void aSetThatIsDeletedOrWasSavedAtTheTerminalSendsNothing() throws IOException {
        long deleted = save(DANA, Language.EN);
        store.transactions().run(() -> {
            store.sets().delete(deleted, NOW);
            return true;
        });
        save(Address.TERMINAL, Language.EN);
        reload(ELM, ELM.replace("10", "12"));
        assertEquals(List.of(), told());
        assertEquals(List.of(), store.outbox().after("console", 0, 10));
    }

    @Test
    void theButtonOpensTheSetAndGoesOnDoingSo() throws IOException {
        save(DANA, Language.EN);
        reload(ELM, ELM.replace("10", "12"));
        Button open = told().getFirst().buttons().getFirst().getFirst();
        assertEquals("📁 Open the set", open.label());
        Origin origin = new Origin(DANA, new Chat(DANA, Chat.Kind.PRIVATE), Optional.of(Language.EN), NOW);
        for (int press = 1; press <= 2; press++) {
            reception.receive("telegram", List.of(new Reception.Arrival(press, Optional.of(new Event.Pressed(origin, open.data(), 5)))), NOW);
            assertTrue(only().contains("Question 1: the right answer would now be “12”."));
        }
    }
}
