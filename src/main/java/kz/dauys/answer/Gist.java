package kz.dauys.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Value;

/**
 * Reads what a long or unusual question comes to, where no reading explains every word: its parts one after
 * another, each with what stands before it. A name that nothing knows, or a word that narrows or turns what is asked, leaves the question
 * unanswered; what may be left out of a part is for {@link Reduction} to say.
 */
final class Gist {
    private static final Set<String> VOTED_FOR = Set.of("parliament", "president-office", "assembly");

    private static final Set<Cue> COUNTING = EnumSet.of(Cue.MORE, Cue.FEWER, Cue.MOST, Cue.LEAST, Cue.COUNT, Cue.PERCENT, Cue.TOGETHER, Cue.CHANGE);

    private static final Set<Cue> NUMBERED = EnumSet.of(
            Cue.COUNT, Cue.PERCENT, Cue.TURNOUT, Cue.REGISTERED, Cue.CAST, Cue.INVALID, Cue.DIFFERENCE, Cue.TOTAL, Cue.RESULT, Cue.VOTES, Cue.BALLOTS, Cue.ABSENT);

    /** Words for that a vote took place; a strange word without any may be what happened. */
    private static final Pattern HELD = Pattern.compile("^(?:h[oe]ld|tak|took|vot|poll|went|elect|прош|проход|провод|провел|состоя|голосо|выб[ио]р|избр|избир|отти|отед|откен|откизил|болды|дауыс|сайла|референдум)");

    private static final Set<Cue> NAMING = EnumSet.of(Cue.WHO, Cue.WIN, Cue.LEADER, Cue.CALLED, Cue.RENAMED, Cue.EVERY, Cue.WHICH_ELECTION);

    private static final Set<Cue> VOTING = EnumSet.of(
            Cue.ELECTION, Cue.PARLIAMENTARY, Cue.PRESIDENTIAL, Cue.REFERENDUM, Cue.SENATE, Cue.CAST, Cue.BALLOTS, Cue.CONTEST, Cue.ELECTED, Cue.WIN, Cue.ENTER, Cue.CANDIDATES, Cue.VOTES);

    private static final Set<String> NUMBERS = Set.of("votes", "seats", "seats-list", "seats-district", "votes-cast", "registered");

    /** Of how many votes figures are looked for: a year has that many at most. */
    private static final int MOST_VOTES = 3;

