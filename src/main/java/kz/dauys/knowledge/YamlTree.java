package kz.dauys.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/** Makes nodes of what the parser tells. SnakeYAML's own have types and marks that no reader of data files needs, and cost more. */
final class YamlTree {
    private final Path file;
    private final YamlLimits events;

    /** Keys and ids come up again and again. */
    private final Map<String, YamlContent.Text> texts = new HashMap<>();

    private YamlTree(Path file, YamlLimits events) {
        this.file = file;
        this.events = events;
    }

    /** The root of the only document; empty where there is none. */
    static Optional<YamlNode> root(Path file, YamlLimits events) {
        events.getEvent();
        if (events.checkEvent(Event.ID.StreamEnd)) {
            return Optional.empty();
        }
        events.getEvent();
        YamlNode root = new YamlTree(file, events).node(events.getEvent());
        events.getEvent();
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            throw YamlFile.noYaml(new Position(file, line(events.getEvent())), "but found another document");
        }
        return Optional.of(root);
    }

    private YamlNode node(Event event) {
        YamlContent content = switch (event) {
            case ScalarEvent scalar -> texts.computeIfAbsent(scalar.getValue(), YamlContent.Text::new);
            case SequenceStartEvent list -> new YamlContent.Items(items());
            case MappingStartEvent mapping -> new YamlContent.Fields(fields());
            default -> throw new IllegalStateException("no node begins with " + event);
        };
        return new YamlNode(file, line(event), content);
    }

    private List<YamlNode> items() {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.getEvent(); !event.is(Event.ID.SequenceEnd); event = events.getEvent()) {
            items.add(node(event));
        }
        return items;
    }

    private List<YamlContent.Field> fields() {
        List<YamlContent.Field> fields = new ArrayList<>();
        for (Event event = events.getEvent(); !event.is(Event.ID.MappingEnd); event = events.getEvent()) {
            YamlNode key = node(event);
            fields.add(new YamlContent.Field(key, node(events.getEvent())));
        }
        return fields;
    }

    private static int line(Event event) {
        return event.getStartMark().getLine() + 1;
    }
}
