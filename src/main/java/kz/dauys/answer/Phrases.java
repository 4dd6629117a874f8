package kz.dauys.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases as a tree of words. A word stands in it under one or more forms (as written, its stem in a language, a name that may carry an
 * ending), and a question's token fits wherever one of its own forms does: so one walk reads all three languages at once.
 */
final class Phrases {
    private final Node root = new Node();

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final Set<Concept> concepts = new HashSet<>();
    }

    /** A way through the tree: how many tokens it took and how far their forms were from what is written there. */
    record Match(int length, int distance, Set<Concept> concepts) {}

    /** Adds a phrase, given as the forms under which each of its words is to be found. */
    void add(List<Set<String>> words, Concept concept) {
        add(root, words, concept);
    }

    private static void add(Node node, List<Set<String>> words, Concept concept) {
        if (words.isEmpty()) {
            node.concepts.add(concept);
            return;
        }
        for (String form : words.getFirst()) {
            add(node.next.computeIfAbsent(form, ignored -> new Node()), words.subList(1, words.size()), concept);
        }
    }

    /** All phrases that begin at token {@code from}; {@code forms} maps each token's forms to their distance. */
    List<Match> at(List<Map<String, Integer>> forms, int from) {
        List<Match> matches = new ArrayList<>();
        walk(root, forms, from, new Match(0, 0, Set.of()), matches);
        return matches;
    }

    private static void walk(Node node, List<Map<String, Integer>> forms, int at, Match soFar, List<Match> matches) {
        if (!node.concepts.isEmpty()) {
            matches.add(new Match(soFar.length(), soFar.distance(), node.concepts));
        }
        if (at < forms.size()) {
            forms.get(at).forEach((form, distance) -> {
                Node next = node.next.get(form);
                if (next != null) {
                    walk(next, forms, at + 1, new Match(soFar.length() + 1, soFar.distance() + distance, Set.of()), matches);
                }
            });
        }
    }
}
