package kz.dauys.knowledge;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A place in a YAML file, read as what the caller expects to find there. Whatever does not fit is refused with file, line and what was
 * expected: the readers of these messages are teachers.
 */
public final class YamlNode {
    private final Path file;
    private final Node node;

    YamlNode(Path file, Node node) {
        this.file = file;
        this.node = node;
    }

    Node node() {
        return node;
    }

    public Position position() {
        return new Position(file, node.getStartMark().getLine() + 1);
    }

    /** An exception that points here. */
    public BrokenDataException broken(String reason) {
        return new BrokenDataException(position(), reason);
    }

    /** The entries of a mapping; keys outside {@code known} and doubled keys are refused. */
    public YamlFields fields(String... known) {
        return fields(Set.of(known));
    }

    public YamlFields fields(Set<String> known) {
        if (!(node instanceof MappingNode mapping)) {
            throw broken("expected entries of the form 'key: value'");
        }
        Map<String, YamlNode> entries = new HashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlNode key = new YamlNode(file, tuple.getKeyNode());
            if (!known.contains(key.text())) {
                throw key.broken("unknown key '" + key.text() + "', expected one of " + sorted(known));
            }
            if (entries.put(key.text(), new YamlNode(file, tuple.getValueNode())) != null) {
                throw key.broken("the key '" + key.text() + "' stands here twice");
            }
        }
        return new YamlFields(this, entries);
    }

    /** A mapping with one entry, such as {@code {cnn-2004: table}}. */
    public Map.Entry<String, YamlNode> singleField() {
        if (!(node instanceof MappingNode mapping) || mapping.getValue().size() != 1) {
            throw broken("expected one entry of the form 'key: value'");
        }
        NodeTuple tuple = mapping.getValue().getFirst();
        return Map.entry(new YamlNode(file, tuple.getKeyNode()).text(), new YamlNode(file, tuple.getValueNode()));
    }

    public boolean isText() {
        return node instanceof ScalarNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    public List<YamlNode> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw broken("expected a list");
        }
        List<YamlNode> items = new ArrayList<>();
        sequence.getValue().forEach(item -> items.add(new YamlNode(file, item)));
        return items;
    }

    public List<String> texts() {
        return items().stream().map(YamlNode::text).toList();
    }

    public String text() {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw broken("expected a text");
        }
        return scalar.getValue().strip();
    }

    public int integer() {
        String text = text();
        if (!text.matches("-?\\d{1,9}")) {
            throw broken("expected a whole number such as 42, not '" + text + "'");
        }
        return Integer.parseInt(text);
    }

    public BigDecimal number() {
        String text = text();
        if (!text.matches("-?\\d{1,15}(\\.\\d{1,10})?")) {
            throw broken("expected a number such as 4893204 or 56.49 (a point before decimals, nothing between thousands), not '" + text
                    + "'");
        }
        return new BigDecimal(text);
    }

    public LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeException e) {
            throw broken("expected a day that exists, written as 2004-09-19, not '" + text() + "'");
        }
    }

    public boolean yes() {
        if (!text().matches("true|false")) {
            throw broken("expected true or false, not '" + text() + "'");
        }
        return text().equals("true");
    }

    /** One of the words of {@code type}, written in lower case. */
    public <E extends Enum<E>> E oneOf(Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (word(constant).equals(text())) {
                return constant;
            }
        }
        String words = Arrays.stream(type.getEnumConstants()).map(YamlNode::word).collect(Collectors.joining(", "));
        throw broken("expected one of " + words + ", not '" + text() + "'");
    }

    /** A text in all three languages. */
    public Localized localized() {
        YamlFields fields = fields("kk", "ru", "en");
        return new Localized(fields.require("kk").text(), fields.require("ru").text(), fields.require("en").text());
    }

    /** How data files write a constant. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String sorted(Set<String> words) {
        return words.stream().sorted().collect(Collectors.joining(", "));
    }
}
