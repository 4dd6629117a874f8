package kz.dauys.app;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command has. Paths count from the working directory, as a person at a prompt expects. */
final class Folders {
    @Option(names = "--knowledge", paramLabel = "FOLDER", description = "The knowledge pack (default: DAUYS_KNOWLEDGE, else the installed one, else knowledge/).")
    @Nullable Path knowledge;

    @Option(names = "--quizzes", paramLabel = "FOLDER", description = "Question templates and quizzes (default: DAUYS_QUIZZES or quizzes/).")
    @Nullable Path quizzes;

    @Option(names = "--store", paramLabel = "FILE", description = "The store (default: DAUYS_STORE or data/dauys.db).")
    @Nullable Path store;

    /** These options, and where one is not given, the other's. */
    Folders orElse(Folders other) {
        Folders both = new Folders();
        both.knowledge = knowledge == null ? other.knowledge : knowledge;
        both.quizzes = quizzes == null ? other.quizzes : quizzes;
        both.store = store == null ? other.store : store;
        return both;
    }

    /** The pack in use, for a command that begins; says so if a newer one came with the program. */
    Path knowledge(Environment environment) {
        Ages.warn(this, environment);
        return pack(environment);
    }

    /** The pack in use. */
    Path pack(Environment environment) {
        return Optional.ofNullable(knowledge).orElseGet(environment::knowledge);
    }

    Path quizzes(Environment environment) {
        return Optional.ofNullable(quizzes).orElseGet(environment::quizzes);
    }

    Path store(Environment environment) {
        return Optional.ofNullable(store).orElseGet(environment::store);
    }
}
