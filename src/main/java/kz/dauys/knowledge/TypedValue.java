package kz.dauys.knowledge;

import java.nio.file.Path;
import java.util.Optional;

/** Reads a value that a person typed, by the rules of the files. */
public final class TypedValue {
    private TypedValue() {}

    /** The value; empty for what a file could not hold in its place. Units of words need three languages, and are not typed in one line. */
    public static Optional<Value> read(String typed, Unit unit, Glossary glossary) {
        YamlNode node = new YamlNode(Path.of("typed"), 1, new YamlContent.Text(typed));
        try {
            return Optional.of(new ValueReader(glossary).read(node, unit));
        } catch (BrokenDataException e) {
            return Optional.empty();
        }
    }
}
