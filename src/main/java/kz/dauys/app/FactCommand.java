package kz.dauys.app;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kz.dauys.console.FactTalk;
import kz.dauys.knowledge.Audit;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds facts to the pack in use, for teachers who would rather be asked than edit files. */
@Command(name = "fact", description = "Add facts to the knowledge pack in use.", synopsisSubcommandLabel = "COMMAND")
final class FactCommand implements Callable<Integer> {
    private final Environment environment;
    private final PrintStream out;

    @Mixin
    private final Folders folders = new Folders();

    FactCommand(Environment environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    @Override
    public Integer call() {
        throw new Refusal("Say what to do: deploy/run fact add");
    }

    @Command(name = "add", description = "Ask for a fact in words, show what will be written, and write it. /quit or Ctrl-D leaves.")
    int add(
            @Mixin Folders here,
            @Option(names = "--lang", paramLabel = "kk|ru|en", description = "Ask in this language (default: the terminal's).") @Nullable String lang) {
        Path pack = here.orElse(folders).knowledge(environment);
        Knowledge knowledge = Knowledge.load(pack);
        Language language = language(lang);
        refuseWhatCannotBeEdited(pack, knowledge, new Texts(FactCommand.class, "editing"), language);
        // Closing the reader would close standard input, which is not this command's own.
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return switch (new FactTalk(pack, knowledge, new FactTalk.Terminal(in, out, language)).run()) {
            case WRITTEN, LEFT -> CommandLine.ExitCode.OK;
            case REFUSED -> CommandLine.ExitCode.SOFTWARE;
        };
    }

    private Language language(@Nullable String code) {
        return code == null
                ? environment.spoken().orElse(Language.EN)
                : Language.ofCode(code).orElseThrow(() -> new Refusal("--lang is kk, ru or en, not " + code));
    }

    private static void refuseWhatCannotBeEdited(Path pack, Knowledge knowledge, Texts texts, Language language) {
        boolean writable = Stream.of(pack, pack.resolve("facts"), pack.resolve("sources.yaml")).filter(Files::exists).allMatch(Files::isWritable);
        if (!writable) {
            throw new Refusal(texts.say(language, "read-only", Map.of("pack", pack.toString())));
        }
        List<String> failures = Audit.of(knowledge).failureLines();
        if (!failures.isEmpty()) {
            throw new Refusal(texts.say(language, "unsound", Map.of("pack", pack.toString())) + "\n" + String.join("\n", failures));
        }
    }
}
