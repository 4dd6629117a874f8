package kz.dauys.knowledge;

import java.io.StringReader;
import java.nio.file.Path;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;

/** Refuses what YAML allows and a teacher cannot read; SnakeYAML's own limits would not tell the line. */
final class YamlLimits {
    private static final int MAX_DEPTH = 20;

    private final Path file;
    private int depth;

    private YamlLimits(Path file) {
        this.file = file;
    }

    static void check(Path file, String yaml, LoaderOptions options) {
        YamlLimits limits = new YamlLimits(file);
        new Yaml(options).parse(new StringReader(yaml)).forEach(limits::check);
    }

    private void check(Event event) {
        depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
        if (depth > MAX_DEPTH) {
            throw broken(event, "entries stand inside one another more than " + MAX_DEPTH + " deep");
        }
        // Anchors make a file that no teacher can read, and small files that grow without bound.
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            throw broken(event, "'&' and '*' before a word are not used here: write the text out, or in quotes");
        }
    }

    private BrokenDataException broken(Event event, String reason) {
        return new BrokenDataException(new Position(file, event.getStartMark().getLine() + 1), reason);
    }
}
