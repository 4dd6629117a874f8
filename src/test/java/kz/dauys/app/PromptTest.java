package kz.dauys.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import kz.dauys.store.Immutable;
import kz.dauys.store.StoreLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person at the prompt is told when something is wrong: in a line or two, without a stack trace, and with the right exit code. */
class PromptTest {
    @TempDir
    Path folder;

    private Prompt type(String... arguments) {
        return Prompt.type(folder, arguments);
    }

    private static void refuses(Prompt prompt, String... words) {
        assertEquals(1, prompt.exit(), prompt::err);
        for (String word : words) {
            assertTrue(prompt.err().contains(word), prompt::err);
        }
        assertFalse(prompt.err().contains("\tat "), prompt::err);
        assertEquals("", prompt.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "serve", "chat", "ask", "audit", "quiz", "quiz list", "quiz show", "quiz export", "import", "knowledge", "knowledge update",
        "knowledge rollback", "knowledge status", "knowledge pack", "fact", "fact add"})
    void everyCommandHasHelp(String command) {
        Prompt prompt = type((command + " --help").strip().split(" "));
        assertEquals(0, prompt.exit(), prompt::err);
        assertTrue(prompt.out().startsWith("Usage: deploy/run"), prompt::out);
        assertTrue(prompt.out().contains("--help"), prompt::out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--fly", "serve --fly", "ask --fly why", "quiz list --fly", "fly", "quiz fly", "quiz show", "knowledge update", "knowledge pack"})
    void whatIsNoOptionOrCommandExitsWithTwo(String command) {
        Prompt prompt = type(command.split(" "));
        assertEquals(2, prompt.exit(), prompt::err);
        assertTrue(prompt.err().contains("Usage: deploy/run"), prompt::err);
        assertFalse(prompt.err().contains("\tat "), prompt::err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"quiz", "quiz show nobody", "quiz list --lang de", "quiz export --format pdf", "quiz export --quiz nobody", "ask", "ask --lang de why", "fact", "fact add --lang de", "knowledge", "knowledge rollback",
        "knowledge update /no/such/file"})
    void whatCannotBeDoneIsToldInALine(String command) {
        Prompt prompt = type(command.split(" "));
        refuses(prompt);
        assertEquals(1, prompt.err().lines().count(), prompt::err);
    }

    @Test
    void withoutATokenAndATerminalItSaysHowToGetOne() {
        refuses(type("serve"), "@BotFather", "TELEGRAM_BOT_TOKEN=", "no terminal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sesame", "4242", "4242:", "4242:with space", "http://x"})
    void whatIsNoTokenIsNotShown(String token) {
        Prompt prompt = Prompt.type(folder, Map.of("TELEGRAM_BOT_TOKEN", token), "serve");
        refuses(prompt, "looks like 123456:ABC-def");
        assertFalse(prompt.err().contains(token), prompt::err);
    }

    @Test
    void aTokenFileThatIsMissingIsNamed() {
        refuses(Prompt.type(folder, Map.of("DAUYS_TOKEN_FILE", "/no/such/file"), "serve"), "DAUYS_TOKEN_FILE", "/no/such/file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://x", "http://x/path", "not an address", "api.telegram.org"})
    void whatIsNoAddressOfABotApiServerIsRefused(String address) {
        Map<String, String> variables = Map.of("TELEGRAM_BOT_TOKEN", "4242:secret-words", "TELEGRAM_API_URL", address);
        Prompt prompt = Prompt.type(folder, variables, "serve");
        refuses(prompt, "TELEGRAM_API_URL", "http(s)://host");
        assertFalse(prompt.err().contains("secret-words"), prompt::err);
    }

    @Test
    void brokenYamlIsToldWithFileAndLine() throws IOException {
        Path facts = copy("knowledge").resolve("facts/parliamentary-2004.yaml");
        Files.writeString(facts, "\n  - [", StandardOpenOption.APPEND);
        refuses(type("audit", "--knowledge", folder.resolve("knowledge").toString()), facts + ":");
    }

    @Test
    void anUnknownSourceIsToldWithFileAndLineByEveryCommand() throws IOException {
        Path sources = copy("knowledge").resolve("sources.yaml");
        String text = Files.readString(sources);
        String id = text.lines().filter(line -> line.contains("id: ")).findFirst().orElseThrow().replaceAll(".*id: (\\S+).*", "$1");
        Files.writeString(sources, text.replace("id: " + id + "\n", "id: somebody-else\n"));
        for (String command : new String[] {"audit", "chat", "ask why", "quiz list"}) {
            Prompt prompt = type((command + " --knowledge " + folder.resolve("knowledge")).split(" "));
            refuses(prompt, "no source '" + id + "'");
            assertTrue(prompt.err().matches("(?s).*\\.(yaml|md):\\d+: .*"), prompt::err);
        }
    }

    @Test
    void aMissingKnowledgeFolderIsNamed() {
        refuses(type("ask", "why", "--knowledge", "/no/such/folder"), "/no/such/folder");
        refuses(type("quiz", "list", "--quizzes", "/no/such/folder"), "/no/such/folder");
    }

    @Test
    void aStoreInUseIsRefusedWithTheNameOfItsHolder() {
        Path store = folder.resolve("dauys.db");
        try (StoreLock held = StoreLock.take(store, "serve", Instant.EPOCH)) {
            String holder = "is in use by serve (pid " + ProcessHandle.current().pid() + ", since 1970-01-01T00:00:00Z)";
            refuses(type("chat"), store + " " + holder);
            refuses(Prompt.type(folder, Map.of("TELEGRAM_BOT_TOKEN", "4242:secret-words"), "serve"), holder);
            assertEquals("the lock " + store + ".lock", held.toString());
        }
    }

    @Test
    void aStoreThatMayNotBeWrittenIsRefused() throws IOException {
        Path store = Files.createFile(folder.resolve("dauys.db"));
        try (Immutable sealed = Immutable.of(store)) {
            assumeTrue(sealed.works(), "this user can write every file, and chattr does not work here");
            refuses(type("chat"), store.toString(), "let this user write");
        }
    }

    /** A copy of a folder of the checkout. */
    private Path copy(String name) throws IOException {
        Path target = folder.resolve(name);
        try (var files = Files.walk(Path.of(name))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.toString()));
            }
        }
        return target;
    }
}
