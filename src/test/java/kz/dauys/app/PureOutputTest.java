package kz.dauys.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Programs read what {@code ask --json} prints, so nothing else may stand there, whatever the JVM has to complain about. */
@Execution(ExecutionMode.CONCURRENT)
class PureOutputTest {
    @TempDir
    Path folder;

    @Test
    void aCacheThatDoesNotFitLeavesStandardOutputAlone() throws Exception {
        assumeTrue(Runtime.version().feature() >= 24, "this JDK knows no AOT cache");
        Path cache = Files.writeString(folder.resolve("dauys.aot"), "made by another JDK ".repeat(1000));
        List<String> printed = ask(jvm("-Xlog:disable", "-Xlog:all=error:stderr", "-XX:AOTCache=" + cache));
        assertEquals(1, printed.size(), printed::toString);
        JsonNode line = new ObjectMapper().readTree(printed.getFirst());
        assertEquals("42", line.path("values").path(0).asText(), line::toString);
        assertTrue(line.path("text").asText().contains("42 мандат алды"), line::toString);
    }

    /** With the options that the launcher uses, and in a locale that knows no Kazakh letter. */
    private static List<String> jvm(String... options) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dfile.encoding=US-ASCII", "-Dstdout.encoding=US-ASCII",
                "-Ddauys.home=" + Path.of("").toAbsolutePath(), "-cp", System.getProperty("java.class.path"), "kz.dauys.app.Main"));
        return command;
    }

    private List<String> ask(List<String> command) throws Exception {
        List<String> whole = new ArrayList<>(command);
        whole.addAll(List.of("ask", "--json", "--lang", "kk", "How many seats did Otan win in 2004?"));
        Path out = folder.resolve("out");
        ProcessBuilder builder = new ProcessBuilder(whole).redirectOutput(out.toFile()).redirectError(folder.resolve("err").toFile());
        builder.environment().putAll(Map.of("DAUYS_DATA", folder.toString(), "LC_ALL", "C"));
        Process process = builder.start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "it answers");
        assertEquals(0, process.exitValue(), () -> read(folder.resolve("err")));
        return Files.readAllLines(out, StandardCharsets.UTF_8);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
