package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * How likely the best passage answers, in a folder that has documents and nothing else: there no claim knows better, and words like "not"
 * and "more" are words to find like any other. A logistic function of what passage and sentence hold of the question.
 *
 * @param base what speaks for an answer before anything is known
 * @param said weight of the share that the sentence holds
 * @param support weight of the share that the passage holds or shows
 * @param strange weight of the share of names that the passage lacks
 * @param least the least likelihood to answer at
 */
record Support(double base, double said, double support, double strange, double least) {
    /** The weights that were fitted on development questions; they are data. */
    static Support standard() {
        Properties properties = Data.read("abstention.properties");
        return new Support(
                Data.number(properties, "alone.base"),
                Data.number(properties, "alone.said"),
                Data.number(properties, "alone.support"),
                Data.number(properties, "alone.strange"),
                Data.number(properties, "alone.least"));
    }

    Optional<Hit> choose(List<Hit> hits) {
        return hits.stream().findFirst().filter(hit -> likelihood(hit) >= least);
    }

    private double likelihood(Hit hit) {
        double sum = base + said * hit.said() + support * hit.support() + strange * hit.strange();
        return 1 / (1 + Math.exp(-sum));
    }
}
