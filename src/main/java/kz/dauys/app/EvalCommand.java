package kz.dauys.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.dauys.answer.Answerer;
import kz.dauys.eval.Evaluation;
import kz.dauys.eval.Figures;
import kz.dauys.eval.Keyed;
import kz.dauys.eval.KeyedFile;
import kz.dauys.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the bot's answers to a file of questions with keys. It opens no store. */
@Command(
        name = "eval",
        description = {
            "Answer the questions of a file and score the answers by its keys.",
            "A line of FILE: {\"id\",\"lang\",\"q\",\"kind\",\"all\",\"any\",\"none\",\"disputed\",\"tag\",\"sample\"}; README.md tells what they mean.",
            "Exit 0 when scored, 1 when the figures are below what the options ask for, 2 when FILE cannot be read."
        })
final class EvalCommand implements Callable<Integer> {
    private static final int BELOW = 1;
    private static final int UNREADABLE = 2;

    private final Environment environment;
    private final PrintStream out;

    @Mixin
    private final Folders folders = new Folders();

    @Parameters(paramLabel = "FILE", description = "The questions, a line of JSON each.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Print the figures and the failures as one line of JSON.")
    private boolean json;

    @Option(names = "--min-right", paramLabel = "SHARE", description = "Exit 1 if fewer are right; 0 to 1.")
    private @Nullable Double minRight;

    @Option(names = "--min-answered", paramLabel = "SHARE", description = "Exit 1 if fewer of the answerable ones are answered; 0 to 1.")
    private @Nullable Double minAnswered;

    @Option(names = "--max-wrong", paramLabel = "NUMBER", description = "Exit 1 if more answers are wrong.")
    private @Nullable Integer maxWrong;

    EvalCommand(Environment environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    @Override
    public Integer call() {
        checkShare("--min-right", minRight);
        checkShare("--min-answered", minAnswered);
        return switch (KeyedFile.read(file)) {
            case KeyedFile.Read.Broken(List<String> faults) -> {
                faults.forEach(System.err::println);
                yield UNREADABLE;
            }
            case KeyedFile.Read.Whole(List<Keyed> questions) -> score(questions);
        };
    }

    /** "90" for nine tenths would pass nothing, and -1 everything. */
    private static void checkShare(String option, @Nullable Double share) {
        if (share != null && !(share >= 0 && share <= 1)) {
            throw new Refusal(option + " is a share from 0 to 1, not " + share);
        }
    }

    private int score(List<Keyed> questions) {
        Knowledge knowledge = Knowledge.load(folders.knowledge(environment), environment.library());
        try (Answerer answerer = new Answerer(knowledge, Optional.of(environment.data().resolve("index")))) {
            Evaluation evaluation = Evaluation.of(questions, knowledge, answerer);
            if (json) {
                out.println(evaluation.json());
            } else {
                evaluation.report().forEach(out::println);
            }
            return below(evaluation.overall()) ? BELOW : CommandLine.ExitCode.OK;
        }
    }

    private boolean below(Figures figures) {
        return (minRight != null && figures.rightShare() < minRight)
                || (minAnswered != null && figures.answeredShare() < minAnswered)
                || (maxWrong != null && figures.wrong() > maxWrong);
    }
}
