package kz.dauys.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import kz.dauys.export.Gift;
import kz.dauys.export.KahootSheet;
import kz.dauys.export.PlainQuestions;
import kz.dauys.export.PrintedTest;
import kz.dauys.export.Sheet;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Texts;
import kz.dauys.quiz.Item;
import kz.dauys.quiz.NamedQuiz;
import kz.dauys.quiz.QuestionBank;
import kz.dauys.quiz.QuizExport;

/** Writes questions to standard output in the form that is asked for. */
final class QuizFiles {
    private final QuestionBank bank;
    private final PrintStream out;

    QuizFiles(QuestionBank bank, PrintStream out) {
        this.bank = bank;
        this.out = out;
    }

    void write(String format, Optional<NamedQuiz> quiz, List<Language> languages) {
        List<? extends Item> items = quiz.<List<? extends Item>>map(bank::pool).orElseGet(() -> bank.all().toList());
        switch (format) {
            case "json" -> out.println(QuizExport.json(bank, items, languages));
            case "gift" -> out.print(Gift.write(sheets(items, languages)));
            case "txt" -> out.print(PlainQuestions.write(sheets(items, languages).stream().filter(QuizFiles::isPlain).toList()));
            case "xlsx" -> kahoot(sheets(items, languages));
            case "html" -> languages.forEach(language ->
                    out.print(new PrintedTest(language).write(title(quiz, language), Sheet.of(bank, items, language))));
            default -> throw new Refusal("--format is json, gift, xlsx, txt or html, not " + format);
        }
    }

    private List<Sheet> sheets(List<? extends Item> items, List<Language> languages) {
        return languages.stream().flatMap(language -> Sheet.of(bank, items, language).stream()).toList();
    }

    /** Plain text has no pairs and no contexts. */
    private static boolean isPlain(Sheet sheet) {
        return sheet.form() != Sheet.Form.MATCHING && sheet.context().isEmpty();
    }

    private void kahoot(List<Sheet> sheets) {
        try {
            KahootSheet.write(sheets, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.flush();
    }

    private static String title(Optional<NamedQuiz> quiz, Language language) {
        return quiz.map(each -> each.title().in(language)).orElseGet(() -> new Texts(PrintedTest.class, "export").say(language, "title"));
    }
}
