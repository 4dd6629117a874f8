package kz.dauys.knowledge.packs;

import java.time.LocalDate;
import kz.dauys.knowledge.Knowledge;

/**
 * How large a pack is.
 *
 * @param asOf the last day that it knows about
 */
public record PackSize(LocalDate asOf, int claims, int norms, int documents, int sources) {
    public static PackSize of(Knowledge knowledge) {
        return new PackSize(
                knowledge.glossary().asOf(),
                knowledge.claims().size(),
                knowledge.norms().all().size(),
                knowledge.documents().size(),
                knowledge.sources().size());
    }
}
