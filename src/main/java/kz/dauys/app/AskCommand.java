package kz.dauys.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.dauys.answer.AnswerJson;
import kz.dauys.answer.AnswerWriter;
import kz.dauys.answer.Answered;
import kz.dauys.answer.Answerer;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers questions at the prompt. It opens no store, needs no token, and prints answers on standard output and nothing else. */
@Command(name = "ask", description = "Answer a question, or a batch of questions, with sources.")
final class AskCommand implements Callable<Integer> {
    private static final int UNREADABLE = 2;

    private final Environment environment;
    private final PrintStream out;

    @Mixin
    private final Folders folders = new Folders();

    @Parameters(paramLabel = "QUESTION", arity = "0..*", description = "The question, in Kazakh, Russian or English.")
    private List<String> words = List.of();

    @Option(names = "--json", description = "Print one line of JSON instead of text.")
    private boolean json;

    @Option(
            names = "--batch",
            paramLabel = "FILE",
            description = "Answer each line {\"id\",\"q\",\"lang\"?} of FILE (- is standard input) with a line of JSON.")
    private @Nullable String batch;

    @Option(names = "--lang", paramLabel = "kk|ru|en", description = "Answer in this language (default: the question's).")
    private @Nullable String lang;

    @Option(names = "--explain", description = "Print how the question is read as well.")
    private boolean explain;

    AskCommand(Environment environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    @Override
    public Integer call() {
        String question = String.join(" ", words).strip();
        if (question.isEmpty() == (batch == null)) {
            throw new Refusal("Give a question, or --batch FILE: deploy/run ask \"What was the turnout in 2007?\"");
        }
        Optional<Language> language = Optional.ofNullable(lang)
                .map(code -> Language.ofCode(code).orElseThrow(() -> new Refusal("--lang is kk, ru or en, not " + code)));
        Knowledge knowledge = Knowledge.load(folders.knowledge(environment), environment.library());
        try (Answerer answerer = new Answerer(knowledge, Optional.of(environment.data().resolve("index")))) {
            AnswerWriter writer = new AnswerWriter(knowledge, answerer);
            if (batch != null) {
                return batch(batch, new Batch(answerer, new AnswerJson(knowledge, writer), language));
            }
            Answered answered = answerer.answer(question, language, Language.EN);
            if (explain) {
                answerer.explain(question, Language.EN).lines().forEach(out::println);
                out.println();
            }
            out.println(json ? new AnswerJson(knowledge, writer).line("", answered) : writer.plain(answered));
            return CommandLine.ExitCode.OK;
        }
    }

    private int batch(String file, Batch answers) {
        try (BufferedReader lines = open(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    out.println(answers.line(line));
                    out.flush();
                }
            }
            return CommandLine.ExitCode.OK;
        } catch (IOException e) {
            System.err.println("The file " + file + " could not be read.");
            return UNREADABLE;
        }
    }

    private static BufferedReader open(String file) throws IOException {
        // Broken UTF-8 in one line must not end the run, so decoding replaces instead of failing.
        return new BufferedReader(
                new InputStreamReader(file.equals("-") ? System.in : Files.newInputStream(Path.of(file)), StandardCharsets.UTF_8));
    }
}
