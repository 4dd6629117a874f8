package kz.dauys.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Library;
import kz.dauys.knowledge.packs.Packs;

/**
 * The configuration from environment variables, read once; command-line options of the same meaning win. Relative paths count from the
 * checkout, not from the working directory.
 *
 * @param home the checkout
 */
record Environment(Map<String, String> variables, Path home) {
    Environment {
        variables = Map.copyOf(variables);
    }

    /** Variables may hold a token, and a record would print them. */
    @Override
    public String toString() {
        return "Environment[home=" + home + "]";
    }

    static Environment ofProcess() {
        return new Environment(System.getenv(), Path.of(System.getProperty("dauys.home", ".")).toAbsolutePath().normalize());
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(variables.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** Whether a switch is on: {@code true}, {@code on} or {@code 1}. */
    boolean isSet(String name) {
        return get(name).filter(value -> value.equalsIgnoreCase("true") || value.equalsIgnoreCase("on") || value.equals("1")).isPresent();
    }

    /** A folder or file: from its variable, else below the checkout. */
    Path path(String name, String standard) {
        return home.resolve(get(name).orElse(standard));
    }

    /** The pack in use: the one that is named, else the one that was installed, else the one that came with the program. */
    Path knowledge() {
        return get("DAUYS_KNOWLEDGE").map(home::resolve).or(packs()::current).orElseGet(this::shipped);
    }

    /** The pack that came with the program. */
    Path shipped() {
        return home.resolve("knowledge");
    }

    /** The packs that were installed. */
    Packs packs() {
        return new Packs(data().resolve("packs"));
    }

    /** The language of the terminal, if the bot speaks it. */
    Optional<Language> spoken() {
        return get("LC_ALL").flatMap(Language::ofCode).or(() -> get("LANG").flatMap(Language::ofCode));
    }

    Path quizzes() {
        return path("DAUYS_QUIZZES", "quizzes");
    }

    /** Where the store, the index and the lock live. */
    Path data() {
        return path("DAUYS_DATA", "data");
    }

    /** The operator's own documents, and what was read out of them. */
    Library library() {
        return new Library(Optional.of(data().resolve("documents")), Optional.of(data().resolve("cache/documents")));
    }

    Path store() {
        return get("DAUYS_STORE").map(home::resolve).orElseGet(() -> data().resolve("dauys.db"));
    }
}
