package kz.dauys.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.shipped.Shipped;
import org.junit.jupiter.params.provider.Arguments;

/** The pack of the repository with its answerer in memory, and the tables of questions over it. */
final class RealPack {
    static final Knowledge KNOWLEDGE = Shipped.knowledge();
    static final Answerer ANSWERER = Shipped.answerer();
    static final AnswerWriter WRITER = new AnswerWriter(KNOWLEDGE, ANSWERER);
    static final AnswerJson JSON = new AnswerJson(KNOWLEDGE, WRITER);

    private RealPack() {}

    static Answered ask(String question) {
        return ANSWERER.answer(question, Optional.empty(), Language.EN);
    }

    /** The lines of a table, cut at the bar; comments and blank lines are left out. */
    static Stream<Arguments> table(String name) {
        return lines(name).stream().map(line -> line.split(" \\| ", 2)).map(cells -> Arguments.of(cells[0], cells[1]));
    }

    static List<String> lines(String name) {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/kz/dauys/answer", name + ".txt"), StandardCharsets.UTF_8)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
