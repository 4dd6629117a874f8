package kz.dauys.quiz;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Localized;

/**
 * A question before its sources and its explanation are found.
 *
 * @param explanation where the claims' own sentences do not explain it
 * @param told the claims beside the one that is asked for which the explanation tells
 */
record Draft(Template template, String id, Asked asked, Localized stem, Lineup line, Optional<Localized> explanation, List<Claim> told) {
    Draft {
        told = List.copyOf(told);
    }

    Draft(Template template, String id, Asked asked, Localized stem, Lineup line) {
        this(template, id, asked, stem, line, Optional.empty());
    }

    Draft(Template template, String id, Asked asked, Localized stem, Lineup line, Optional<Localized> explanation) {
        this(template, id, asked, stem, line, explanation, List.of());
    }

    /** Makes the questions of the kinds that it knows. */
    interface Maker {
        Stream<Draft> of(Template template);
    }
}
