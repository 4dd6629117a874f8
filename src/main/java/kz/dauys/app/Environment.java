package kz.dauys.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import kz.dauys.knowledge.Library;

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

    boolean isSet(String name) {
        return get(name).filter(value -> value.equalsIgnoreCase("true") || value.equals("1")).isPresent();
    }

    /** A folder or file: from its variable, else below the checkout. */
    Path path(String name, String standard) {
        return home.resolve(get(name).orElse(standard));
    }

    Path knowledge() {
        return path("DAUYS_KNOWLEDGE", "knowledge");
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
