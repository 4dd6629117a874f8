package kz.dauys.eval;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A file of keyed questions, one line of JSON each; blank lines are skipped. */
public final class KeyedFile {
    private final Path file;
    private final List<Keyed> questions = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private KeyedFile(Path file) {
        this.file = file;
    }

    /** What came of reading a file. A set with one bad line would give figures that mean nothing, so it is read whole or not at all. */
    public sealed interface Read {
        record Whole(List<Keyed> questions) implements Read {
            public Whole {
                questions = List.copyOf(questions);
            }
        }

        /** Everything that is wrong, each with file and line. */
        record Broken(List<String> faults) implements Read {
            public Broken {
                faults = List.copyOf(faults);
            }
        }
    }

    public static Read read(Path file) {
        try {
            return new KeyedFile(file).read(Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            return new Read.Broken(List.of(file + " is no text in UTF-8."));
        } catch (IOException e) {
            return new Read.Broken(List.of("The file " + file + " could not be read."));
        }
    }

    private Read read(List<String> all) {
        for (int number = 1; number <= all.size(); number++) {
            if (!all.get(number - 1).isBlank()) {
                line(number, all.get(number - 1));
            }
        }
        if (questions.isEmpty() && faults.isEmpty()) {
            faults.add(file + " holds no question.");
        }
        return faults.isEmpty() ? new Read.Whole(questions) : new Read.Broken(faults);
    }

    private void line(int number, String line) {
        switch (KeyedLine.read(line)) {
            case KeyedLine.Read.Broken(List<String> wrong) -> wrong.forEach(fault -> faults.add(file + ":" + number + ": " + fault));
            case KeyedLine.Read.Whole(Keyed question) -> {
                Integer before = lines.putIfAbsent(question.id(), number);
                if (before != null) {
                    faults.add(file + ":" + number + ": the id " + question.id() + " stands in line " + before + " already");
                }
                questions.add(question);
            }
        }
    }
}
