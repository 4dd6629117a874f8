package kz.dauys.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Unit;

/**
 * Turns what a question says into an answer from the claims and the rules. Every word must be accounted for, and no year or party that
 * the pack lacks is ever taken for one that it has: that is what keeps wrong answers at zero.
 */
final class Interpreter {
    /** Units of what is told of a vote as a whole, whoever stood in it. */
    private static final Set<Unit> OF_THE_VOTE = EnumSet.of(Unit.DATE, Unit.ACTOR, Unit.TEXT);

    private static final Set<String> VERBS_FIRST =
            Set.of("did", "was", "were", "is", "are", "has", "have", "had", "do", "does", "didn't", "wasn't", "isn't");

    private final Knowledge knowledge;
    private final Contenders contenders;
    private final Votes votes;
    private final Measures measures;
    private final Queries queries;
    private final Definitions definitions;
    private final RuleBook rules;
    private final List<Operation> operations;

    Interpreter(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.contenders = new Contenders(knowledge);
        this.votes = new Votes(knowledge);
        this.measures = new Measures(knowledge.glossary());
        this.queries = new Queries(knowledge);
        this.definitions = new Definitions(knowledge);
        this.rules = new RuleBook(knowledge);
        Lookups lookups = new Lookups(knowledge, measures);
        this.operations = List.of(
                new Lineages(knowledge),
                new Offices(knowledge),
                new Verification(knowledge, lookups),
                new Differences(lookups),
                new Extremes(lookups),
                new Ranks(knowledge),
                new Comparison(lookups),
                new Series(lookups),
                new Tables(knowledge),
                new Counts(knowledge));
    }

    Interpretation interpret(Lexicon.Read read) {
        if (read.says(Cue.OPINION)) {
            return Interpretation.unknown(new Answer.Why.Opinion());
        }
        Set<Integer> years = votes.years(read);
        List<Entry.Election> meant = votes.meant(read, years);
        if (read.says(Cue.FUTURE)) {
            meant = meant.stream().filter(election -> votes.day(election).isAfter(knowledge.glossary().asOf())).toList();
        }
        return interpret(read, years, meant);
    }

    private Interpretation interpret(Lexicon.Read read, Set<Integer> years, List<Entry.Election> meant) {
        if (read.explained()) {
            Optional<Interpretation> answered = answered(read, years, meant);
            if (answered.isPresent() && answered.get() instanceof Interpretation.Understood(String operation, Answer answer)) {
                boolean ahead = read.says(Cue.FUTURE) || !meant.isEmpty() && meant.stream().allMatch(election -> votes.day(election).isAfter(knowledge.glossary().asOf()));
                return ahead && answer instanceof Answer.Unknown ? Interpretation.unknown(new Answer.Why.Future()) : answered.get();
            }
            Optional<Interpretation> rule = RuleBook.mayAnswer(answered) && !asksInVain(read, years, meant) ? rules.read(read, years, meant) : Optional.empty();
            return rule.or(() -> answered).orElseGet(() -> refusal(read, years, meant));
        }
        return rules.read(read, years, meant).orElse(new Interpretation.Unclear());
    }

    /** What the question is about, for the next one to go on from; empty where no party, vote or figure was understood. */
    Optional<Frame> frame(Lexicon.Read read) {
        if (!read.explained()) {
            return Optional.empty();
        }
        Set<Integer> years = votes.years(read);
        Frame frame = frame(read, years, votes.meant(read, years), false);
        boolean empty = frame.subjects().isEmpty() && frame.saysOnly() && years.isEmpty();
        return !empty ? Optional.of(frame) : Optional.empty();
    }

    /** The question with what it leaves out taken from the one before. */
    Optional<Followed> goOn(Lexicon.Read read, Frame before) {
        if (!read.explained() || !read.spans().stream().allMatch(span -> accounted(span, false))) {
            return Optional.empty();
        }
        Set<Integer> years = votes.years(read);
        return new FollowUp(votes).merged(frame(read, years, votes.meant(read, years), false), before)
                .flatMap(frame -> answered(frame, frame.years(), frame.elections())
                        .filter(each -> each instanceof Interpretation.Understood(String operation, Answer answer) && !(answer instanceof Answer.Unknown))
                        .map(each -> new Followed(frame, each)));
    }

