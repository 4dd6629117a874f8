package kz.dauys.answer;

import java.util.Optional;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Knowledge;

/** A question as the claims can answer it: a measure of a subject in an election, all by their ids. */
public record Query(String measure, String subject, String election) {
    Optional<Claim> claim(Knowledge knowledge) {
        return knowledge.claim(election, measure, subject);
    }
}
