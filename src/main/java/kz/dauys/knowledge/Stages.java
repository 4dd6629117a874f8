package kz.dauys.knowledge;

import java.util.List;

/** The stages of an election or a referendum, in the order of time. */
public record Stages(String id, Localized name, Norm.Body body, Validity validity, Claim.Weight weight, List<Step> steps) {
    public Stages {
        steps = List.copyOf(steps);
    }

    /** One stage, with the article that orders it where that is known. */
    public record Step(Localized name, Localized text, String article, List<Claim.Citation> sources) {
        public Step {
            sources = List.copyOf(sources);
        }
    }
}
