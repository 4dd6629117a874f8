package kz.dauys.knowledge;

import java.nio.file.Path;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads a value that a person typed, by the rules of the files. */
public final class TypedValue {
    private static final Mark HERE = new Mark("typed", 0, 0, 0, new int[0], 0);

    private TypedValue() {}

    /** The value; empty for what a file could not hold in its place. Units of words need three languages, and are not typed in one line. */
    public static Optional<Value> read(String typed, Unit unit, Glossary glossary) {
        ScalarNode node = new ScalarNode(Tag.STR, typed, HERE, HERE, DumperOptions.ScalarStyle.PLAIN);
        try {
            return Optional.of(new ValueReader(glossary).read(new YamlNode(Path.of("typed"), node), unit));
        } catch (BrokenDataException e) {
            return Optional.empty();
        }
    }
}
