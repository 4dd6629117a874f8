package kz.dauys.knowledge.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.dauys.knowledge.BrokenDataException;

/**
 * The packs that were installed, in folders named by what they hold. {@code current} names the one in service and {@code previous} the one
 * before; without {@code current} the pack that came with the program serves. A change takes effect by one swap of {@code current}: what
 * was broken off before leaves everything as it was, and the next change tidies up.
 */
public final class Packs {
    static final Pattern NAME = Pattern.compile("[0-9a-f]{16}(-\\d{1,3})?");

    private static final String DRAFT = "draft-";

    private final Path home;
    private final Pointer current;
    private final Pointer previous;

    public Packs(Path home) {
        this.home = home;
        this.current = new Pointer(home.resolve("current"));
        this.previous = new Pointer(home.resolve("previous"));
    }

    /** What became of an installation. */
    public sealed interface Outcome {
        /** The pack is in service, in this folder. */
        record Installed(Path folder) implements Outcome {}

        /** It was in service before. */
        record Same(Path folder) implements Outcome {}

        /** It may not go into service, and nothing has changed. */
        record Rejected(List<String> reasons) implements Outcome {
            public Rejected {
                reasons = List.copyOf(reasons);
            }
        }
    }

    /** The file whose change means that another pack is in service. */
    public Path pointer() {
        return current.file();
    }

    /**
     * The installed pack in service; empty where there is none.
     *
     * @throws BrokenDataException if the pointer names a pack that is not there
     */
    public Optional<Path> current() {
        return current.read().map(name -> {
            if (!Files.isDirectory(home.resolve(name))) {
                throw new BrokenDataException(
                        current.file(), "the pack " + name + " that stands here is gone; deploy/run knowledge rollback mends it");
            }
            return home.resolve(name);
        });
    }

    /** The pack that a rollback would bring back; empty where that is the one that came with the program. */
    public Optional<Path> previous() {
        // Both name the same after a change that was broken off between its two steps.
        return readable(previous).filter(name -> !Optional.of(name).equals(readable(current))).map(home::resolve).filter(Files::isDirectory);
    }

    private static Optional<String> readable(Pointer pointer) {
        try {
            return pointer.read();
        } catch (BrokenDataException e) {
            return Optional.empty();
        }
    }

    /**
     * Unpacks a zip or copies a folder, and puts it into service if {@code check} finds nothing wrong with it.
     *
     * @param check gives the reasons against the pack in a folder
     * @throws BrokenDataException if the source holds no pack, is not safe, or cannot be read
     */
    public Outcome install(Path source, Function<Path, List<String>> check) {
        try {
            Files.createDirectories(home);
            return Turn.take(home, () -> unpack(source, check));
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private Outcome unpack(Path source, Function<Path, List<String>> check) throws IOException {
        sweep();
        Path draft = Files.createDirectory(home.resolve(DRAFT + ProcessHandle.current().pid()));
        try {
            PackReader.read(source, new Draft(draft, source, Limits.USUAL));
            return judge(draft, check);
        } finally {
            Folder.remove(draft);
        }
    }

    private Outcome judge(Path draft, Function<Path, List<String>> check) throws IOException {
        String content = Folder.fingerprint(draft);
        Optional<Path> serving = readable(current).map(home::resolve).filter(Files::isDirectory);
        if (serving.isPresent() && Folder.fingerprint(serving.get()).equals(content)) {
            return new Outcome.Same(serving.get());
        }
        List<String> reasons = check.apply(draft);
        return reasons.isEmpty() ? new Outcome.Installed(publish(draft, content)) : new Outcome.Rejected(reasons);
    }

    private Path publish(Path draft, String content) throws IOException {
        Path place = place(content);
        if (!Files.isDirectory(place)) {
            Files.move(draft, place);
        }
        previous.point(readable(current));
        current.point(Optional.of(String.valueOf(place.getFileName())));
        sweep();
        return place;
    }

    /** The folder for this content. A pack that was edited where it lies no longer holds what its name says. */
    private Path place(String content) throws IOException {
        Path place = home.resolve(content);
        for (int number = 2; Files.isDirectory(place) && !Folder.fingerprint(place).equals(content); number++) {
            place = home.resolve(content + "-" + number);
        }
        return place;
    }

    /** Takes the pack in service out of it; gives the one that serves now, or empty for the one that came with the program. */
    public Optional<Path> rollback() {
        try {
            return Turn.take(home, this::back);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private Optional<Path> back() throws IOException {
        Optional<Path> back = previous();
        current.point(back.map(path -> String.valueOf(path.getFileName())));
        previous.point(Optional.empty());
        sweep();
        return back;
    }

    /** Removes every pack but the two, and what broken-off installations left. */
    private void sweep() throws IOException {
        List<Optional<String>> kept = List.of(readable(current), readable(previous));
        try (Stream<Path> folders = Files.list(home)) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                String name = String.valueOf(folder.getFileName());
                if (name.startsWith(DRAFT) || (NAME.matcher(name).matches() && !kept.contains(Optional.of(name)))) {
                    Folder.remove(folder);
                }
            }
        }
    }

    private BrokenDataException broken(IOException e) {
        return new BrokenDataException(home, "packs cannot be kept here: " + e.getClass().getSimpleName() + " " + e.getMessage());
    }
}
