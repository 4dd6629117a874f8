package kz.dauys.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import kz.dauys.store.StoreLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecideCommandTest {
    private static final String SMALL = "src/test/resources/kz/dauys/quiz/small/";
    private static final String QUESTION = "seats-of.first.seats.oak";

    @TempDir
    Path folder;

    private Prompt decide(String... words) {
        return Prompt.type(
                folder,
                Stream.concat(Stream.of("quiz", "decide", "--knowledge", SMALL + "knowledge", "--quizzes", SMALL + "quizzes"), Stream.of(words))
                        .toArray(String[]::new));
    }

    @Test
    void aDecisionIsKeptAndTheIdAloneTellsIt() {
        Prompt first = decide(QUESTION, "void", "the", "source", "erred");
        assertEquals(0, first.exit(), first::err);
        assertTrue(first.out().startsWith(QUESTION + "\n") && first.out().contains(" void: the source erred\n"), first::out);
        Prompt again = decide(QUESTION);
        assertEquals(first.out(), again.out());
        Prompt lifted = decide(QUESTION, "lift");
        assertTrue(lifted.out().contains(" void: the source erred\n") && lifted.out().contains(" lift\n"), lifted::out);
    }

    @Test
    void anotherOptionBecomesRightTooInEveryLanguage() {
        Prompt widened = decide(QUESTION, "widen", "2", "rounded");
        assertEquals(0, widened.exit(), widened::err);
        assertTrue(widened.out().contains(" widen “"), widened::out);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nothing void                          | There is no question nothing
            seats-of.first.seats.oak burn      | A decision is void, widen N, lift or keep, not burn.
            seats-of.first.seats.oak widen     | widen needs the place of an option, 1 to
            seats-of.first.seats.oak widen 99  | widen needs the place of an option, 1 to
            seats-of.first.seats.oak --lang de | --lang is kk, ru or en, not de
            """)
    void whatCannotBeDecidedIsRefusedByName(String words, String why) {
        Prompt prompt = decide(words.split(" ", -1));
        assertTrue(prompt.exit() != 0 && prompt.err().contains(why), prompt::err);
    }

    @Test
    void whileTheBotServesItIsToldWhoHoldsTheStore() {
        try (StoreLock held = StoreLock.take(folder.resolve("dauys.db"), "serve", Instant.EPOCH)) {
            Prompt prompt = decide(QUESTION, "void");
            assertTrue(prompt.exit() != 0 && prompt.err().contains("is in use by serve"), () -> held + prompt.err());
        }
    }
}
