package kz.dauys.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.dauys.knowledge.Entry;

/** Puts what the lexicon found in a question into a frame. */
final class Reader {
    private static final Set<String> VERBS_FIRST =
            Set.of("did", "was", "were", "is", "are", "has", "have", "had", "do", "does", "didn't", "wasn't", "isn't");

    private static final Set<String> INTERROGATIVES = Set.of(
            "what", "which", "how", "куда", "какой", "какая", "какое", "какие", "каков", "какова", "каково", "каковы", "какую", "какою",
            "каким", "какими", "каких", "каком", "какому", "сколько", "скольких", "скольким", "скольки", "кандай", "кай", "канша", "неше", "нешеуи", "нешеси");

    /** What narrows says nothing else: «партиями» is a form of other words as well. */
    private static final Set<Cue> NARROWING = EnumSet.of(Cue.NARROW, Cue.GLUE, Cue.TURN, Cue.TWIST);

    private static final Set<Cue> OF_ONE = EnumSet.of(Cue.VOTES, Cue.PERCENT, Cue.RESULT, Cue.COUNT);

    private static final Set<Cue> OF_BOTH = EnumSet.of(Cue.DIFFERENCE, Cue.COMPARE, Cue.MORE, Cue.FEWER, Cue.TOGETHER, Cue.WHO, Cue.WHETHER);

    private static final Set<String> BEFORE_RIVAL = Set.of("against", "против", "versus", "vs", "protiv");

    private final Votes votes;
    private final PartyNames names;

    Reader(Votes votes, PartyNames names) {
        this.votes = votes;
        this.names = names;
    }

    /** Whether every stretch of words is something that a figure, a rule or a vote can be asked by. */
    boolean accounts(Lexicon.Read read) {
        boolean verdicts = read.spans().stream().anyMatch(Reader::asksForVerdict);
        boolean narrowed = read.spans().stream().anyMatch(span -> NARROWING.containsAll(span.cues()) && span.cues().contains(Cue.NARROW) && !span.names());
        return !narrowed && read.spans().stream().allMatch(span -> accounted(span, verdicts));
    }

    /** The parts of a question. */
    Frame frame(Lexicon.Read read, Set<Integer> years, List<Entry.Election> meant) {
        boolean verdicts = read.spans().stream().anyMatch(Reader::asksForVerdict);
        boolean referendum = !meant.isEmpty() && meant.stream().allMatch(election -> election.kind() == Entry.Vote.REFERENDUM);
        boolean ballot = votes.sole(meant) || meant.stream().anyMatch(election -> election.kind() == Entry.Vote.REFERENDUM);
        Set<String> subjects = new LinkedHashSet<>();
        List<Span> others = new ArrayList<>();
        for (Span span : read.spans()) {
            Set<String> family = names.meant(span, meant);
            Optional<String> subject = quotes(span) || (!ballot && answers(span)) ? Optional.empty() : subject(span, verdicts, referendum);
            if (subject.isPresent() || family.isEmpty()) {
                subject.ifPresentOrElse(subjects::add, () -> others.add(span));
            } else {
                subjects.addAll(family);
            }
            if (referendum && span.cues().contains(Cue.YES_AND_NO)) {
                subjects.addAll(List.of("for", "against"));
                others.remove(span);
            }
        }
        if (!referendum && votes.sole(meant)) {
            // «Против него» in an election with one candidate is an answer of the ballot.
            List<Span> against = others.stream().filter(span -> span.named(Entry.Choice.class).filter(choice -> choice.id().equals("against")).isPresent()).toList();
            if (!against.isEmpty() || subjects.contains("against")) {
                others.removeAll(against);
                subjects.clear();
                subjects.add("against");
            }
        }
        if (referendum && subjects.isEmpty() && read.says(Cue.PERCENT) && (read.says(Cue.MORE) || read.says(Cue.FEWER)) && !read.says(Cue.TURNOUT) && !read.says(Cue.CAST) && (asksWithAVerb(read) || read.says(Cue.WHETHER))) {
            // "Did the plant get over 80 per cent?": of those who were for it.
            subjects.add("for");
        }
        against(read, subjects).ifPresent(span -> {
            subjects.remove(subject(span, verdicts, referendum).orElse(""));
            others.removeIf(each -> each.named(Entry.Choice.class).filter(choice -> choice.id().equals("against")).isPresent());
        });
        InContext.settle(read, subjects, others);
        boolean stretch = !Votes.stretches(read.spans()).isEmpty() || read.says(Cue.EVER) || read.says(Cue.EVERY);
        List<BigDecimal> figures = read.unexplained().stream().filter(token -> token.number() && !token.isYear()).map(token -> new BigDecimal(token.key())).toList();
        if (asksWithAVerb(read)) {
            others.add(new Span(0, 0, Set.of(new Concept.Says(Cue.WHETHER))));
        }
        if (read.tokens().stream().anyMatch(Reader::isInterrogative)) {
            others.add(new Span(0, 0, Set.of(new Concept.Says(Cue.ASKS), new Concept.Says(Cue.GLUE))));
        }
        return new Frame(subjects, meant, years, stretch, figures, others);
    }

