package kz.dauys.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Texts;

/** Asks a person at the keyboard one thing after the other. An empty answer everywhere means that he left, by /quit or the end of the input. */
final class Asker {
    private static final String QUIT = "/quit";

    private final BufferedReader in;
    private final PrintStream out;
    private final Language language;
    private final Texts texts = new Texts(Asker.class, "fact");

    Asker(BufferedReader in, PrintStream out, Language language) {
        this.in = in;
        this.out = out;
        this.language = language;
    }

    Language language() {
        return language;
    }

    String text(String key) {
        return texts.say(language, key);
    }

    void say(String key, Map<String, Object> arguments) {
        show(texts.say(language, key, arguments));
    }

    void show(String line) {
        out.println(line);
        out.flush();
    }

    /** One line, trimmed; it may be blank. */
    Optional<String> ask(String key, Map<String, Object> arguments) {
        say(key, arguments);
        return line();
    }

    Optional<String> ask(String key) {
        return ask(key, Map.of());
    }

    Optional<String> line() {
        out.print("> ");
        out.flush();
        try {
            return Optional.ofNullable(in.readLine()).map(String::strip).filter(line -> !line.equals(QUIT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks until something is said. */
    Optional<String> insist(String key) {
        Optional<String> answer = ask(key);
        while (answer.filter(String::isEmpty).isPresent()) {
            say("needed", Map.of());
            answer = line();
        }
        return answer;
    }
}
