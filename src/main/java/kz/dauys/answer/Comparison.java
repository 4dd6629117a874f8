package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import kz.dauys.knowledge.Claim;

/** Which of two or more is more: who got more votes, Otan or Asar; when was turnout higher, in 2004 or in 2007. */
final class Comparison implements Operation {
    private final Lookups lookups;

    Comparison(Lookups lookups) {
        this.lookups = lookups;
    }

    @Override
    public Optional<Interpretation> read(Frame asked) {
        Frame frame = asked.ofThePeople();
        boolean more = frame.says(Cue.MORE, Cue.MOST);
        if (more == frame.says(Cue.FEWER, Cue.LEAST)) {
            return Optional.empty();
        }
        Frame rest = frame.without(
                Cue.MORE, Cue.FEWER, Cue.MOST, Cue.LEAST, Cue.COMPARE, Cue.WHO, Cue.WHICH_ELECTION, Cue.WHEN, Cue.PARTY, Cue.CANDIDATES, Cue.ELECTION, Cue.OR, Cue.WHETHER);
        List<String> measures = lookups.measures(rest);
        boolean several = frame.subjects().size() > 1 || (frame.subjects().size() < 2 && frame.years().size() > 1);
        boolean whenOne = !several && frame.subjects().size() == 1 && frame.years().isEmpty() && frame.says(Cue.WHEN, Cue.WHICH_ELECTION);
        if (measures.size() == 1 && whenOne) {
            // "He stood twice: when did he get more?" All the votes that he stood in are compared.
            List<Claim> own = lookups.claims(measures.getFirst(), frame.subjects(), frame.elections());
            return own.size() > 1 ? Lookups.ranking(own, more, "compare") : Optional.empty();
        }
        if (measures.size() != 1 || !several) {
            return Optional.empty();
        }
        List<Claim> claims = lookups.claims(measures.getFirst(), frame.subjects(), frame.elections());
        // What is compared must be all there: half a comparison would be a wrong one.
        boolean whole = claims.size() == Math.max(frame.subjects().size(), frame.years().size());
        return whole ? Lookups.ranking(claims, more, "compare") : Optional.empty();
    }
}
