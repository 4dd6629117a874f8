package kz.dauys.knowledge.packs;

import java.util.List;
import java.util.Optional;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Value;

/** What a new pack changes: its size beside that of the old one, and the claims for which another value is accepted. */
public record PackDifference(PackSize before, PackSize after, List<Changed> changed) {
    public PackDifference {
        changed = List.copyOf(changed);
    }

    /** A claim whose accepted value changed; empty where the evidence does not decide. */
    public record Changed(String claim, Optional<Value> before, Optional<Value> after) {}

    public static PackDifference between(Knowledge before, Knowledge after) {
        List<Changed> changed = after.claims().stream()
                .flatMap(claim -> before.claim(claim.election(), claim.measure(), claim.subject()).stream().flatMap(old -> changed(old, claim).stream()))
                .toList();
        return new PackDifference(PackSize.of(before), PackSize.of(after), changed);
    }

    private static Optional<Changed> changed(Claim before, Claim after) {
        return before.accepted().equals(after.accepted())
                ? Optional.empty()
                : Optional.of(new Changed(after.id(), before.accepted(), after.accepted()));
    }
}
