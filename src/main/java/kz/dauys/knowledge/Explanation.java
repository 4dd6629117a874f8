package kz.dauys.knowledge;

/**
 * Why figures of an election do not fit together although each is what its source says.
 *
 * @param check the id of an audit check, for one party with the party behind it: {@code turnout}, {@code vote-share/otan}
 */
public record Explanation(String election, String check, Localized reason, Position line) {
    /** Whether this speaks of a figure that {@code claim} states: checks are named after the measure that they check. */
    boolean covers(Claim claim) {
        String about = check.replaceFirst("-(sum|rank|before)(?=/|$)", "");
        boolean subject = about.equals(claim.measure()) || about.equals(claim.measure() + "/" + claim.subject());
        return election.equals(claim.election()) && subject;
    }

    /** Whether this speaks of {@code failure}; an explanation without a party covers all of them. */
    boolean covers(Finding.Failed failure) {
        return election.equals(failure.election())
                && (check.equals(failure.check()) || check.equals(failure.check() + "/" + failure.subject()));
    }
}