    private final Votes votes;
    private final ClauseFrames frames;
    private final PartReading parts;
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
        this.votes = votes;
        this.frames = new ClauseFrames(votes, reader);
        this.parts = new PartReading(votes, answered, leads);
    }

    /**
     * What the parts come to together.
     *
     * @param names keys of the words that the question writes as names
     */
    Optional<Interpretation> read(List<Clause> clauses, Set<String> names) {
        if (bars(clauses, names)) {
            return Optional.empty();
        }
        Set<String> regions = clauses.stream()
                .flatMap(clause -> clause.read().spans().stream())
                .flatMap(span -> span.named(Entry.Region.class).stream())
                .map(Entry::id)
                .collect(Collectors.toSet());
        return understood(clauses).filter(each -> regions.isEmpty() || about(each, regions)).filter(each -> !daysOnly(each) || speaksOfVotes(clauses)).filter(each -> !namesOnly(each) || !countsOnly(clauses))
                .filter(each -> !numbersOnly(each) || !asksWhoOnly(clauses, each))
                .filter(each -> !numbersOnly(each) || !ofTheWhole(each) || clauses.stream().noneMatch(clause -> RuleReader.listsParties(clause.read())))
                .filter(each -> !numbersOnly(each) || clauses.stream().noneMatch(clause -> Abstention.asksNames(clause.read())));
    }

    /** "How many deputies voted for the speaker" is not answered by who he was. */
    private static boolean countsOnly(List<Clause> clauses) {
        return clauses.stream().anyMatch(clause -> clause.read().says(Cue.COUNT)) && clauses.stream().map(Clause::read).noneMatch(read -> NAMING.stream().anyMatch(read::says));
    }

    /** "Who was the deputy head of the mission" is not answered by a number of seats. */
    private static boolean asksWhoOnly(List<Clause> clauses, Interpretation interpretation) {
        boolean who = clauses.stream().anyMatch(clause -> clause.read().spans().stream().anyMatch(span -> span.cues().contains(Cue.WHO) && !span.cues().contains(Cue.GLUE)) || clause.read().tokens().stream().anyMatch(token -> token.key().equals("who")));
        boolean counts = clauses.stream().map(Clause::read).anyMatch(read -> NUMBERED.stream().anyMatch(read::says));
        return who && !counts && ofTheWhole(interpretation);
    }

    private static boolean ofTheWhole(Interpretation interpretation) {
        return interpretation.told().filter(answer -> answer.claims().stream().allMatch(claim -> claim.subject().equals(Claim.WHOLE))).isPresent();
    }

    private static boolean numbersOnly(Interpretation interpretation) {
        return interpretation.told().filter(answer -> answer instanceof Answer.Fact && answer.claims().stream().allMatch(claim -> claim.value() instanceof Value.Figure)).isPresent();
    }

    private static boolean namesOnly(Interpretation interpretation) {
        return interpretation.told().filter(answer -> answer instanceof Answer.Fact && answer.claims().stream().allMatch(claim -> claim.value() instanceof Value.Names)).isPresent();
    }

    private static boolean daysOnly(Interpretation interpretation) {
        return interpretation.told().filter(answer -> answer instanceof Answer.Fact && answer.claims().stream().allMatch(claim -> claim.measure().equals("date-voting"))).isPresent();
    }

    /** When a party did what a strange word says is no question for the day of a vote. */
    private static boolean speaksOfVotes(List<Clause> clauses) {
        // What the winner did that day is not the vote.
        boolean won = clauses.stream().anyMatch(clause -> clause.read().says(Cue.WIN) && clause.read().unexplained().stream().anyMatch(token -> !token.number()));
        boolean strange = clauses.stream().filter(clause -> clause.asks() || clause.question())
                .anyMatch(clause -> clause.read().unexplained().stream().anyMatch(token -> !token.number()) && clause.read().tokens().stream().noneMatch(token -> HELD.matcher(token.key()).find()));
        return !won && !strange && clauses.stream().flatMap(clause -> clause.read().spans().stream())
                .anyMatch(span -> span.named(Entry.Election.class).isPresent() || span.names("date-voting") || span.says(VOTING)
                        || span.named(Entry.Institution.class).isPresent());
    }

    /** How many words of a question nothing explains: neither as part of what a vote is called, nor as the number of what stands behind. */
    long strange(Lexicon.Read read) {
        List<Entry.Election> meant = votes.meant(read, votes.years(read));
        List<Entry.Election> few = meant.size() <= MOST_VOTES ? meant : List.of();
        return Bars.strange(read, token -> described.by(token, few)).size();
    }

    /** Whether a word that nothing explains may be all that is asked: one of few, or what is counted ("more members"); none but one is forgiven. */
    boolean hangsOnAWord(Lexicon.Read read) {
        boolean counted = Beside.strange(read, span -> span.says(COUNTING), 0, 1);
        return counted || read.tokens().size() <= Bars.BRIEF || strange(read) > 1;
    }

    /** Whether a part holds something that may change what is asked. */
    boolean bars(List<Clause> clauses, Set<String> names) {
        List<Entry.Election> meant = meant(clauses);
        return clauses.stream().anyMatch(clause -> Bars.bars(clause, names, token -> described.by(token, meant)));
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
            Frame frame = frames.frame(clause.read(), context);
            boolean silent = frame.subjects().isEmpty() && frame.years().isEmpty() && (frame.others().isEmpty() || (!answers.isEmpty() && frame.saysOnly(Cue.EVERY, Cue.TOTAL)));
            if (silent) {
                // "Show your working."
                continue;
            }
            if (!answers.isEmpty() && ToldAlready.covers(answers.getLast(), frame)) {
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
                context = context.map(before -> ClauseFrames.joined(frame, before)).or(() -> Optional.of(ClauseFrames.told(frame)));
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
            Optional<Followed> found = Bars.barsWhy(clause.read()) ? Optional.empty() : parts.read(frame, clause.read(), context);
            boolean prepares = found.isEmpty() && at < clauses.size() - 1 && frame.saysOnly(Cue.COMPARE, Cue.EVERY, Cue.WHICH_ELECTION);
            if (prepares) {
                // "Compare the two referendums:" what is compared follows.
                context = context.map(before -> ClauseFrames.joined(frame, before)).or(() -> Optional.of(ClauseFrames.told(frame)));
                continue;
            }
            if (found.isEmpty() || !(found.get().interpretation() instanceof Interpretation.Understood(String operation, Answer answer))) {
                return clauses.size() == 1 ? found.map(Followed::interpretation) : Optional.empty();
            }
            boolean unsaid = Reader.asksWithAVerb(clause.read()) && !clause.read().explained() && answer.claims().stream().anyMatch(claim -> claim.measure().equals("verdict"));
            if (unsaid || isLoose(answer, frame, clause.read())) {
                return Optional.empty();
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

    /** Many votes at once answer only who asks for many of them, or for a row of figures. */
    private static boolean isLoose(Answer answer, Frame frame, Lexicon.Read read) {
        long elections = answer.claims().stream().map(Claim::election).distinct().count();
        boolean which = !Votes.stretches(read.spans()).isEmpty() || !frame.years().isEmpty() || frame.says(Cue.PARLIAMENTARY, Cue.PRESIDENTIAL, Cue.REFERENDUM, Cue.SENATE);
        boolean row = frame.says(Cue.COUNT, Cue.PERCENT, Cue.EVERY, Cue.CHANGE, Cue.COMPARE, Cue.RESULT, Cue.HOW, Cue.ORDER, Cue.WHICH_ELECTION, Cue.TOTAL);
        boolean strange = read.unexplained().stream().anyMatch(token -> !token.number());
        return switch (answer) {
            case Answer.Fact fact -> elections > MOST_VOTES && !which;
            case Answer.Table table -> (elections > 1 && strange && (!row || table.cells().allMatch(claim -> claim.measure().equals("date-voting")))) || (frame.names("turnout") && table.cells().map(Claim::measure).noneMatch(measure -> measure.startsWith("turnout") || measure.startsWith("votes-cast")));
            default -> false;
        };
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

    /** The claim whose figures are named; where a measure is asked for, it must be that. */
    private Optional<Interpretation> stated(List<Clause> clauses) {
        Set<BigDecimal> figures = new HashSet<>();
        Set<String> subjects = new HashSet<>();
        Optional<Frame> whole = Optional.empty();
        for (Clause clause : clauses) {
            clause.read().unexplained().stream().filter(token -> token.number() && !token.isYear()).forEach(token -> figures.add(new BigDecimal(token.key())));
            Frame frame = frames.frame(clause.read(), Optional.empty());
            subjects.addAll(frame.subjects());
            whole = whole.map(before -> ClauseFrames.joined(frame, before)).or(() -> Optional.of(frame));
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

}
