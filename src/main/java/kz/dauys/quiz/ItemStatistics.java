package kz.dauys.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/** Classical item statistics over all answers. */
public final class ItemStatistics {
    private record Place(long person, String sitting) {}

    private record Once(long person, String question) {}

    /** How much of a sitting a person had right. */
    private record Sum(int answered, int right) {
        Sum plus(boolean good) {
            return new Sum(answered + 1, right + (good ? 1 : 0));
        }

        /** The share right of the other questions; empty where there was no other. */
        OptionalDouble without(boolean good) {
            return answered < 2 ? OptionalDouble.empty() : OptionalDouble.of((double) (right - (good ? 1 : 0)) / (answered - 1));
        }
    }

    private ItemStatistics() {}

    /**
     * The figures of every question that was answered, by id.
     *
     * @param responses in the order in which they were given
     */
    public static List<ItemFigures> of(List<Response> responses) {
        Map<Place, Sum> sums = new HashMap<>();
        responses.forEach(each -> sums.merge(
                new Place(each.person(), each.sitting()), new Sum(0, 0).plus(each.right()), (one, other) -> one.plus(each.right())));
        Map<String, Tally> tallies = new TreeMap<>();
        Set<Once> seen = new HashSet<>();
        for (Response each : responses) {
            if (seen.add(new Once(each.person(), each.question()))) {
                Sum sum = sums.getOrDefault(new Place(each.person(), each.sitting()), new Sum(0, 0));
                tallies.computeIfAbsent(each.question(), Tally::new).add(each, sum.without(each.right()));
            }
        }
        return tallies.values().stream().map(Tally::figures).toList();
    }

    /** Gathers one question. */
    private static final class Tally {
        private final String question;
        private final Map<ItemFigures.Choice, Integer> choices = new HashMap<>();
        private final List<double[]> pairs = new ArrayList<>();
        private int answers;
        private int right;

        Tally(String question) {
            this.question = question;
        }

        void add(Response response, OptionalDouble rest) {
            answers++;
            right += response.right() ? 1 : 0;
            choices.merge(new ItemFigures.Choice(response.language(), response.choice()), 1, Integer::sum);
            rest.ifPresent(share -> pairs.add(new double[] {response.right() ? 1 : 0, share}));
        }

        ItemFigures figures() {
            return new ItemFigures(question, answers, (double) right / answers, correlation(), pairs.size(), choices);
        }

        /** Pearson's r, which for an item that is right or wrong is the point-biserial; undefined where either side never varies. */
        private OptionalDouble correlation() {
            double itemMean = pairs.stream().mapToDouble(pair -> pair[0]).average().orElse(0);
            double restMean = pairs.stream().mapToDouble(pair -> pair[1]).average().orElse(0);
            double both = 0;
            double item = 0;
            double rest = 0;
            for (double[] pair : pairs) {
                both += (pair[0] - itemMean) * (pair[1] - restMean);
                item += (pair[0] - itemMean) * (pair[0] - itemMean);
                rest += (pair[1] - restMean) * (pair[1] - restMean);
            }
            return item <= 0 || rest <= 0 ? OptionalDouble.empty() : OptionalDouble.of(both / Math.sqrt(item * rest));
        }
    }
}
