package kz.dauys.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import kz.dauys.bot.KeyDecisions;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.quiz.Item;
import kz.dauys.quiz.QuestionBank;
import kz.dauys.store.Store;
import kz.dauys.store.StoreLock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides about a key at the prompt, for operators who are no administrators in Telegram. It writes, so the bot must not be serving. */
@Command(
        name = "decide",
        description = {"Decide about the key of a question, or print what was decided; scores follow.", "While the bot serves, its admins say the same by /key."})
final class DecideCommand implements Callable<Integer> {
    private static final Set<String> DECISIONS = Set.of("void", "widen", "lift", "keep");

    private final Environment environment;
    private final PrintStream out;

    @Mixin
    private final Folders folders = new Folders();

    @Parameters(index = "0", paramLabel = "ID", description = "The question, as exports and the bot name it.")
    private String id = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "DECISION",
            description = "void, widen N, lift or keep, and a reason; N is the place of the option that is right too.")
    private List<String> words = List.of();

    @Option(names = "--lang", paramLabel = "kk|ru|en", description = "The language of what is printed (default: en).")
    private @Nullable String lang;

    DecideCommand(Environment environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    @Override
    public Integer call() {
        String code = lang == null ? Language.EN.code() : lang;
        Language language = Language.ofCode(code).orElseThrow(() -> new Refusal("--lang is kk, ru or en, not " + code));
        QuestionBank bank = QuestionBank.load(Knowledge.load(folders.knowledge(environment), environment.library()), folders.quizzes(environment));
        check(KeyDecisions.find(bank, id).orElseThrow(() -> new Refusal("There is no question " + id + "; deploy/run quiz export names them all.")));
        Path file = folders.store(environment);
        StoreLock lock = StoreLock.take(file, "quiz decide", Instant.now());
        try (Store store = Store.open(file)) {
            KeyDecisions decisions = new KeyDecisions(store.ports().flags().rulebook());
            String said = (id + " " + String.join(" ", words)).strip();
            out.println(store.transactions().run(() -> decisions.decide(bank, said, language, Instant.now())));
        } finally {
            lock.close();
        }
        return CommandLine.ExitCode.OK;
    }

    private void check(Item item) {
        if (!words.isEmpty() && !DECISIONS.contains(words.getFirst())) {
            throw new Refusal("A decision is void, widen N, lift or keep, not " + words.getFirst() + ".");
        }
        String place = words.size() > 1 ? words.get(1) : "";
        int options = item.options().size();
        if (!words.isEmpty() && words.getFirst().equals("widen") && !(place.matches("[1-9]\\d?") && Integer.parseInt(place) <= options)) {
            throw new Refusal("widen needs the place of an option, 1 to " + options + ".");
        }
    }
}
