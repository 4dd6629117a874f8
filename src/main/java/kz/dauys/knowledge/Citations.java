package kz.dauys.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what a statement rests on: ids of sources, each with its place in the source where that is told. */
final class Citations {
    private final Set<String> sources;

    Citations(Set<String> sources) {
        this.sources = sources;
    }

    /** At least one. */
    List<Claim.Citation> some(YamlNode list, String what) {
        List<Claim.Citation> citations = list.items().stream().map(this::citation).toList();
        if (citations.isEmpty()) {
            throw list.broken(what + " needs at least one source");
        }
        return citations;
    }

    /** At least one, without places. */
    List<String> ids(YamlNode list, String what) {
        list.items().forEach(id -> Ids.known(id, sources));
        if (list.items().isEmpty()) {
            throw list.broken(what + " needs at least one source");
        }
        return list.texts();
    }

    private Claim.Citation citation(YamlNode node) {
        if (node.isText()) {
            return new Claim.Citation(Ids.known(node, sources), "");
        }
        Map.Entry<String, YamlNode> located = node.singleField();
        if (!sources.contains(located.getKey())) {
            throw node.broken("no source '" + located.getKey() + "' in sources.yaml");
        }
        return new Claim.Citation(located.getKey(), located.getValue().text());
    }
}
