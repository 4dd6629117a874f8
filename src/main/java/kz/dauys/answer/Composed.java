package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/**
 * What a question comes to where every word means something, but no reading puts the words together: the votes and subjects that it names,
 * the figure that it speaks of, and what its words ask to be done with them.
 */
final class Composed {
    private final Votes votes;
    private final Reader reader;
    private final BetweenVotes between;
    private final WithinVote within;

    Composed(Knowledge knowledge, Votes votes, Reader reader, Lookups lookups) {
        this.votes = votes;
        this.reader = reader;
        this.between = new BetweenVotes(lookups);
        this.within = new WithinVote(knowledge, lookups);
    }

    Optional<Interpretation> read(Lexicon.Read read) {
        Set<Integer> years = votes.years(read);
        List<Entry.Election> meant = votes.meant(read, years);
        boolean named = !years.isEmpty() || read.spans().stream().anyMatch(span -> span.named(Entry.Election.class).isPresent());
        boolean clear = read.explained() && reader.accounts(read) && named && !meant.isEmpty() && Votes.missing(years, meant).isEmpty();
        if (!clear) {
            return Optional.empty();
        }
        Frame frame = reader.frame(read, years, meant);
        return frame.figures().isEmpty() ? between.read(frame).or(() -> within.read(frame)) : Optional.empty();
    }
}
