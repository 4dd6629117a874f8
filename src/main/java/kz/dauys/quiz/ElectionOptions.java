package kz.dauys.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kz.dauys.knowledge.Claim;

/** Options for "in which of two elections was it higher": either of them, or the same in both. */
final class ElectionOptions {
    private final Options options;

    ElectionOptions(Options options) {
        this.options = options;
    }

    /** {@code asked} is the claim that the key rests on: the higher one, or the earlier one of two that are equal. */
    Optional<Lineup> pick(Asked asked, Random chance) {
        return asked.other().map(other -> {
            boolean equal = asked.value().equals(other.value());
            Why compared = new Why.Compared(List.of(asked.claim(), other));
            Why key = new Why.Key();
            List<Option> line = new ArrayList<>(List.of(
                    options.higher(earlier(asked, other), compared),
                    options.higher(later(asked, other), compared),
                    options.sameInBoth(equal ? key : compared)));
            if (!equal) {
                line.replaceAll(option -> isHigher(option, asked.claim()) ? options.higher(asked.claim(), key) : option);
            }
            Collections.shuffle(line, chance);
            Option right = line.stream().filter(option -> option.why().equals(key)).findFirst().orElseThrow();
            return Lineup.of(line, right);
        });
    }

    private static boolean isHigher(Option option, Claim claim) {
        return option.meaning().equals(new Option.Meaning.Higher(claim.election()));
    }

    /** An order that does not depend on which of them is the key, so that a corrected figure leaves the options in their places. */
    private static Claim earlier(Asked asked, Claim other) {
        return asked.claim().election().compareTo(other.election()) < 0 ? asked.claim() : other;
    }

    private static Claim later(Asked asked, Claim other) {
        return earlier(asked, other).equals(other) ? asked.claim() : other;
    }
}
