package kz.dauys.app;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.dauys.knowledge.BrokenDataException;
import kz.dauys.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The program: {@code serve} unless another command is given. */
@Command(
        name = "deploy/run",
        description = "Dauys: answers and quizzes about Kazakhstan's elections, with sources.",
        subcommands = {
            ServeCommand.class, ChatCommand.class, AskCommand.class, AuditCommand.class, QuizCommand.class, ImportCommand.class,
            KnowledgeCommand.class, FactCommand.class, EvalCommand.class, FeedbackCommand.class, ReportsCommand.class
        },
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class)
public final class Main {
    /** Lucene asks for a module that the program does not need; a strong reference, or the setting would be collected with the logger. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene.internal.vectorization");

    private Main() {}

    public static void main(String[] arguments) {
        LUCENE.setLevel(Level.SEVERE);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        int exit = commandLine(Environment.ofProcess(), out).execute(arguments.length == 0 ? new String[] {"serve"} : arguments);
        out.flush();
        System.exit(exit);
    }

    /** The command line with everything it reads and writes as arguments, so that tests can run it. */
    static CommandLine commandLine(Environment environment, PrintStream out) {
        CommandLine line = new CommandLine(new Main(), new Commands(environment, out));
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler(Main::explain);
        return line;
    }

    /** Broken data are the editor's business, told in one line; anything else is ours, with its trace. */
    private static int explain(Exception failure, CommandLine line, CommandLine.ParseResult parsed) throws Exception {
        if (failure instanceof BrokenDataException || failure instanceof StoreException || failure instanceof Refusal) {
            line.getErr().println(failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw failure;
    }
}
