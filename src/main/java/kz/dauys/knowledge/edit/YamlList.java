package kz.dauys.knowledge.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Adds items at the end of a list, in the form in which the list is written. */
final class YamlList {
    private static final int INDENT = 2;

    private final YamlEdit edit;

    YamlList(YamlEdit edit) {
        this.edit = edit;
    }

    /** Adds an item that fits on one line. */
    void add(SequenceNode list, String item) {
        if (YamlEdit.inBlock(list)) {
            add(list, List.of(item));
        } else {
            int end = list.getValue().isEmpty() ? edit.start(list) + 1 : edit.end(list.getValue().getLast());
            edit.replace(end, end, list.getValue().isEmpty() ? item : ", " + item);
        }
    }

    /** Adds an item of several lines, which are not indented yet. */
    void add(SequenceNode list, List<String> item) {
        if (YamlEdit.inBlock(list)) {
            edit.linesAfter(edit.end(list), indented(item, YamlEdit.column(list)));
        } else if (list.getValue().isEmpty()) {
            List<String> lines = indented(item, INDENT);
            edit.replace(edit.wordBefore(edit.start(list)), edit.end(list), edit.newline() + String.join(edit.newline(), lines));
        } else {
            throw edit.broken(list, "this list stands on one line: put every item on a line of its own that begins with '-'");
        }
    }

    /** Adds an item to a list of the top mapping, which is made where it is missing. */
    void add(String key, List<String> item) {
        Optional<Node> list = YamlEdit.field(edit.root(), key);
        if (list.isPresent()) {
            add((SequenceNode) list.get(), item);
        } else {
            List<String> lines = new ArrayList<>(List.of(key + ":"));
            lines.addAll(indented(item, INDENT));
            edit.linesAfter(edit.end(edit.root()), lines);
        }
    }

    private static List<String> indented(List<String> item, int column) {
        List<String> lines = new ArrayList<>();
        for (String line : item) {
            lines.add(" ".repeat(column) + (lines.isEmpty() ? "- " : "  ") + line);
        }
        return lines;
    }
}
