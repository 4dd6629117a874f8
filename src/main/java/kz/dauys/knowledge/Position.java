package kz.dauys.knowledge;

import java.nio.file.Path;

/** A place in a data file; lines count from one. */
public record Position(Path file, int line) {
    /** Within the file of {@code node} the line is enough. */
    String shortly(YamlNode node) {
        return file.equals(node.position().file()) ? "line " + line : toString();
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
