package kz.dauys.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import kz.dauys.export.Gift;
import kz.dauys.export.KahootSheet;
import kz.dauys.export.PlainQuestions;
import kz.dauys.export.PrintedTest;
import kz.dauys.export.Sheet;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Texts;
import kz.dauys.quiz.Item;
import kz.dauys.quiz.QuestionBank;
import kz.dauys.quiz.QuizExport;
import kz.dauys.quiz.QuizSet;

/** Writes questions to standard output in the form that is asked for. */
final class QuizFiles {
    private final QuestionBank bank;
    private final PrintStream out;
    private final Texts texts = new Texts(PrintedTest.class, "export");

    QuizFiles(QuestionBank bank, PrintStream out) {
        this.bank = bank;
        this.out = out;
    }

    void write(String format, Extent.Chosen chosen, List<Language> languages) {
        List<? extends Item> items = chosen.items();
        switch (format) {
            case "json" -> out.println(QuizExport.json(bank, items, languages));
            case "gift" -> out.print(Gift.write(sheets(items, languages)));
            case "txt" -> out.print(PlainQuestions.write(sheets(items, languages).stream().filter(QuizFiles::isPlain).toList()));
            case "xlsx" -> kahoot(sheets(items, languages));
            case "html" -> languages.forEach(language ->
                    out.print(new PrintedTest(language).write(title(chosen, language), printed(chosen, language))));
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

    private List<Sheet> printed(Extent.Chosen chosen, Language language) {
        return chosen.drawn()
                .filter(drawn -> drawn.variantB().orElse(false))
                .map(drawn -> Sheet.of(QuizSet.of(chosen.quiz().orElseThrow(), drawn.questions()).variantB(), language, ""))
                .orElseGet(() -> Sheet.of(bank, chosen.items(), language));
    }

    private String title(Extent.Chosen chosen, Language language) {
        String title = chosen.quiz().map(each -> each.title().in(language)).orElseGet(() -> texts.say(language, "title"));
        return chosen.drawn()
                .flatMap(Extent.Drawn::variantB)
                .map(b -> title + ". " + texts.say(language, b ? "variant.b" : "variant.a"))
                .orElse(title);
    }
}
