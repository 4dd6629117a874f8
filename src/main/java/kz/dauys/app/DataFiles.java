package kz.dauys.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.dauys.bot.Mind;
import kz.dauys.knowledge.BrokenDataException;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.quiz.QuestionBank;

/** Where knowledge and quizzes lie now, and how they are loaded: looked up anew each time, since another pack may have been installed. */
final class DataFiles {
    private final Folders folders;
    private final Environment environment;

    DataFiles(Folders folders, Environment environment) {
        this.folders = folders;
        this.environment = environment;
    }

    /**
     * Loads all.
     *
     * @throws BrokenDataException with file, line and reason
     */
    QuestionBank load() {
        return QuestionBank.load(knowledge(), folders.quizzes(environment));
    }

    /**
     * Loads all and makes the index, for a start: here nothing is looked over before it goes into service.
     *
     * @throws BrokenDataException with file, line and reason
     */
    Mind mind() {
        return Mind.load(knowledge(), folders.quizzes(environment), index());
    }

    private Knowledge knowledge() {
        return Knowledge.load(folders.pack(environment), environment.library());
    }

    /** Where the index of the passages is kept. */
    Optional<Path> index() {
        return Optional.of(environment.data().resolve("index"));
    }

    /** The files that a load would read, as they are now. */
    Snapshot look() {
        List<Path> places = new ArrayList<>(List.of(
                folders.quizzes(environment), environment.data().resolve("documents"), environment.packs().pointer()));
        try {
            places.add(folders.pack(environment));
        } catch (BrokenDataException e) {
            // A broken pointer names no folder; it is among the places itself, and is seen when it is mended.
            return Snapshot.of(places);
        }
        return Snapshot.of(places);
    }
}
