package kz.dauys.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The best way to cut a question into known phrases: as few words left over as can be, then as few and so as long phrases, then what was
 * typed most exactly. Taking the longest phrase from the left alone would read "the electoral threshold" as "the electorate" and a rest.
 */
final class Segmentation {
    /** The cost of a way from some token to the end, compared part by part. */
    private record Cost(int leftOver, int phrases, int distance) {
        private static final Comparator<Cost> ORDER =
                Comparator.comparingInt(Cost::leftOver).thenComparingInt(Cost::phrases).thenComparingInt(Cost::distance);
    }

    /** The best way from a token: the length of its first step, whether that is a phrase, and the cost of all steps. */
    private record Step(int length, boolean phrase, int distance, Cost cost) {}

    private Segmentation() {}

    static List<Span> of(List<Token> tokens, Phrases phrases) {
        List<Map<String, Integer>> forms = tokens.stream().map(Forms::asked).toList();
        List<List<Phrases.Match>> matches = new ArrayList<>();
        Stretches stretches = new Stretches(tokens);
        Days days = new Days(tokens);
        for (int at = 0; at < tokens.size(); at++) {
            List<Phrases.Match> here = phrases.at(forms, at);
            here.addAll(stretches.at(at));
            here.addAll(days.at(at));
            matches.add(here);
        }
        return spans(steps(tokens, matches), matches);
    }

    /** The best step at each token, found from the end. */
    private static List<Step> steps(List<Token> tokens, List<List<Phrases.Match>> matches) {
        Step[] steps = new Step[matches.size()];
        for (int at = matches.size() - 1; at >= 0; at--) {
            Cost rest = after(steps, at + 1);
            Step best = new Step(1, false, 0, new Cost(rest.leftOver() + lost(tokens.get(at)), rest.phrases(), rest.distance()));
            for (Phrases.Match match : matches.get(at)) {
                Cost behind = after(steps, at + match.length());
                Cost cost = new Cost(behind.leftOver(), behind.phrases() + 1, behind.distance() + match.distance());
                // Of equal ways the one with the longer first phrase is taken.
                int order = Cost.ORDER.compare(cost, best.cost());
                if (order < 0 || (order == 0 && match.length() > best.length())) {
                    best = new Step(match.length(), true, match.distance(), cost);
                }
            }
            steps[at] = best;
        }
        return List.of(steps);
    }

    /** A year explains itself. */
    private static int lost(Token token) {
        return token.isYear() ? 0 : 1;
    }

    /** The cost from a token on; behind the last nothing is left to pay. */
    private static Cost after(Step[] steps, int at) {
        return at == steps.length ? new Cost(0, 0, 0) : steps[at].cost();
    }

    private static List<Span> spans(List<Step> steps, List<List<Phrases.Match>> matches) {
        List<Span> spans = new ArrayList<>();
        for (int at = 0; at < steps.size(); at += steps.get(at).length()) {
            Step step = steps.get(at);
            if (step.phrase()) {
                spans.add(new Span(at, at + step.length(), concepts(step, matches.get(at))));
            }
        }
        return spans;
    }

    /** Everything that the phrase can mean. */
    private static Set<Concept> concepts(Step step, List<Phrases.Match> matches) {
        Set<Concept> concepts = new HashSet<>();
        matches.stream()
                .filter(match -> match.length() == step.length() && match.distance() == step.distance())
                .forEach(match -> concepts.addAll(match.concepts()));
        return concepts;
    }
}
