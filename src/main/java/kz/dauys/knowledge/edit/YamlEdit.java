package kz.dauys.knowledge.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.dauys.knowledge.BrokenDataException;
import kz.dauys.knowledge.YamlFile;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A YAML file with changes at certain places; between them it stays as it is, byte for byte. Places are counted in the text as it was. */
final class YamlEdit {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path file;
    private final String mark;
    private final String text;
    private final Node root;
    private final List<Change> changes = new ArrayList<>();

    private record Change(int from, int to, String words) {}

    private YamlEdit(Path file, String whole) {
        this.file = file;
        this.mark = whole.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        this.text = whole.substring(mark.length());
        this.root = YamlFile.tree(file);
    }

    static YamlEdit open(Path file) {
        try {
            return new YamlEdit(file, Files.readString(file));
        } catch (IOException e) {
            throw new BrokenDataException(file, "the file cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    Node root() {
        return root;
    }

    String newline() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    BrokenDataException broken(Node at, String reason) {
        return new BrokenDataException(file, "line " + (at.getStartMark().getLine() + 1) + ": " + reason);
    }

    static Optional<NodeTuple> entry(Node mapping, String key) {
        return ((MappingNode) mapping).getValue().stream().filter(tuple -> word(tuple.getKeyNode()).equals(key)).findFirst();
    }

    static Optional<Node> field(Node mapping, String key) {
        return entry(mapping, key).map(NodeTuple::getValueNode);
    }

    static String word(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    static boolean inBlock(Node node) {
        return node instanceof CollectionNode<?> collection && !collection.getFlowStyle().equals(DumperOptions.FlowStyle.FLOW);
    }

    static int column(Node node) {
        return node.getStartMark().getColumn();
    }

    int start(Node node) {
        return offset(node.getStartMark());
    }

    /** Where the last word of the node ends; SnakeYAML lets a block end only where the next thing begins. */
    int end(Node node) {
        return offset(last(node).getEndMark());
    }

    private static Node last(Node node) {
        if (!inBlock(node)) {
            return node;
        }
        return switch (node) {
            case SequenceNode list when !list.getValue().isEmpty() -> last(list.getValue().getLast());
            case MappingNode mapping when !mapping.getValue().isEmpty() -> last(mapping.getValue().getLast().getValueNode());
            default -> node;
        };
    }

    /** Marks count code points. */
    private int offset(Mark mark) {
        return text.offsetByCodePoints(0, mark.getIndex());
    }

    int lineStart(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    /** Where the word before a place ends. */
    int wordBefore(int at) {
        int end = at;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    /** The end of the line at which something ends, before its line break; a note behind it belongs to the line. */
    int lineEnd(int at) {
        int from = at > 0 && text.charAt(at - 1) == '\n' ? at - 1 : at;
        int end = text.indexOf('\n', from);
        int last = end < 0 ? text.length() : end;
        return last > 0 && text.charAt(last - 1) == '\r' ? last - 1 : last;
    }

    /** The first place of the line after the one at which something ends. */
    int nextLine(int at) {
        int end = text.indexOf('\n', lineEnd(at));
        return end < 0 ? text.length() : end + 1;
    }

    String slice(int from, int to) {
        return text.substring(from, to);
    }

    void replace(int from, int to, String words) {
        changes.add(new Change(from, to, words));
    }

    /** Puts whole lines behind the line at which something ends. */
    void linesAfter(int at, List<String> lines) {
        int next = nextLine(at);
        boolean open = next == text.length() && !text.endsWith("\n");
        StringBuilder words = new StringBuilder(open ? newline() : "");
        lines.forEach(line -> words.append(line).append(newline()));
        replace(next, next, words.toString());
    }

    /** The text of the whole file with the changes. */
    String result() {
        StringBuilder result = new StringBuilder(text);
        changes.stream().sorted(Comparator.comparingInt(Change::from).reversed())
                .forEach(change -> result.replace(change.from(), change.to(), change.words()));
        return mark + result;
    }
}
