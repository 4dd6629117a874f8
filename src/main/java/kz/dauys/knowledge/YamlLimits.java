package kz.dauys.knowledge;

import java.nio.file.Path;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.parser.Parser;

/** A parser that refuses what YAML allows and a teacher cannot read; SnakeYAML's own limits would not tell the line. */
final class YamlLimits implements Parser {
    private static final int MAX_DEPTH = 20;

    private final Path file;
    private final Parser events;
    private int depth;

    YamlLimits(Path file, Parser events) {
        this.file = file;
        this.events = events;
    }

    @Override
    public boolean checkEvent(Event.ID kind) {
        return events.checkEvent(kind);
    }

    @Override
    public Event peekEvent() {
        return events.peekEvent();
    }

    @Override
    public Event getEvent() {
        Event event = events.getEvent();
        check(event);
        return event;
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
