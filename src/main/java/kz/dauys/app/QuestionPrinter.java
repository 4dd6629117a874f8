package kz.dauys.app;

import java.io.PrintStream;
import java.util.stream.Collectors;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Source;
import kz.dauys.quiz.Question;

/** Prints a question for a teacher to read: the key is marked, the explanation and the sources stand below. */
final class QuestionPrinter {
    private final PrintStream out;

    QuestionPrinter(PrintStream out) {
        this.out = out;
    }

    void print(Question question, Language language) {
        out.println(question.stem().in(language) + "  [" + question.id() + "]");
        for (int place = 0; place < question.options().size(); place++) {
            out.println((place == question.answer() ? "  * " : "    ") + question.options().get(place).text().in(language));
        }
        out.println("  " + question.explanation().in(language));
        out.println("  " + question.sources().stream().map(Source::title).collect(Collectors.joining("; ")));
        out.println();
    }
}
