package kz.dauys.dialogues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.dauys.store.FeedbackFile;
import kz.dauys.telegram.server.Press;
import kz.dauys.telegram.server.Shown;
import kz.dauys.telegram.server.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The buttons under answers in unusual hands; the golden dialogues show what they do in usual ones. */
class AnswerButtonsTest {
    @TempDir
    Path folder;

    @Test
    void ofManyPressesAtOnceOneWordOnAnAnswerIsKeptAndNothingOfThePerson() {
        try (Log log = new Log();
                Scene scene = new Scene(folder)) {
            User dana = scene.server.user("Dana");
            dana.says("turnout 2007");
            Shown answer = dana.awaitMessages(1).getFirst();
            List<Press> presses = Stream.of("👎 Not helpful", "👎 Not helpful", "👍 Helpful").map(label -> dana.presses(answer, label)).toList();
            assertTrue(presses.getFirst().awaitAnswer().startsWith("Thank you. Your question is noted"));
            assertEquals(List.of(true, true), presses.stream().skip(1).map(press -> press.awaitAnswer().contains("already")).toList());
            scene.settle();
            assertEquals(List.of("turnout 2007 fact EN"), FeedbackFile.notHelpful(folder.resolve("dauys.db")).stream()
                    .map(note -> note.question() + " " + note.kind() + " " + note.language())
                    .toList());
            assertEquals("", log.from(Level.WARN), "the log");
        }
    }

    @Test
    void changedDataIsAnsweredAndCountsForNothing() {
        try (Scene scene = new Scene(folder)) {
            User dana = scene.server.user("Dana");
            dana.says("turnout 2007");
            Shown answer = dana.awaitMessages(1).getFirst();
            Stream<String> data = answer.keyboard().stream().flatMap(List::stream).map(key -> key.data().replaceFirst(":\\d+$", ""))
                    .distinct()
                    .flatMap(row -> IntStream.of(2, 4, 17, 9999).mapToObj(choice -> row + ":" + choice));
            data.filter(each -> answer.keyboard().stream().flatMap(List::stream).noneMatch(key -> key.data().equals(each)))
                    .map(each -> dana.pressesData(answer, each).awaitAnswer())
                    .forEach(words -> assertTrue(words.startsWith("This button"), words));
            scene.settle();
            assertEquals(1, dana.messages().size());
        }
    }

    @Test
    void everyButtonFitsTelegramInEveryLanguage() {
        try (Scene scene = new Scene(folder)) {
            for (String language : List.of("kk", "ru", "en")) {
                User user = scene.server.user("u", language);
                user.says("АИСТ 2004");
                user.says("turnout 2007");
                user.awaitMessages(2).stream().flatMap(shown -> shown.keyboard().stream()).flatMap(List::stream).forEach(key -> {
                    assertTrue(key.label().length() <= 60, key.label());
                    assertTrue(key.data().getBytes(StandardCharsets.UTF_8).length <= 64, key.data());
                });
            }
        }
    }
}
