package kz.dauys.app;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import kz.dauys.export.KeyPage;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.quiz.Item;
import kz.dauys.quiz.QuestionBank;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What speaks for the key of one question, as a page to print. It opens no store. */
@Command(name = "question", description = "Print a page (HTML, A4) with the key of a question, its sources, and why the other options are wrong.")
final class KeyCommand implements Callable<Integer> {
    private final Environment environment;
    private final PrintStream out;

    @Mixin
    private final Folders folders = new Folders();

    @Parameters(paramLabel = "ID", description = "The question, as exports and the bot name it, or its short number.")
    private String id = "";

    @Option(names = "--lang", paramLabel = "kk|ru|en", description = "The language of the page (default: kk).")
    private @Nullable String lang;

    KeyCommand(Environment environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    @Override
    public Integer call() {
        String code = lang == null ? Language.KK.code() : lang;
        Language language = Language.ofCode(code).orElseThrow(() -> new Refusal("--lang is kk, ru or en, not " + code));
        QuestionBank bank = QuestionBank.load(Knowledge.load(folders.knowledge(environment), environment.library()), folders.quizzes(environment));
        Item item = bank.item(id).orElseThrow(() -> new Refusal("There is no question " + id + "; deploy/run quiz export names them all."));
        out.print(new KeyPage(language).write(bank.dossier(item)));
        return CommandLine.ExitCode.OK;
    }
}