    /** Whether a figure of a vote is asked for that the pack does not know. */
    private boolean asksInVain(Lexicon.Read read, Set<Integer> years, List<Entry.Election> meant) {
        List<Span> others = read.spans().stream().filter(span -> span.named(Entry.Institution.class).isEmpty()).toList();
        return Votes.missing(years, meant).isPresent() && (read.says(Cue.ELECTED) || !measures.of(others, Set.of()).isEmpty());
    }

    private Interpretation refusal(Lexicon.Read read, Set<Integer> years, List<Entry.Election> meant) {
        if (read.says(Cue.FUTURE) || years.stream().anyMatch(year -> year > knowledge.glossary().asOf().getYear())) {
            return Interpretation.unknown(new Answer.Why.Future());
        }
        return Votes.missing(years, meant)
                .map(year -> Interpretation.unknown(new Answer.Why.NoElection(year)))
                .orElse(new Interpretation.Unclear());
    }

    private Optional<Interpretation> answered(Lexicon.Read read, Set<Integer> years, List<Entry.Election> meant) {
        Optional<Interpretation> definition = definitions.read(read);
        if (definition.isPresent()) {
            return definition;
        }
        boolean verdicts = read.spans().stream().anyMatch(Interpreter::asksForVerdict);
        if (!read.spans().stream().allMatch(span -> accounted(span, verdicts))) {
            return Optional.empty();
        }
        if (read.says(Cue.FUTURE) && meant.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> publisher = publisher(read);
        Frame asked = frame(read, years, meant, verdicts).without(Cue.FUTURE);
        if (publisher.isEmpty()) {
            return answered(asked, years, meant);
        }
        Optional<Interpretation> said = answered(asked, years, meant);
        Optional<Interpretation> plain = said.isPresent() ? said : answered(asked.without(Cue.ACCORDING, Cue.OBSERVERS), years, meant);
        return plain.map(each -> attributed(each, publisher.get()));
    }

    private static Optional<String> publisher(Lexicon.Read read) {
        return read.spans().stream().flatMap(span -> span.concepts().stream())
                .flatMap(concept -> concept instanceof Concept.Publisher(String part) ? Stream.of(part) : Stream.empty())
                .findFirst();
    }

    /** What observers say is theirs already; a figure is told as the publisher has it. */
    private static Interpretation attributed(Interpretation answered, String publisher) {
        return answered instanceof Interpretation.Understood(String operation, Answer answer)
                        && answer instanceof Answer.Fact fact
                        && fact.claims().stream().noneMatch(claim -> claim.measure().equals("verdict"))
                ? new Interpretation.Understood("according to " + publisher, new Answer.Attributed(publisher, fact))
                : answered;
    }

    private Optional<Interpretation> answered(Frame frame, Set<Integer> years, List<Entry.Election> meant) {
        if (Votes.missing(years, meant).isPresent()) {
            return new Lineages(knowledge).read(frame).or(() -> new Offices(knowledge).read(frame));
        }
        return operations.stream()
                .flatMap(operation -> operation.read(operation instanceof Verification ? frame : frame.without(Cue.WHETHER)).stream())
                .findFirst()
                .or(() -> lookup(frame.without(Cue.WHETHER)));
    }

    private Frame frame(Lexicon.Read read, Set<Integer> years, List<Entry.Election> meant, boolean verdicts) {
        boolean referendum = !meant.isEmpty() && meant.stream().allMatch(election -> election.kind() == Entry.Vote.REFERENDUM);
        Set<String> subjects = new LinkedHashSet<>();
        List<Span> others = new ArrayList<>();
        for (Span span : read.spans()) {
            Optional<String> subject = subject(span, verdicts, referendum);
            subject.ifPresentOrElse(subjects::add, () -> others.add(span));
        }
        boolean stretch = !Votes.stretches(read.spans()).isEmpty() || read.says(Cue.EVER) || read.says(Cue.EVERY);
        List<BigDecimal> figures = read.unexplained().stream().filter(token -> !token.isYear()).map(token -> new BigDecimal(token.key())).toList();
        if (asksWithAVerb(read)) {
            others.add(new Span(0, 0, Set.of(new Concept.Says(Cue.WHETHER))));
        }
        return new Frame(subjects, meant, years, stretch, figures, others);
    }

    /** English asks for yes or no by putting the verb first, and nothing else. */
    private static boolean asksWithAVerb(Lexicon.Read read) {
        boolean otherwise = Stream.of(Cue.WHO, Cue.WHEN, Cue.WHY, Cue.COUNT, Cue.WHICH_ELECTION).anyMatch(read::says);
        return !read.tokens().isEmpty() && VERBS_FIRST.contains(read.tokens().getFirst().key()) && !otherwise;
    }

    /** Only verdicts are about institutions; elsewhere a chamber says which election is meant. */
    private static boolean asksForVerdict(Span span) {
        return span.cues().contains(Cue.VERDICT) || span.cues().contains(Cue.OBSERVERS)
                || span.named(Entry.Measure.class).filter(measure -> measure.says().containsKey(Entry.Subject.INSTITUTION)).isPresent();
    }

    /** What a stretch names that claims may be about; "for" and "against" are answers of a ballot only where a referendum is meant. */
    private Optional<String> subject(Span span, boolean verdicts, boolean referendum) {
        Stream<Class<? extends Entry>> kinds = Stream.of(Entry.Party.class, Entry.Person.class, Entry.Choice.class, Entry.Region.class);
        return Stream.concat(kinds, verdicts && !votes.isChamber(span) ? Stream.of(Entry.Institution.class) : Stream.empty())
                .flatMap(kind -> span.named(kind).stream())
                .filter(entry -> !(entry instanceof Entry.Choice) || referendum || span.cues().isEmpty())
                .map(Entry::id)
                .findFirst();
    }

    private Optional<Interpretation> lookup(Frame frame) {
        Optional<Interpretation> verdicts = new Verdicts(knowledge).read(frame);
        if (verdicts.isPresent()) {
            return verdicts;
        }
        // A number beside "how many" tells something else; alone it is a statement, which was not understood.
        boolean clear = frame.figures().isEmpty() || frame.says(Cue.COUNT);
        List<String> asked = clear ? measures.of(frame.others(), frame.subjects()) : List.of();
        if (asked.isEmpty() && clear && !frame.subjects().isEmpty()) {
            return ofTheVote(frame);
        }
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(queries.resolve(asked, frame.subjects().isEmpty() ? Set.of(Claim.WHOLE) : frame.subjects(), frame.elections(), frame.years(), frame.stretch()));
    }

    /** A day, a reason or an actor of a vote that is told apart by who stood in it: when was Tokayev elected in 2019. */
    private Optional<Interpretation> ofTheVote(Frame frame) {
        List<String> asked = measures.of(frame.others(), Set.of()).stream().filter(measure -> OF_THE_VOTE.contains(measures.unit(measure))).toList();
        boolean named = frame.others().stream().anyMatch(span -> span.named(Entry.Election.class).isPresent());
        List<Entry.Election> concerned = frame.elections().stream()
                .filter(election -> named || frame.subjects().stream().allMatch(subject -> contenders.stood(subject, election)))
                .toList();
        return asked.isEmpty() || concerned.isEmpty()
                ? Optional.empty()
                : Optional.of(queries.resolve(asked, Set.of(Claim.WHOLE), concerned, frame.years(), frame.stretch()));
    }

    /** Whether a stretch is accounted for: by a cue, a measure, a party, an election, a time, a publisher, or the chamber that was elected. */
    private boolean accounted(Span span, boolean verdicts) {
        boolean named = span.named(Entry.Measure.class).isPresent() || span.named(Entry.Election.class).isPresent();
        boolean time = span.concepts().stream().anyMatch(concept -> !(concept instanceof Concept.Named || concept instanceof Concept.Says));
        return named || time || subject(span, verdicts, true).isPresent() || votes.isChamber(span) || !span.cues().isEmpty();
    }
}
