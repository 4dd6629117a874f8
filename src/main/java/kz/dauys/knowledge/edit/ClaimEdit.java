package kz.dauys.knowledge.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Value;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Changes one claim of a facts file. */
final class ClaimEdit {
    /** The entries that tell the one value of a claim; with a second value they become the first of a list. */
    private static final List<String> READING = List.of("value", "confidence", "sources");

    private final YamlEdit edit;
    private final MappingNode claim;

    /** @param claim must stand in the file */
    ClaimEdit(YamlEdit edit, Claim claim) {
        this.edit = edit;
        this.claim = find(edit, claim);
    }

    private static MappingNode find(YamlEdit edit, Claim claim) {
        SequenceNode claims = (SequenceNode) YamlEdit.field(edit.root(), "claims").orElseThrow();
        return claims.getValue().stream()
                .filter(item -> text(item, "measure").equals(claim.measure()) && subject(item).equals(claim.subject()))
                .map(MappingNode.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String text(Node mapping, String key) {
        return YamlEdit.field(mapping, key).map(YamlEdit::word).orElse("");
    }

    private static String subject(Node claim) {
        String subject = text(claim, "subject");
        return subject.isEmpty() ? Claim.WHOLE : subject;
    }

    private Node reading(int number) {
        return YamlEdit.field(claim, "values").<Node>map(values -> ((SequenceNode) values).getValue().get(number)).orElse(claim);
    }

    void addSource(int reading, Claim.Citation citation) {
        SequenceNode sources = (SequenceNode) YamlEdit.field(reading(reading), "sources").orElseThrow();
        new YamlList(edit).add(sources, YamlWords.citation(citation));
    }

    /** Puts a finer figure in the place of its rounding, also where that is the accepted one. */
    void refine(int reading, Value finer) {
        Node value = YamlEdit.field(reading(reading), "value").orElseThrow();
        put(value, finer);
        YamlEdit.field(claim, "accepted").filter(accepted -> YamlEdit.word(accepted).equals(YamlEdit.word(value)))
                .ifPresent(accepted -> put(accepted, finer));
    }

    private void put(Node node, Value value) {
        edit.replace(edit.start(node), edit.end(node), YamlWords.value(value));
    }

    void addValue(Proposal proposal) {
        SequenceNode values = (SequenceNode) YamlEdit.field(claim, "values").orElseThrow();
        new YamlList(edit).add(values, "{value: " + YamlWords.value(proposal.value()) + ", sources: ["
                + YamlWords.citation(proposal.citation()) + "]}");
    }

    /** The claim gets a second value; what it said of the first moves into a list. */
    void dispute(Proposal proposal, Proposal.Dispute dispute) {
        if (!YamlEdit.inBlock(claim)) {
            rewrite(proposal, dispute);
            return;
        }
        List<NodeTuple> told = claim.getValue().stream().filter(ClaimEdit::isReading).toList();
        List<String> lines = values(told, proposal, dispute);
        NodeTuple first = told.getFirst();
        String indent = " ".repeat(YamlEdit.column(claim));
        edit.replace(edit.start(first.getKeyNode()), lineEnd(first), String.join(edit.newline() + indent, lines));
        told.stream().skip(1).forEach(other ->
                edit.replace(edit.lineStart(edit.start(other.getKeyNode())), edit.nextLine(edit.end(other.getValueNode())), ""));
    }

    private static boolean isReading(NodeTuple entry) {
        return READING.contains(YamlEdit.word(entry.getKeyNode()));
    }

    private int lineEnd(NodeTuple entry) {
        return edit.lineEnd(edit.end(entry.getValueNode()));
    }

    /** A claim in braces is written anew with its entries on lines of their own. */
    private void rewrite(Proposal proposal, Proposal.Dispute dispute) {
        List<String> lines = new ArrayList<>();
        claim.getValue().stream().filter(entry -> !isReading(entry)).forEach(entry -> lines.add(words(entry)));
        lines.addAll(values(claim.getValue().stream().filter(ClaimEdit::isReading).toList(), proposal, dispute));
        String indent = " ".repeat(YamlEdit.column(claim));
        edit.replace(edit.start(claim), edit.end(claim), String.join(edit.newline() + indent, lines));
    }

    private String words(NodeTuple entry) {
        int end = YamlEdit.inBlock(claim) ? lineEnd(entry) : edit.end(entry.getValueNode());
        return edit.slice(edit.start(entry.getKeyNode()), end);
    }

    private List<String> values(List<NodeTuple> told, Proposal proposal, Proposal.Dispute dispute) {
        List<String> lines = new ArrayList<>(List.of("values:"));
        for (NodeTuple entry : told) {
            String words = words(entry).replace("\n", "\n    ");
            lines.add((lines.size() == 1 ? "  - " : "    ") + words);
        }
        lines.add("  - value: " + YamlWords.value(proposal.value()));
        lines.add("    sources: [" + YamlWords.citation(proposal.citation()) + "]");
        Optional<Value> accepted = dispute.accepted();
        accepted.ifPresent(value -> lines.add("accepted: " + YamlWords.value(value)));
        lines.add("reason:");
        lines.add("  kk: " + YamlWords.quoted(dispute.reason().kk()));
        lines.add("  ru: " + YamlWords.quoted(dispute.reason().ru()));
        lines.add("  en: " + YamlWords.quoted(dispute.reason().en()));
        return lines;
    }
}
