package kz.dauys.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import kz.dauys.bot.Bot;
import kz.dauys.bot.Transactions;
import kz.dauys.dialogues.RealMind;
import kz.dauys.knowledge.Language;
import kz.dauys.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conversations at a keyboard, on a real store with what the project ships. */
class ConsoleChatTest {
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

    /** What the terminal shows for these lines, split at the prompts: first the welcome, then an entry for each line. */
    private List<String> talk(String lines) throws IOException {
        return talk(store.transactions(), lines);
    }

    private List<String> talk(Transactions transactions, String lines) throws IOException {
        Bot.Ports ports = store.ports();
        Bot bot = new Bot(ports, RealMind.MINDS, () -> 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream terminal = new PrintStream(out, true, StandardCharsets.UTF_8);
        new ConsoleChat(bot, transactions, InstantSource.system(), terminal, Optional.of(Language.EN))
                .run(new BufferedReader(new StringReader(lines)));
        return List.of(out.toString(StandardCharsets.UTF_8).split("\n> ", -1));
    }

    @Test
    void itWelcomesAndAnswersUntilTheInputEnds() throws IOException {
        List<String> shown = talk("How many seats did Otan win in 2004?\n\n/help\n");
        assertTrue(shown.getFirst().contains("Hello! I am Dauys") && shown.getFirst().contains("1) "), shown::toString);
        assertTrue(shown.get(1).contains("42 seats") && shown.get(1).contains("<http://www.cnn.com"), shown::toString);
        assertEquals("", shown.get(2), "an empty line says nothing");
        assertTrue(shown.get(3).contains("/quiz"), shown::toString);
        assertEquals(5, shown.size(), "and a last prompt");
    }

    @Test
    void aFileIsSentByItsName() throws IOException {
        Path file = Files.writeString(folder.resolve("lesson.txt"), "When is it?\n*today\ntomorrow");
        List<String> shown = talk("/file " + file + "\n/file " + folder.resolve("nothing.txt") + "\n");
        assertTrue(shown.get(1).contains("I have understood 1 question.") && shown.get(1).contains("✅ today"), shown::toString);
        assertTrue(shown.get(2).contains("nothing.txt?"), shown::toString);
    }

    @Test
    void quitLeavesAndWhatFollowsIsNotRead() throws IOException {
        assertEquals(2, talk("turnout 2007\n /quit \nturnout 2004\n").size() - 1);
    }

    @Test
    void numbersPressTheButtonsOfTheLastMessageThatHadSome() throws IOException {
        List<String> shown = talk("1\n2\nturnout\n2\n/score\n");
        assertTrue(shown.get(1).contains("1) Қазақша  2) Русский  3) English"), shown::toString);
        assertTrue(shown.get(2).contains("(Буду говорить по-русски.)") && shown.get(2).contains("Здравствуйте!"), shown::toString);
        assertTrue(shown.get(3).contains("1) ") && shown.get(3).contains("2) "), shown::toString);
        assertTrue(shown.get(4).contains("%"), shown::toString);
        assertTrue(shown.get(5).contains("Вы пока не ответили"), shown::toString);
    }

    @Test
    void aNumberThatIsOnNoButtonIsASlipAndTheButtonsStay() throws IOException {
        List<String> shown = talk("/quiz mazhilis-2007\n9\n0\n99\n1\n");
        long buttons = shown.get(1).lines().filter(line -> line.matches(" +\\d\\) .*")).count();
        String choices = "  (1–" + buttons + ")\n";
        assertEquals(List.of(choices, choices, choices), shown.subList(2, 5));
        assertTrue(shown.get(5).contains("Your answer: "), shown::toString);
    }

    @Test
    void aQuizIsPlayedAndGoesOnNextTime() throws IOException {
        List<String> shown = talk("/quiz first-steps\n1\n1\n");
        assertTrue(shown.get(1).contains("1/7"), shown::toString);
        assertTrue(shown.get(2).contains("Your answer: ") && shown.get(2).contains("1) Next"), shown::toString);
        assertTrue(shown.get(3).contains("2/7"), shown::toString);
        List<String> later = talk("/start quiz_people-and-dates\n/quiz\n1\n/score\n");
        assertTrue(later.get(1).contains("1/10"), later::toString);
        assertTrue(later.get(2).contains("question 1 of 10 is waiting"), later::toString);
        assertTrue(later.get(3).contains("1/10"), later::toString);
        assertTrue(later.get(4).contains("of 1 right"), later::toString);
    }

    @Test
    void anEventThatFailsIsApologisedForAndTheConversationGoesOn() throws IOException {
        List<String> shown = talk(new Failing(store.transactions(), 2), "turnout 2007\nturnout 2004\n");
        assertEquals("\nSomething went wrong. Please try again.\n", shown.get(1));
        assertTrue(shown.get(2).contains("56"), shown::toString);
    }

    @Test
    void aFileThatFailsIsApologisedForAndTheConversationGoesOn() throws IOException {
        Path file = Files.writeString(folder.resolve("lesson.txt"), "When is it?\n*today\ntomorrow");
        List<String> shown = talk(new Failing(store.transactions(), 3), "/file " + file + "\n/file a\0b\nturnout 2004\n");
        assertTrue(shown.get(1).contains("Something went wrong. Please try again."), shown::toString);
        assertTrue(shown.get(2).contains("b?"), shown::toString);
        assertTrue(shown.get(3).contains("56"), shown::toString);
    }

    /** Transactions of which one fails, as with a full disk. */
    private static final class Failing implements Transactions {
        private final Transactions real;
        private final int failing;
        private int count;

        private Failing(Transactions real, int failing) {
            this.real = real;
            this.failing = failing;
        }

        @Override
        public <T> T run(Supplier<T> work) {
            count++;
            if (count == failing) {
                throw new IllegalStateException("the disk is full");
            }
            return real.run(work);
        }

        @Override
        public <T> CompletableFuture<T> submit(Supplier<T> work) {
            return real.submit(work);
        }

        @Override
        public <T> T savepoint(Supplier<T> work) {
            return real.savepoint(work);
        }
    }
}
