package kz.dauys.knowledge;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Opens a YAML file as nodes that remember their lines; SnakeYAML's constructors would lose them. */
public final class YamlFile {
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

    /** The file as SnakeYAML's nodes, for who edits it: their marks tell where everything stands. */
    public static Node tree(Path file) {
        return parsed(file, TextFile.read(file), events -> {
            Composer composer = new Composer(events, new Resolver(), options());
            return Optional.ofNullable(composer.getSingleNode());
        });
    }

    /** The root of any YAML file. */
    static YamlNode root(Path file) {
        return root(file, TextFile.read(file));
    }

    /** The root of YAML that stands inside another file, such as front matter; lines count from its own start. */
    static YamlNode root(Path file, String yaml) {
        return parsed(file, yaml, events -> YamlTree.root(file, events));
    }

    private static <T> T parsed(Path file, String yaml, Function<YamlLimits, Optional<T>> build) {
        try {
            YamlLimits events = new YamlLimits(file, new ParserImpl(new StreamReader(yaml), options()));
            return build.apply(events).orElseThrow(() -> new BrokenDataException(
                    new Position(file, 1), "expected entries of the form 'key: value', but there are none"));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw noYaml(new Position(file, line), String.valueOf(e.getProblem()));
        } catch (ReaderException e) {
            long line = yaml.codePoints().limit(e.getPosition()).filter(c -> c == '\n').count() + 1;
            throw noYaml(new Position(file, (int) line), "a character that cannot be printed");
        } catch (YAMLException e) {
            throw noYaml(new Position(file, 1), String.valueOf(e.getMessage()));
        }
    }

    static BrokenDataException noYaml(Position where, String problem) {
        String hint = problem.contains("\\t") ? "use spaces, not tabs, before a word" : problem;
        return new BrokenDataException(where, "this is no YAML: " + hint);
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CHARACTERS);
        return options;
    }
}
