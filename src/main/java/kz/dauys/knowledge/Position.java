package kz.dauys.knowledge;

import java.nio.file.Path;

/** A place in a data file; lines count from one. */
public record Position(Path file, int line) {
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
