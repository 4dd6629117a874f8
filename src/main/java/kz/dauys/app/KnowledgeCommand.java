package kz.dauys.app;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.packs.PackDifference;
import kz.dauys.knowledge.packs.PackSize;
import kz.dauys.knowledge.packs.PackZip;
import kz.dauys.knowledge.packs.Packs;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Renews the knowledge of a bot that runs: installs a pack, takes it back, and hands it on. A bot in service notices by itself. */
@Command(name = "knowledge", description = "Install, take back, show and hand on knowledge packs.", synopsisSubcommandLabel = "COMMAND")
final class KnowledgeCommand implements Callable<Integer> {
    private final Environment environment;
    private final Packs packs;
    private final PackPages pages;

    @Mixin
    private final Folders folders = new Folders();

    KnowledgeCommand(Environment environment, PrintStream out) {
        this.environment = environment;
        this.packs = environment.packs();
        this.pages = new PackPages(environment, out);
    }

    @Override
    public Integer call() {
        throw new Refusal("Say what to do: deploy/run knowledge status, update FILE, rollback, or pack FILE.zip");
    }

    @Command(name = "update", description = "Install the pack in a zip file or a folder, if it is sound; exit 1 and no change if not.")
    int update(@Mixin Folders here, @Parameters(paramLabel = "FILE", description = "A zip file of a pack, or its folder.") Path file) {
        PackCheck check = new PackCheck(here.orElse(folders).quizzes(environment));
        Optional<Knowledge> before = PackCheck.loadable(() -> environment.knowledge());
        return switch (packs.install(file, check::reasons)) {
            case Packs.Outcome.Installed(Path folder) -> {
                Knowledge after = Knowledge.load(folder);
                pages.say("installed", Map.of("name", PackPages.name(folder)));
                pages.difference(PackDifference.between(before.orElse(after), after), after);
                yield installed();
            }
            case Packs.Outcome.Same(Path folder) -> {
                pages.say("same", Map.of("name", PackPages.name(folder)));
                yield CommandLine.ExitCode.OK;
            }
            case Packs.Outcome.Rejected rejected -> {
                pages.rejected(file, rejected);
                yield CommandLine.ExitCode.SOFTWARE;
            }
        };
    }

    private int installed() {
        Ages.warn(folders, environment);
        environment.get("DAUYS_KNOWLEDGE").ifPresent(named -> pages.warn("not-used", Map.of("folder", named)));
        return CommandLine.ExitCode.OK;
    }

    @Command(name = "rollback", description = "Go back to the pack before, or to the one that came with the program.")
    void rollback(@Mixin Folders here) {
        if (!Files.exists(packs.pointer())) {
            throw new Refusal(pages.text("none", Map.of()));
        }
        Optional<Path> back = packs.rollback();
        pages.say("back", Map.of("to", pages.describe(back)));
    }

    @Command(name = "status", description = "Show the pack in use, and what a rollback would bring back.")
    void status(@Mixin Folders here) {
        Folders both = here.orElse(folders);
        Path inUse = both.knowledge(environment);
        pages.say("in-use", Map.of("pack", pages.place(inUse)));
        pages.size(PackSize.of(Knowledge.load(inUse)));
        if (Files.exists(packs.pointer())) {
            packs.current().filter(installed -> !installed.equals(inUse)).ifPresent(hidden -> pages.warn("not-used", Map.of("folder", inUse.toString())));
            pages.say("would", Map.of("to", pages.describe(packs.previous())));
        } else {
            pages.say("none", Map.of());
        }
    }

    @Command(name = "pack", description = "Write the pack in use as a zip file that update takes.")
    void pack(@Mixin Folders here, @Parameters(paramLabel = "FILE.zip", description = "Where to write it.") Path file) {
        Path inUse = here.orElse(folders).knowledge(environment);
        Knowledge knowledge = Knowledge.load(inUse);
        int files = PackZip.write(inUse, file.toAbsolutePath());
        pages.say("packed", Map.of("file", file.toString(), "files", files, "date", knowledge.glossary().asOf().toString()));
    }
}