    /** "How many votes did she get against him": of two persons the one who is only stood against. */
    private static Optional<Span> against(Lexicon.Read read, Set<String> subjects) {
        // "More than 20 %" bounds the one figure.
        boolean bounded = read.says(Cue.PERCENT) && (read.says(Cue.MORE) || read.says(Cue.FEWER)) && read.unexplained().stream().anyMatch(token -> token.number() && !token.isYear());
        boolean figure = bounded || (OF_ONE.stream().anyMatch(read::says) && OF_BOTH.stream().noneMatch(read::says));
        List<Span> persons = read.spans().stream().filter(span -> span.named(Entry.Person.class).isPresent()).toList();
        if (!figure || persons.size() != 2 || subjects.size() < 2) {
            return Optional.empty();
        }
        return persons.stream().filter(person -> stoodAgainst(read, person)).findFirst();
    }

    private static boolean stoodAgainst(Lexicon.Read read, Span person) {
        boolean before = person.from() > 0 && BEFORE_RIVAL.contains(read.tokens().get(person.from() - 1).key());
        boolean behind = person.to() < read.tokens().size() && read.tokens().get(person.to()).key().equals("карсы");
        return before || behind;
    }

    static boolean isInterrogative(Token token) {
        return INTERROGATIVES.contains(token.key());
    }

    /** English asks for yes or no by putting the verb first, and nothing else. */
    static boolean asksWithAVerb(Lexicon.Read read) {
        boolean otherwise = Stream.of(Cue.WHO, Cue.WHEN, Cue.WHY, Cue.COUNT, Cue.WHICH_ELECTION).anyMatch(read::says);
        return !read.tokens().isEmpty() && VERBS_FIRST.contains(read.tokens().getFirst().key()) && !otherwise;
    }

    /** "For" and "against" are on the ballot of a referendum, and beside a candidate who stands alone. */
    private static boolean answers(Span span) {
        return span.named(Entry.Choice.class).filter(choice -> !choice.id().equals("against-all")).isPresent();
    }

    /** "According to Abazov" asks nothing about the person who wrote it. */
    private static boolean quotes(Span span) {
        return span.named(Entry.Person.class).isPresent() && span.concepts().stream().anyMatch(Concept.Publisher.class::isInstance);
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

    /** Whose word is asked for, as a part of the publisher's name. */
    static Optional<String> publisher(Lexicon.Read read) {
        return read.spans().stream().flatMap(span -> span.concepts().stream())
                .flatMap(concept -> concept instanceof Concept.Publisher(String part) ? Stream.of(part) : Stream.empty())
                .findFirst();
    }

    /** Whether a stretch is accounted for: by a cue, a measure, a party, an election, a time, a publisher, or the chamber that was elected. */
    private boolean accounted(Span span, boolean verdicts) {
        boolean named = span.named(Entry.Measure.class).isPresent() || span.named(Entry.Election.class).isPresent();
        boolean time = span.concepts().stream().anyMatch(concept -> !(concept instanceof Concept.Named || concept instanceof Concept.Says));
        boolean parliament = span.named(Entry.Institution.class).filter(body -> body.id().equals("parliament")).isPresent();
        return named || time || subject(span, verdicts, true).isPresent() || parliament || votes.isChamber(span) || !span.cues().isEmpty();
    }
}
