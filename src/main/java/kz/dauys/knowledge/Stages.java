package kz.dauys.knowledge;

import java.util.List;
import java.util.stream.Stream;

/**
 * The stages of an election or a referendum, in the order of time.
 *
 * @param sources of the whole, beside those of each step
 */
public record Stages(
        String id, Localized name, Norm.Body body, Validity validity, Claim.Weight weight, List<Claim.Citation> sources, List<Step> steps) {
    public Stages {
        sources = List.copyOf(sources);
        steps = List.copyOf(steps);
    }

    /** One stage, with the article that orders it where that is known. */
    public record Step(Localized name, Localized text, String article, List<Claim.Citation> sources) {
        public Step {
            sources = List.copyOf(sources);
        }
    }

    /** Every source of the whole and of its steps. */
    Stream<Claim.Citation> cited() {
        return Stream.concat(sources.stream(), steps.stream().flatMap(step -> step.sources().stream()));
    }
}
