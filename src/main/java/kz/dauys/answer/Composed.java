package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/**
 * What a question comes to where every word means something, but no reading puts the words together: the votes and subjects that it names,
 * the figure that it speaks of, and what its words ask to be done with them.
 */
final class Composed {
    private static final Set<String> WHERE = Set.of("where", "где", "кайда", "кайсысында");

    private static final Set<String> CITY = Set.of("city", "cities", "город", "города", "городе", "городов", "кала", "калада", "калалар");

    private static final Set<Cue> FIRST_PLACE = Set.of(Cue.WIN);

    private final Votes votes;
    private final Reader reader;
    private final PartyNames names;
    private final Told told;
    private final AtVictory atVictory;
    private final NeighbouringVote neighbouring;
    private final Function<Frame, Optional<Interpretation>> answered;
    private final BiFunction<String, List<Entry.Election>, Set<String>> leads;

    /** What needs no vote that is named, in the order in which it is tried. */
    private final List<Operation> general;

    /** What is said of votes that are named. */
    private final List<Operation> ofVotes;

    /**
     * Reads by what the claims can answer.
     *
     * @param answered what a frame that is clear comes to
     * @param leads the parties that a person led in some votes
     */
    Composed(
            Knowledge knowledge, Votes votes, Reader reader, PartyNames names, Function<Frame, Optional<Interpretation>> answered, BiFunction<String, List<Entry.Election>, Set<String>> leads) {
        Lookups lookups = new Lookups(knowledge, new Measures(knowledge.glossary()));
        this.votes = votes;
        this.reader = reader;
        this.names = names;
        this.answered = answered;
        this.leads = leads;
        this.told = new Told(knowledge);
        this.atVictory = new AtVictory(knowledge);
        this.neighbouring = new NeighbouringVote(votes, new Contenders(knowledge));
        this.general = List.of(new BlocMembers(knowledge), new ChambersCompared(knowledge, lookups), new PartyLeaders(knowledge.glossary()), new LeaderAsked(knowledge), new Victories(knowledge, votes, lookups), new Dissolutions(knowledge, votes), new OnlyVote(knowledge), new WhenFigure(lookups), new PartyLife(knowledge), new YearsStood(knowledge, votes), new Unopposed(knowledge), new Annulled(knowledge), new EarlyVotes(knowledge, votes), new Entries(knowledge, votes, names::line));
        this.ofVotes = List.of(
                new QuestionsPut(knowledge),
                new WholeAndPart(knowledge),
                new BetweenVotes(lookups),
                new WithinVote(knowledge, lookups),
                new SharesAsked(knowledge, lookups),
                new FiguresBeside(knowledge),
                new ResultsAsked(knowledge),
                new FigureChecked(knowledge, lookups),
                new OverVotes(lookups),
                new NotStood(knowledge, votes),
                new SystemTold(knowledge));
    }

    /** @param known whether every word means something */
    Optional<Interpretation> read(Lexicon.Read asked, boolean known) {
        Lexicon.Read read = inRegions(asked.says(Cue.EVERY) ? without(Cue.FIRST, asked) : asked);
        Set<Integer> years = votes.years(read);
        List<Entry.Election> meant = votes.meant(read, years);
        boolean ahead = read.spans().stream().anyMatch(span -> span.cues().contains(Cue.FUTURE) && !span.cues().contains(Cue.NEXT));
        boolean clear = reader.accounts(read) && !read.says(Cue.OPINION) && !ahead;
        if (!clear) {
            return Optional.empty();
        }
        Frame whole = reader.frame(read, years, meant);
        Optional<Interpretation> found = first(general, whole);
        if (found.isPresent() || meant.isEmpty() || Votes.missing(years, meant).isPresent()) {
            return found;
        }
        if (whole.says(Cue.NEXT, Cue.PREVIOUS)) {
            return neighbouring.read(whole).flatMap(frame -> ofVotes(frame).or(() -> answered.apply(frame)));
        }
        Optional<Interpretation> firstTime = whole.says(Cue.FIRST) && years.isEmpty() ? atVictory.of(whole).flatMap(answered).filter(each -> each.told().isPresent()) : Optional.empty();
        if (firstTime.isPresent()) {
            return firstTime;
        }
        // Where of several votes it was more asks for the vote.
        Frame frame = meant.size() > 1 && read.tokens().stream().anyMatch(token -> WHERE.contains(token.key())) ? whole.without(Cue.REGION).with(Cue.WHICH_ELECTION) : whole;
        boolean named = !years.isEmpty() || !Votes.stretches(read.spans()).isEmpty() || read.spans().stream().anyMatch(span -> span.named(Entry.Election.class).isPresent());
        Optional<Interpretation> put = named || frame.says(Cue.EVERY) ? ofVotes(frame) : Optional.empty();
        // "The four candidates": what only a number word keeps from being read as it stands.
        return put.isPresent() || !known || read.explained() ? put : answered.apply(frame).filter(each -> each.told().isPresent());
    }

