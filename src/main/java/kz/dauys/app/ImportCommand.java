package kz.dauys.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.dauys.answer.Passages;
import kz.dauys.knowledge.BrokenDataException;
import kz.dauys.knowledge.Document;
import kz.dauys.knowledge.DocumentImport;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Library;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes documents of the operator's own. All are read before any is copied, so that a bad one changes nothing. */
@Command(name = "import", description = "Add documents of your own (.md, .txt, .html, .htm, .pdf) to those that answers quote.")
final class ImportCommand implements Callable<Integer> {
    private final Environment environment;
    private final PrintStream out;

    @Mixin
    private final Folders folders = new Folders();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The files.")
    private List<Path> files = List.of();

    @Option(names = "--as", paramLabel = "NAME", description = "The name to cite it by (default: its file name); for one file.")
    private @Nullable String name;

    @Option(names = "--replace", description = "Let a document of the same name give way.")
    private boolean replace;

    ImportCommand(Environment environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        if (name != null && files.size() > 1) {
            throw new Refusal("--as names one document, and here are " + files.size() + " files");
        }
        Library library = environment.library();
        DocumentImport documents = new DocumentImport(Knowledge.load(folders.knowledge(environment)), library, replace);
        List<DocumentImport.Candidate> candidates = check(documents);
        try {
            documents.copy(candidates);
        } catch (IOException e) {
            throw new Refusal("The documents cannot be copied to " + library.documents().orElseThrow() + ": let this user write there (" + e.getMessage() + ").");
        }
        candidates.forEach(candidate -> print(candidate.document()));
        return CommandLine.ExitCode.OK;
    }

    private List<DocumentImport.Candidate> check(DocumentImport documents) {
        List<DocumentImport.Candidate> candidates = new ArrayList<>();
        List<String> bad = new ArrayList<>();
        for (Path file : files) {
            try {
                candidates.add(documents.check(file, Optional.ofNullable(name)));
            } catch (BrokenDataException e) {
                bad.add(String.valueOf(e.getMessage()));
            }
        }
        if (!bad.isEmpty()) {
            throw new Refusal(String.join(System.lineSeparator(), bad) + (files.size() > 1 ? System.lineSeparator() + "Nothing was imported." : ""));
        }
        return candidates;
    }

    private void print(Document document) {
        String title = document.title().equals(document.id()) ? "" : " “" + document.title() + "”";
        out.printf("%s%s (%s), passages: %d, sections: %d%n",
                document.id(), title, document.language().code(), Passages.count(document), document.sections().size());
    }
}
