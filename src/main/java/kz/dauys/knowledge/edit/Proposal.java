package kz.dauys.knowledge.edit;

import java.util.Optional;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Source;
import kz.dauys.knowledge.Value;

/**
 * A fact that somebody wants to add.
 *
 * @param subject an id of the glossary, or {@link Claim#WHOLE}
 * @param citation who says so, and where in it
 * @param source the source itself, where it is a new one
 * @param dispute what is to be told where other sources say something else
 */
public record Proposal(
        String election,
        String measure,
        String subject,
        Value value,
        Claim.Citation citation,
        Optional<Source> source,
        Optional<Dispute> dispute) {

    /** Which value is right, if the evidence decides, and why sources differ. */
    public record Dispute(Optional<Value> accepted, Localized reason) {}

    String id() {
        return election + "/" + measure + "/" + subject;
    }

    public Proposal with(Dispute told) {
        return new Proposal(election, measure, subject, value, citation, source, Optional.of(told));
    }
}
