package kz.dauys.knowledge.edit;

import java.util.List;
import java.util.Optional;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Value;

/** What a proposal would do to a pack. */
public sealed interface Effect {
    /** Nobody has said anything about it yet. */
    record NewClaim() implements Effect {}

    /** The value stands already, and gets one more source; {@code reading} is its place among the values of the claim. */
    record OneMoreSource(Claim claim, int reading) implements Effect {}

    /** The source says so already. */
    record Nothing(Claim claim) implements Effect {}

    /** The value that stands is a rounding of this one, which takes its place. */
    record Finer(Claim claim, int reading) implements Effect {}

    /** The first value that differs: why must be told. */
    record Dispute(Claim claim) implements Effect {}

    /** One more value of a claim that has several; what is accepted, and why, stays as it is. */
    record OneMoreValue(Claim claim) implements Effect {}

    /** Finds it out. */
    static Effect of(Proposal proposal, Knowledge knowledge) {
        Optional<Claim> claim = knowledge.claim(proposal.election(), proposal.measure(), proposal.subject());
        return claim.map(found -> on(found, proposal)).orElseGet(NewClaim::new);
    }

    private static Effect on(Claim claim, Proposal proposal) {
        List<Value> values = claim.readings().stream().map(Claim.Reading::value).toList();
        int same = values.indexOf(proposal.value());
        int reading = same >= 0 ? same : values.indexOf(rounded(values, proposal.value()).orElse(proposal.value()));
        if (reading < 0) {
            return values.size() == 1 ? new Dispute(claim) : new OneMoreValue(claim);
        }
        if (proposal.value().digits() > values.get(reading).digits()) {
            return new Finer(claim, reading);
        }
        return claim.readings().get(reading).sources().stream().anyMatch(each -> each.source().equals(proposal.citation().source()))
                ? new Nothing(claim)
                : new OneMoreSource(claim, reading);
    }

    /** Figures that differ by rounding only are one figure: the finer one stands. */
    private static Optional<Value> rounded(List<Value> values, Value value) {
        return values.stream().filter(each -> each.agreesWith(value)).findFirst();
    }
}