    /** "All referendums in order, the one with the highest turnout first." */
    private static Lexicon.Read without(Cue cue, Lexicon.Read read) {
        return new Lexicon.Read(read.tokens(), read.spans().stream().filter(span -> !span.cues().equals(Set.of(cue))).toList(), read.unexplained());
    }

    /** "In which two regions": the word narrows nothing where regions are asked for. */
    private static Lexicon.Read inRegions(Lexicon.Read read) {
        if (!read.says(Cue.REGION) && read.says(Cue.TURNOUT) && (read.says(Cue.MOST) || read.says(Cue.LEAST)) && read.spans().stream().anyMatch(Composed::isRegionWord)) {
            return new Lexicon.Read(read.tokens(), read.spans().stream().map(span -> isRegionWord(span) ? new Span(span.from(), span.to(), Set.of(new Concept.Says(Cue.REGION))) : span).toList(), read.unexplained());
        }
        return !read.says(Cue.REGION)
                ? read
                : read.says(Cue.TURNOUT) && read.spans().stream().anyMatch(span -> span.cues().equals(FIRST_PLACE)) ? inRegions(highest(read))
                : new Lexicon.Read(
                        read.tokens(), read.spans().stream().filter(span -> !(span.cues().contains(Cue.NARROW) && !span.cues().contains(Cue.REGION) && (span.named(Entry.Term.class).filter(term -> term.id().equals("oblast")).isPresent() || (read.says(Cue.CITY) && CITY.contains(read.tokens().get(span.from()).key()))))).toList(), read.unexplained());
    }

    private static boolean isRegionWord(Span span) {
        return span.named(Entry.Term.class).filter(term -> term.id().equals("oblast")).isPresent() && span.named(Entry.Region.class).isEmpty();
    }

    /** The region that comes first by turnout has the highest. */
    private static Lexicon.Read highest(Lexicon.Read read) {
        List<Span> spans = read.spans().stream().map(span -> span.cues().equals(FIRST_PLACE) ? new Span(span.from(), span.to(), Set.of(new Concept.Says(Cue.MOST))) : span).toList();
        return new Lexicon.Read(read.tokens(), spans, read.unexplained());
    }

    private Optional<Interpretation> ofVotes(Frame frame) {
        return first(ofVotes, frame)
                .or(() -> Stream.of(names.atTheTime(frame), names.throughout(frame)).flatMap(Optional::stream).flatMap(each -> each.noted(first(ofVotes, each.frame())).stream()).findFirst())
                .or(() -> ofLists(frame).flatMap(answered).filter(each -> each.told().isPresent()))
                .or(() -> atVictory.of(frame).flatMap(answered).filter(each -> each.told().isPresent()))
                .or(() -> led(frame).flatMap(answered).filter(each -> each.told().isPresent()))
                .or(() -> told.without(frame).flatMap(less -> answered.apply(less).or(() -> first(ofVotes, less))).filter(each -> each.told().isPresent()));
    }

    /** "Valid votes for the party lists": those are what was counted in the vote. */
    private static Optional<Frame> ofLists(Frame frame) {
        boolean votes = frame.subjects().isEmpty() && frame.says(Cue.LIST) && (frame.names("valid-votes") || frame.names("invalid-votes"));
        return votes ? Optional.of(frame.without(Cue.LIST)) : Optional.empty();
    }

    /** "The party of Dariga Nazarbayeva": the one that she led in the vote. */
    private Optional<Frame> led(Frame frame) {
        Set<String> parties = frame.subjects().size() == 1 && frame.says(Cue.PARTY) ? leads.apply(frame.subjects().iterator().next(), frame.elections()) : Set.of();
        return parties.size() == 1 ? Optional.of(frame.about(parties).without(Cue.PARTY)) : Optional.empty();
    }

    private static Optional<Interpretation> first(List<Operation> operations, Frame frame) {
        return operations.stream().flatMap(operation -> operation.read(frame).stream()).findFirst();
    }
}
