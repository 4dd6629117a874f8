package kz.dauys.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Unit;
import kz.dauys.knowledge.Value;

/**
 * Reads what a long or unusual question comes to, where no reading explains every word: its parts one after
 * another, each with what stands before it. A name that nothing knows, or a word that narrows or turns what is asked, leaves the question
 * unanswered; what may be left out of a part is for {@link Reduction} to say.
 */
final class Gist {
    /** Cues that say nothing here. */
    private static final Set<Cue> SOFT = EnumSet.of(Cue.TURN, Cue.GLUE, Cue.ELECTED, Cue.ASKS, Cue.ACCORDING, Cue.EARLY, Cue.NOW);

    private static final Set<String> CONJUNCTIONS = Set.of("and", "и", "жане", "мен", "пен", "бен", "ари", "also");

    /** What is asked for by itself. */
    private static final Set<Cue> ANCHORS = EnumSet.of(
            Cue.COUNT, Cue.PERCENT, Cue.TURNOUT, Cue.REGISTERED, Cue.VALID, Cue.INVALID, Cue.SEATS, Cue.VOTES, Cue.WHEN, Cue.WHO, Cue.WHY, Cue.THRESHOLD,
            Cue.WIN, Cue.LEADER, Cue.QUESTION, Cue.SPEAKER);

    /** Kinds of seats and rounds, which the next part of a question changes. */
    private static final Set<Cue> KINDS = EnumSet.of(Cue.DISTRICT, Cue.LIST, Cue.SECOND_ROUND, Cue.FIRST_ROUND);

    private static final Set<String> VOTED_FOR = Set.of("parliament", "president-office", "assembly");

    private static final Set<String> NUMBERS = Set.of("votes", "seats", "seats-list", "seats-district", "votes-cast", "registered");

    private static final Set<Cue> JOINED = EnumSet.of(Cue.WHO, Cue.WHY, Cue.COUNT, Cue.DIFFERENCE, Cue.WHICH_ELECTION);

    /** Of how many votes figures are looked for: a year has that many at most. */
    private static final int MOST_VOTES = 3;

    private final Votes votes;
    private final Reader reader;
    private final FollowUp followUp;
    private final Reduction reduction;
    private final BiFunction<String, List<Entry.Election>, Set<String>> leads;
    private final Stated claimed;
    private final Speakers speakers;
    private final Described described;

    /**
     * Reads by what the claims can answer.
     *
     * @param answered what a frame that is clear comes to
     * @param leads the parties that a person led in some votes
     * @param claimed finds claims by figures
     * @param speakers tells who was elected to preside
     * @param described which words say no more than which vote is meant
     */
    Gist(Votes votes, Reader reader, Function<Frame, Optional<Interpretation>> answered, BiFunction<String, List<Entry.Election>, Set<String>> leads, Stated claimed, Speakers speakers, Described described) {
        this.described = described;
        this.speakers = speakers;
        this.claimed = claimed;
        this.leads = leads;
        this.votes = votes;
        this.reader = reader;
        this.followUp = new FollowUp(votes);
        this.reduction = new Reduction(answered);
    }

    /**
     * What the parts come to together.
     *
     * @param names keys of the words that the question writes as names
     */
    Optional<Interpretation> read(List<Clause> clauses, Set<String> names) {
        List<Entry.Election> meant = meant(clauses);
        if (clauses.stream().anyMatch(clause -> Bars.bars(clause, names, token -> described.by(token, meant)))) {
            return Optional.empty();
        }
        Set<String> regions = clauses.stream()
                .flatMap(clause -> clause.read().spans().stream())
                .flatMap(span -> span.named(Entry.Region.class).stream())
                .map(Entry::id)
                .collect(Collectors.toSet());
        return understood(clauses).filter(each -> regions.isEmpty() || about(each, regions));
    }

