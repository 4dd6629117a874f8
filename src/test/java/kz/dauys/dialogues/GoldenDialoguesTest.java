package kz.dauys.dialogues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import ch.qos.logback.classic.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plays the dialogues of src/test/resources/dialogues, or writes them anew; {@link Player} tells what may stand in them. */
class GoldenDialoguesTest {
    private static final Path FOLDER = Path.of("src/test/resources/dialogues");
    private static final String REWRITE = "dauys.rewrite";
    private static final String HINT =
            "\n\nIf it should be so from now on: mvn test -Dtest=GoldenDialoguesTest -D" + REWRITE + ", and read what git diff shows.";

    @TempDir
    Path folder;

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void theBotSaysWhatItSaidAndTheLogKeepsQuiet(String name) throws IOException {
        Path file = FOLDER.resolve(name);
        List<String> golden = Files.readAllLines(file);
        try (Log log = new Log();
                Scene scene = new Scene(folder)) {
            List<String> played = new Player(scene).play(golden);
            if (System.getProperty(REWRITE) != null) {
                Files.write(file, played);
            } else {
                compare(file, golden, played);
            }
            assertEquals("", log.from(Level.WARN), "the log");
            assertTrue(said(golden).noneMatch(log.from(Level.INFO)::contains), () -> "words of a person in the log: " + log.from(Level.INFO));
        }
    }

    /** What people wrote; a word or two may stand in any log. */
    private static Stream<String> said(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.startsWith(" ") && line.contains(": "))
                .map(line -> line.substring(line.indexOf(": ") + 2))
                .filter(text -> text.length() > 12);
    }

    private static void compare(Path file, List<String> golden, List<String> played) {
        Difference.between(golden, played).ifPresent(difference -> fail(file + ", " + difference + HINT));
    }
}
