package kz.dauys.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The named quizzes of the repository with few templates to draw from: a process that has less to make starts sooner. */
final class FewQuizzes {
    private static final Path ALL = Path.of("quizzes");
    private static final List<String> FILES = List.of("named.yaml", "results.yaml", "voters.yaml");

    private FewQuizzes() {}

    /** Makes the folder, or finds it made for the first of two processes. */
    static Path in(Path folder) {
        Path few = folder.resolve("quizzes");
        if (Files.notExists(few)) {
            try {
                Files.createDirectory(few);
                for (String file : FILES) {
                    Files.copy(ALL.resolve(file), few.resolve(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return few;
    }
}
