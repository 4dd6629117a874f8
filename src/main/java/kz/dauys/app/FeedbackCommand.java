package kz.dauys.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import kz.dauys.bot.Feedback;
import kz.dauys.store.FeedbackFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What did not help people. It only reads, so the bot may go on serving meanwhile. */
@Command(name = "feedback", description = "List the questions whose answers were not helpful, the newest first.")
final class FeedbackCommand implements Callable<Integer> {
    private final Environment environment;
    private final PrintStream out;

    @Mixin
    private final Folders folders = new Folders();

    @Option(names = "--json", description = "Print one array of JSON: {\"at\",\"lang\",\"kind\",\"q\"}.")
    private boolean json;

    FeedbackCommand(Environment environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    @Override
    public Integer call() {
        List<Feedback.Note> notes = FeedbackFile.notHelpful(folders.store(environment));
        if (json) {
            out.println(json(notes));
        } else if (notes.isEmpty()) {
            out.println("Nobody has called an answer unhelpful.");
        } else {
            notes.forEach(this::print);
        }
        return CommandLine.ExitCode.OK;
    }

    /** A question may hold line feeds, and a list has one line for each. */
    private void print(Feedback.Note note) {
        out.printf("%s  %s  %-8s  %s%n", note.at(), note.language().code(), note.kind(), note.question().replaceAll("\\s+", " "));
    }

    private static ArrayNode json(List<Feedback.Note> notes) {
        ArrayNode array = new ObjectMapper().createArrayNode();
        notes.forEach(note -> array.addObject()
                .put("at", note.at().toString())
                .put("lang", note.language().code())
                .put("kind", note.kind())
                .put("q", note.question()));
        return array;
    }
}
