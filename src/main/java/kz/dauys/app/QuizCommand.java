package kz.dauys.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.quiz.NamedQuiz;
import kz.dauys.quiz.QuestionBank;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The quizzes at the prompt: what there is, what is asked, and the whole bank for other programs. It opens no store. */
@Command(name = "quiz", description = "List, show and export quizzes.", synopsisSubcommandLabel = "COMMAND", subcommands = {StatsCommand.class, KeyCommand.class, DecideCommand.class})
final class QuizCommand implements Runnable {
    private final Environment environment;
    private final PrintStream out;

    @Mixin
    private final Folders folders = new Folders();

    QuizCommand(Environment environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    @Override
    public void run() {
        throw new Refusal("Say what to do: deploy/run quiz list, deploy/run quiz show NAME, or deploy/run quiz export --format json");
    }

    @Command(name = "list", description = "Print the name, the number of questions and the title of each quiz.")
    void list(@Mixin Folders here, @Option(names = "--lang", paramLabel = "kk|ru|en", description = "Language of the titles.") @Nullable String lang) {
        QuestionBank bank = bank(here);
        Language language = language(lang).orElse(Language.EN);
        bank.offered(language).forEach(quiz -> out.printf("%-24s %3d  %s%n", quiz.name(), quiz.questions(), quiz.title().in(language)));
    }

    @Command(name = "show", description = "Print the questions that a quiz draws from, with keys and sources.")
    void show(
            @Mixin Folders here,
            @Parameters(paramLabel = "NAME", description = "The quiz, as deploy/run quiz list names it.") String name,
            @Option(names = "--lang", paramLabel = "kk|ru|en", description = "Language of the questions.") @Nullable String lang) {
        QuestionBank bank = bank(here);
        NamedQuiz quiz = quiz(bank, name);
        Language language = language(lang).orElse(Language.EN);
        QuestionPrinter printer = new QuestionPrinter(out);
        bank.pool(quiz).forEach(question -> printer.print(question, language));
    }

    @Command(name = "export", description = "Print questions in a form for other programs, for Moodle, for Kahoot or for paper.")
    void export(
            @Mixin Folders here,
            @Option(names = "--format", paramLabel = "json|gift|xlsx|txt|html", defaultValue = "json", description = "The form.") String format,
            @Option(names = "--quiz", paramLabel = "NAME", description = "The questions of one quiz (default: all there are).")
                    @Nullable String name,
            @Option(names = "--lang", paramLabel = "kk|ru|en", description = "One language (default: all three).") @Nullable String lang,
            @Mixin Extent extent) {
        QuestionBank bank = bank(here);
        List<Language> languages = language(lang).map(List::of).orElseGet(() -> List.of(Language.values()));
        Optional<NamedQuiz> quiz = Optional.ofNullable(name).map(each -> quiz(bank, each));
        new QuizFiles(bank, out).write(format, extent.of(bank, quiz, format), languages);
    }

    @Command(
            name = "import",
            description = "Print the questions of a file of one's own (Kahoot's sheet, GIFT, plain text), or all that is wrong with it.")
    int preview(
            @Parameters(paramLabel = "FILE", description = "The file; nothing is stored.") Path file,
            @Option(names = "--lang", paramLabel = "kk|ru|en", description = "Language of the messages.") @Nullable String lang) {
        return new QuestionPreview(out).print(file, language(lang).orElse(Language.EN));
    }

    private static NamedQuiz quiz(QuestionBank bank, String name) {
        return bank.quiz(name).orElseThrow(() -> new Refusal("There is no quiz " + name + "; deploy/run quiz list shows all."));
    }

    /** Options may stand before or behind the subcommand. */
    private QuestionBank bank(Folders here) {
        Folders both = here.orElse(folders);
        return QuestionBank.load(Knowledge.load(both.knowledge(environment), environment.library()), both.quizzes(environment));
    }

    private static Optional<Language> language(@Nullable String code) {
        return Optional.ofNullable(code)
                .map(each -> Language.ofCode(each).orElseThrow(() -> new Refusal("--lang is kk, ru or en, not " + each)));
    }
}
