package kz.dauys.knowledge;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Opens a YAML file as nodes that remember their lines; SnakeYAML's constructors would lose them. */
public final class YamlFile {
    private static final int MAX_DEPTH = 20;
    private static final int MAX_CHARACTERS = 16 * 1024 * 1024;
    private static final String FORMAT = "format";

    private YamlFile() {}

    /** The top mapping of a file that begins with {@code format: 1}; {@code known} are its other keys. */
    public static YamlFields read(Path file, String... known) {
        Set<String> keys = new TreeSet<>(Set.of(known));
        keys.add(FORMAT);
        YamlFields fields = root(file).fields(keys);
        YamlNode format = fields.require(FORMAT);
        if (format.integer() != 1) {
            throw format.broken("this program reads format 1, not " + format.text());
        }
        return fields;
    }

    /** The root of any YAML file. */
    static YamlNode root(Path file) {
        return root(file, text(file));
    }

    /** The root of YAML that stands inside another file, such as front matter; lines count from its own start. */
    static YamlNode root(Path file, String yaml) {
        try {
            Node node = new Yaml(options()).compose(new StringReader(yaml));
            if (node == null) {
                throw new BrokenDataException(file, "the file is empty");
            }
            return new YamlNode(file, node);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new BrokenDataException(new Position(file, line), "this is no YAML: " + e.getProblem() + hint(e));
        } catch (YAMLException e) {
            throw new BrokenDataException(file, "this is no YAML: " + e.getMessage());
        }
    }

    private static String hint(MarkedYAMLException e) {
        return String.valueOf(e.getProblem()).contains("\\t") ? " (use spaces, not tabs)" : "";
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new BrokenDataException(file, "the file is not in UTF-8");
        } catch (IOException e) {
            throw new BrokenDataException(file, "the file cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        // Anchors make a file that no teacher can read, and small files that grow without bound.
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setCodePointLimit(MAX_CHARACTERS);
        return options;
    }
}
