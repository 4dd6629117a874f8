package kz.dauys.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.dauys.export.Imported;
import kz.dauys.export.QuestionFile;
import kz.dauys.export.Sheet;
import kz.dauys.knowledge.Language;
import picocli.CommandLine.ExitCode;

/** Shows what the bot would take from a file of questions, or why it would take nothing. */
final class QuestionPreview {
    private final PrintStream out;

    QuestionPreview(PrintStream out) {
        this.out = out;
    }

    /** The exit code: 0 if all questions were understood, 1 if anything is wrong. */
    int print(Path file, Language language) {
        return switch (QuestionFile.read(String.valueOf(file.getFileName()), bytes(file), language)) {
            case Imported.Whole whole -> {
                whole.sheets().forEach(this::print);
                yield ExitCode.OK;
            }
            case Imported.Broken broken -> {
                broken.mistakes().forEach(mistake -> out.println(mistake.in(language)));
                yield ExitCode.SOFTWARE;
            }
        };
    }

    private void print(Sheet sheet) {
        out.println(sheet.stem());
        for (int place = 0; place < sheet.options().size(); place++) {
            out.println((sheet.right(place) ? "  * " : "    ") + sheet.options().get(place));
        }
        if (!sheet.explanation().isEmpty()) {
            out.println("  " + sheet.explanation());
        }
        out.println();
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > QuestionFile.MOST_BYTES) {
                // Enough to be told that it is too large, and no more.
                return new byte[QuestionFile.MOST_BYTES + 1];
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Refusal("This file cannot be read: " + file);
        }
    }
}