    /** The votes that the parts mean, each by itself; none where a part leaves many open. */
    private List<Entry.Election> meant(List<Clause> clauses) {
        return clauses.stream()
                .map(clause -> votes.meant(clause.read(), votes.years(clause.read())))
                .filter(elections -> elections.size() <= MOST_VOTES)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static boolean about(Interpretation interpretation, Set<String> regions) {
        return interpretation instanceof Interpretation.Understood(String operation, Answer answer) && answer.claims().stream().map(Claim::subject).anyMatch(regions::contains);
    }

    private Optional<Interpretation> understood(List<Clause> clauses) {
        boolean question = clauses.getLast().question();
        Optional<Interpretation> stated = stated(clauses);
        if (stated.isPresent()) {
            return stated;
        }
        Optional<Frame> context = Optional.empty();
        List<Answer> answers = new ArrayList<>();
        boolean asked = false;
        for (int at = 0; at < clauses.size(); at++) {
            Clause clause = clauses.get(at);
            boolean last = at == clauses.size() - 1 && answers.isEmpty();
            asked = clause.asks() || (clause.more() && asked) || (last && question);
            Frame frame = frame(clause.read(), context);
            boolean silent = frame.subjects().isEmpty() && frame.years().isEmpty() && (frame.others().isEmpty() || (!answers.isEmpty() && frame.saysOnly(Cue.EVERY, Cue.TOTAL)));
            if (silent) {
                // "Show your working."
                continue;
            }
            if (!answers.isEmpty() && covers(answers.getLast(), frame)) {
                continue;
            }
            if (asked && ofBody(clause.read())) {
                // A body that no figure is about may be all that the question is about.
                return Optional.empty();
            }
            if (!asked && !answers.isEmpty()) {
                // What comes after the question may change it.
                return Optional.empty();
            }
            if (!asked && clause.turns() && !frame.others().isEmpty()) {
                // "Not the share of votes but of seats:" turns what follows.
                return Optional.empty();
            }
            if (!asked) {
                context = context.map(before -> joined(frame, before)).or(() -> Optional.of(told(frame)));
                continue;
            }
            if (clause.more() && !answers.isEmpty() && frame.subjects().isEmpty() && frame.saysOnly(Cue.COUNT, Cue.PERCENT) && answers.getLast() instanceof Answer.Ranking ranking && tells(ranking, frame)) {
                // "Who came first, and with what share": the ranking tells it.
                continue;
            }
            boolean otherYear = answers.isEmpty() && context.filter(before -> !before.years().isEmpty() && !frame.years().isEmpty())
                    .filter(before -> before.elections().stream().noneMatch(frame.elections()::contains)).isPresent();
            if (otherYear) {
                // One year is told and another asked for; which is meant may hang on what stands between.
                return Optional.empty();
            }
            Optional<Followed> found = Bars.barsWhy(clause.read()) ? Optional.empty() : found(frame, clause.read(), context);
            boolean prepares = found.isEmpty() && at < clauses.size() - 1 && frame.saysOnly(Cue.COMPARE, Cue.EVERY, Cue.WHICH_ELECTION);
            if (prepares) {
                // "Compare the two referendums:" what is compared follows.
                context = context.map(before -> joined(frame, before)).or(() -> Optional.of(told(frame)));
                continue;
            }
            if (found.isEmpty() || !(found.get().interpretation() instanceof Interpretation.Understood(String operation, Answer answer))) {
                return clauses.size() == 1 ? found.map(Followed::interpretation) : Optional.empty();
            }
            if (answers.contains(answer) && Reader.publisher(clause.read()).isEmpty()) {
                // A part that asks for nothing of its own was not understood.
                return Optional.empty();
            }
            if (!answers.contains(answer)) {
                answers.add(answer);
            }
            Frame understood = found.get().frame();
            context = Optional.of(spokenOf(answer).map(understood::about).orElse(understood));
        }
        return answers.isEmpty() ? Optional.empty() : Optional.of(new Interpretation.Understood("gist", Answer.several(answers)));
    }

    private static boolean tells(Answer.Ranking ranking, Frame frame) {
        return frame.says(Cue.PERCENT) != NUMBERS.contains(ranking.placed().measure());
    }

    /** Who was found is who is spoken of next. */
    private static Optional<Set<String>> spokenOf(Answer answer) {
        return switch (answer) {
            case Answer.Ranking ranking -> Optional.of(Set.of(ranking.placed().subject()));
            case Answer.Fact(List<Claim> claims) when claims.size() == 1
                    && claims.getFirst().measure().equals("winner")
                    && claims.getFirst().accepted().orElse(null) instanceof Value.Names(List<String> names) ->
                Optional.of(Set.copyOf(names));
            default -> Optional.empty();
        };
    }

    /** Whether it asks about a body that was not voted for: who heads the commission. */
    private boolean ofBody(Lexicon.Read read) {
        boolean told = read.says(Cue.VERDICT) || read.says(Cue.OBSERVERS) || read.says(Cue.ACCORDING);
        return !told && read.spans().stream().anyMatch(span -> span.cues().isEmpty() && !votes.isChamber(span)
                && span.named(Entry.Institution.class).filter(body -> !VOTED_FOR.contains(body.id())).isPresent());
    }

    /** "Winner and also-rans." "The number, not the percent." What was answered tells it already. */
    private static boolean covers(Answer answer, Frame frame) {
        if (!frame.subjects().isEmpty() || !frame.years().isEmpty()) {
            return false;
        }
        return switch (answer) {
            case Answer.Table table -> frame.saysOnly(Cue.WIN, Cue.CONTEST, Cue.EVERY, Cue.TOTAL, Cue.CANDIDATES, Cue.WHO, Cue.TURN);
            case Answer.Fact(List<Claim> claims) -> frame.saysOnly(Cue.COUNT) && claims.stream().allMatch(claim -> claim.value() instanceof Value.Figure figure && figure.number().scale() <= 0);
            default -> false;
        };
    }

    /** The claim whose figures are named; where a measure is asked for, it must be that. */
    private Optional<Interpretation> stated(List<Clause> clauses) {
        Set<BigDecimal> figures = new HashSet<>();
        Set<String> subjects = new HashSet<>();
        Optional<Frame> whole = Optional.empty();
        for (Clause clause : clauses) {
            clause.read().unexplained().stream().filter(token -> token.number() && !token.isYear()).forEach(token -> figures.add(new BigDecimal(token.key())));
            Frame frame = frame(clause.read(), Optional.empty());
            subjects.addAll(frame.subjects());
            whole = whole.map(before -> joined(frame, before)).or(() -> Optional.of(frame));
        }
        boolean other = Stream.of(Cue.WHY, Cue.WHEN, Cue.COUNT, Cue.PERCENT).anyMatch(cue -> clauses.stream().anyMatch(clause -> clause.read().says(cue)));
        if (!other && clauses.stream().anyMatch(clause -> clause.read().says(Cue.SPEAKER))) {
            Optional<Interpretation> told = whole.filter(frame -> !frame.years().isEmpty()).flatMap(frame -> speakers.told(subjects, frame.elections()));
            if (told.isPresent()) {
                return told;
            }
        }
        return whole.filter(frame -> !frame.elections().isEmpty() && frame.elections().size() <= MOST_VOTES)
                .flatMap(frame -> claimed.read(figures, frame.subjects(), frame.elections()));
    }

    /** What a clause says; where it names no vote itself, of the votes spoken of before. */
    private Frame frame(Lexicon.Read read, Optional<Frame> context) {
        Set<Integer> years = votes.years(read);
        List<Entry.Election> meant = votes.meant(read, years);
        List<Entry.Election> before = context.filter(each -> years.isEmpty() && each.oneElection() && meant.containsAll(each.elections())).map(Frame::elections).orElse(List.of());
        Frame spoken = reader.frame(read, years, before.isEmpty() ? meant : before);
        Frame frame = new Frame(spoken.subjects(), meant, years, spoken.stretch(), spoken.figures(), spoken.others());
        List<Span> others = frame.others().stream().filter(span -> says(span) && !joins(span, read)).toList();
        Frame asked = new Frame(frame.subjects(), frame.elections(), frame.years(), frame.stretch(), List.of(), others);
        boolean referendum = !asked.elections().isEmpty() && asked.elections().stream().allMatch(election -> election.kind() == Entry.Vote.REFERENDUM);
        return referendum && !asked.subjects().isEmpty() ? asked.with(Cue.REFERENDUM) : asked;
    }

    /** "By how much did it shrink when another one followed": the word joins what was asked already to something else. */
    private static boolean joins(Span span, Lexicon.Read read) {
        return span.cues().contains(Cue.WHEN)
                && read.spans().stream().anyMatch(other -> other.to() <= span.from() && (other.cues().stream().anyMatch(JOINED::contains) || asksWho(other)));
    }

    private static boolean asksWho(Span span) {
        return span.named(Entry.Measure.class).filter(measure -> measure.unit() == Unit.PERSON).isPresent();
    }

    /** Whether a stretch says more than that something is asked; an office or a term that is named alone asks for nothing. */
    private static boolean says(Span span) {
        boolean named = span.named(Entry.Measure.class).isPresent() || span.named(Entry.Election.class).isPresent();
        return named || !(span.cues().contains(Cue.GLUE) || SOFT.containsAll(span.cues()));
    }

    /** What a sentence that asks for nothing leaves to the next: of what, and the figures that it speaks of by their names. */
    private static Frame told(Frame frame) {
        return frame.saying(frame.others().stream().filter(span -> span.named(Entry.Measure.class).isPresent()).toList());
    }

    /** What a sentence says that asks for nothing, with what was said before it. */
    private static Frame joined(Frame now, Frame before) {
        boolean time = !now.years().isEmpty() || now.others().stream().anyMatch(span -> span.named(Entry.Election.class).isPresent());
        return new Frame(
                now.subjects().isEmpty() ? before.subjects() : now.subjects(),
                time ? now.elections() : before.elections(),
                time ? now.years() : before.years(),
                now.stretch() || before.stretch(),
                List.of(),
                before.others());
    }

    private Optional<Followed> found(Frame frame, Lexicon.Read read, Optional<Frame> context) {
        Optional<Interpretation> definition = Definitions.gist(read);
        if (definition.isPresent()) {
            return definition.map(each -> new Followed(frame, each));
        }
        int conjunction = conjunction(frame, read);
        Set<Span> focus = Focus.of(read);
        return conjunction > 0 ? coordinated(frame, conjunction, context, focus) : single(frame, context, focus);
    }

    /** Where two things that are asked for are joined; 0 where they are not. */
    private static int conjunction(Frame frame, Lexicon.Read read) {
        for (int at = 1; at < read.tokens().size() - 1; at++) {
            int here = at;
            boolean joins = CONJUNCTIONS.contains(read.tokens().get(at).key())
                    && read.spans().stream().noneMatch(span -> span.from() < here && here < span.to() - 1)
                    && frame.others().stream().anyMatch(span -> span.to() <= here && anchors(span))
                    && frame.others().stream().anyMatch(span -> span.from() > here && anchors(span));
            if (joins) {
                return at;
            }
        }
        return 0;
    }

    /** Two things asked of the same vote in one breath: the number of ballots and their share. */
    private Optional<Followed> coordinated(Frame frame, int conjunction, Optional<Frame> context, Set<Span> focus) {
        Optional<Followed> left = single(frame.saying(frame.others().stream().filter(span -> span.to() <= conjunction).toList()), context, focus);
        Optional<Followed> right = single(frame.saying(frame.others().stream().filter(span -> span.from() > conjunction || span.to() == 0).toList()), context, focus);
        List<Answer> answers = Stream.of(left, right).flatMap(Optional::stream).map(Gist::answer).distinct().toList();
        return answers.size() == 2 ? Optional.of(new Followed(frame, new Interpretation.Understood("gist", Answer.several(answers)))) : Optional.empty();
    }

    private static Answer answer(Followed followed) {
        return followed.interpretation() instanceof Interpretation.Understood(String operation, Answer answer) ? answer : new Answer.Unknown(new Answer.Why.NotFound());
    }

    /** Whether a stretch names something that is asked for, and not only of what. */
    private static boolean anchors(Span span) {
        return span.named(Entry.Measure.class).isPresent() || span.cues().stream().anyMatch(ANCHORS::contains);
    }

    private Optional<Followed> single(Frame frame, Optional<Frame> context, Set<Span> focus) {
        Optional<Followed> going = context.flatMap(before -> followUp.merged(frame, before).flatMap(each -> reduction.of(each, focus)).or(() -> elliptic(frame, before, focus)));
        return going.or(() -> reduction.of(frame, focus)).or(() -> led(frame).flatMap(each -> reduction.of(each, focus)));
    }

    /** "How many from the lists, and how many from the districts": what is counted, or what the share is of, was said before. */
    private Optional<Followed> elliptic(Frame frame, Frame before, Set<Span> focus) {
        boolean leans = frame.subjects().isEmpty() && frame.saysOnly(Cue.COUNT, Cue.PERCENT, Cue.DISTRICT, Cue.LIST, Cue.SECOND_ROUND, Cue.FIRST_ROUND, Cue.ABROAD, Cue.CHANGE, Cue.TURN);
        if (!leans) {
            return Optional.empty();
        }
        List<Span> kept = before.others().stream().filter(span -> span.cues().stream().noneMatch(KINDS::contains)).toList();
        return followUp.merged(frame, before)
                .flatMap(each -> reduction.of(each.saying(Stream.concat(kept.stream(), frame.others().stream()).distinct().toList()), focus));
    }

    /** "The party that Peruashev leads": the one that had this leader in the votes meant. */
    private Optional<Frame> led(Frame frame) {
        if (!frame.says(Cue.PARTY) && !frame.says(Cue.LEADER)) {
            return Optional.empty();
        }
        Set<String> subjects = new LinkedHashSet<>();
        for (String subject : frame.subjects()) {
            Set<String> parties = leads.apply(subject, frame.elections());
            if (parties.size() > 1) {
                return Optional.empty();
            }
            subjects.addAll(parties.isEmpty() ? Set.of(subject) : parties);
        }
        return subjects.equals(frame.subjects()) ? Optional.empty() : Optional.of(frame.about(subjects).without(Cue.LEADER, Cue.PARTY));
    }
}
