package kz.dauys.quiz;

import java.util.Optional;
import java.util.stream.Stream;
import kz.dauys.knowledge.Localized;

/**
 * A question before its sources and its explanation are found.
 *
 * @param explanation where the claims' own sentences do not explain it
 */
record Draft(Template template, String id, Asked asked, Localized stem, Lineup line, Optional<Localized> explanation) {
    Draft(Template template, String id, Asked asked, Localized stem, Lineup line) {
        this(template, id, asked, stem, line, Optional.empty());
    }

    /** Makes the questions of the kinds that it knows. */
    interface Maker {
        Stream<Draft> of(Template template);
    }
}
