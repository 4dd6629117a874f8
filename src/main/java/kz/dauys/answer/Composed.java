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
    private static final Set<String> WHERE = Set.of("where", "где", "кайда", "кайсысында");

    private final Votes votes;
    private final Reader reader;
    private final BetweenVotes between;
    private final WithinVote within;
    private final FiguresBeside beside;
    private final ResultsAsked results;
    private final OverVotes over;
    private final NeighbouringVote neighbouring;
    private final LeaderAsked leader;
    private final FigureChecked checked;
    private final SharesAsked shares;
    private final Dissolutions dissolutions;
    private final Victories victories;
    private final PartyNames names;

    Composed(Knowledge knowledge, Votes votes, Reader reader, Lookups lookups, PartyNames names) {
        this.votes = votes;
        this.reader = reader;
        this.between = new BetweenVotes(lookups);
        this.within = new WithinVote(knowledge, lookups);
        this.beside = new FiguresBeside(knowledge);
        this.results = new ResultsAsked(knowledge);
        this.over = new OverVotes(lookups);
        this.neighbouring = new NeighbouringVote(votes, new Contenders(knowledge));
        this.leader = new LeaderAsked(knowledge);
        this.dissolutions = new Dissolutions(knowledge);
        this.victories = new Victories(knowledge, votes, lookups);
        this.shares = new SharesAsked(lookups);
        this.names = names;
        this.checked = new FigureChecked(knowledge, lookups);
    }

    Optional<Interpretation> read(Lexicon.Read read) {
        Set<Integer> years = votes.years(read);
        List<Entry.Election> meant = votes.meant(read, years);
        boolean ahead = read.spans().stream().anyMatch(span -> span.cues().contains(Cue.FUTURE) && !span.cues().contains(Cue.NEXT));
        boolean clear = reader.accounts(read) && !meant.isEmpty() && Votes.missing(years, meant).isEmpty() && !read.says(Cue.OPINION) && !ahead;
        Frame whole = reader.frame(read, years, meant);
        // Where of several votes it was more asks for the vote.
        Frame frame = meant.size() > 1 && read.tokens().stream().anyMatch(token -> WHERE.contains(token.key())) ? whole.without(Cue.REGION).with(Cue.WHICH_ELECTION) : whole;
        if (!clear) {
            return Optional.empty();
        }
        boolean named = !years.isEmpty() || read.spans().stream().anyMatch(span -> span.named(Entry.Election.class).isPresent());
        boolean relative = frame.says(Cue.NEXT, Cue.PREVIOUS);
        return relative ? neighbouring.read(frame).flatMap(this::ofSome) : leader.read(frame).or(() -> victories.read(frame)).or(() -> dissolutions.read(frame)).or(() -> named ? ofSome(frame).or(() -> names.atTheTime(frame).flatMap(each -> each.noted(ofSome(each.frame())))) : Optional.empty()).or(() -> over.read(frame));
    }

    private Optional<Interpretation> ofSome(Frame frame) {
        return between.read(frame).or(() -> within.read(frame)).or(() -> shares.read(frame)).or(() -> beside.read(frame)).or(() -> results.read(frame)).or(() -> checked.read(frame));
    }
}
