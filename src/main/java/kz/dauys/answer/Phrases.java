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
    private final Set<String> known = new HashSet<>();

    /** One node a word, found under each of its forms: a node for each way to form a long phrase would make hundreds of thousands. */
    private static final class Node {
        private final Map<Set<String>, Node> words = new HashMap<>();
        private final Map<String, List<Node>> next = new HashMap<>();
        private final Set<Concept> concepts = new HashSet<>();

        private Node below(Set<String> forms) {
            return words.computeIfAbsent(Set.copyOf(forms), this::word);
        }

        private Node word(Set<String> forms) {
            Node word = new Node();
            forms.forEach(form -> next.computeIfAbsent(form, ignored -> new ArrayList<>(1)).add(word));
            return word;
        }
    }

    /** A way through the tree: how many tokens it took and how far their forms were from what is written there. */
    record Match(int length, int distance, Set<Concept> concepts) {}

    /** Adds a phrase, given as the forms under which each of its words is to be found. */
    void add(List<Set<String>> words, Concept concept) {
        Node node = root;
        for (Set<String> forms : words) {
            known.addAll(forms);
            node = node.below(forms);
        }
        node.concepts.add(concept);
    }

    /** Whether a word stands in any phrase. */
    boolean know(Token token) {
        return Forms.asked(token).keySet().stream().anyMatch(known::contains);
    }

    /** All phrases that begin at token {@code from}; {@code forms} maps each token's forms to their distance. */
    List<Match> at(List<Map<String, Integer>> forms, int from) {
        List<Match> matches = new ArrayList<>();
        walk(List.of(root), forms, from, new Match(0, 0, Set.of()), matches);
        return matches;
    }

    /** @param nodes all that the same forms lead to */
    private static void walk(List<Node> nodes, List<Map<String, Integer>> forms, int at, Match soFar, List<Match> matches) {
        Set<Concept> concepts = concepts(nodes);
        if (!concepts.isEmpty()) {
            matches.add(new Match(soFar.length(), soFar.distance(), concepts));
        }
        if (at < forms.size()) {
            forms.get(at).forEach((form, distance) -> {
                List<Node> next = next(nodes, form);
                if (!next.isEmpty()) {
                    walk(next, forms, at + 1, new Match(soFar.length() + 1, soFar.distance() + distance, Set.of()), matches);
                }
            });
        }
    }

    private static Set<Concept> concepts(List<Node> nodes) {
        if (nodes.size() == 1) {
            return nodes.getFirst().concepts;
        }
        Set<Concept> concepts = Set.of();
        for (Node node : nodes) {
            if (concepts.isEmpty()) {
                concepts = node.concepts;
            } else if (!node.concepts.isEmpty()) {
                concepts = new HashSet<>(concepts);
                concepts.addAll(node.concepts);
            }
        }
        return concepts;
    }

    private static List<Node> next(List<Node> nodes, String form) {
        if (nodes.size() == 1) {
            return nodes.getFirst().next.getOrDefault(form, List.of());
        }
        List<Node> next = new ArrayList<>();
        for (Node node : nodes) {
            List<Node> below = node.next.get(form);
            if (below != null) {
                next.addAll(below);
            }
        }
        return next;
    }
}
