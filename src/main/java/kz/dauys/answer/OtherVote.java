package kz.dauys.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Entry;

/** Whether a question puts a vote into a year in which it was not: "how many voted for the nuclear plant in 2022" is about no vote that there was. */
final class OtherVote {
    private static final Set<String> JOINING = Set.of("and", "or", "vs", "versus", "than", "against", "after", "before", "since", "и", "или", "чем", "против", "после", "до", "с", "жане", "мен", "пен", "бен", "немесе", "кейин", "бурын");

    /** What is asked of two votes. */
    private static final Set<Cue> BETWEEN = EnumSet.of(
            Cue.COMPARE, Cue.DIFFERENCE, Cue.CHANGE, Cue.MORE, Cue.FEWER, Cue.EVERY, Cue.BEFORE, Cue.AFTER, Cue.NEXT, Cue.PREVIOUS, Cue.WHICH_ELECTION, Cue.WHETHER, Cue.WHEN, Cue.WHY, Cue.OR, Cue.TOTAL, Cue.TOGETHER);

    private static final Set<Cue> FIGURES = EnumSet.of(Cue.COUNT, Cue.PERCENT, Cue.TURNOUT, Cue.VOTES, Cue.CAST);

    private OtherVote() {}

    static boolean mixed(Lexicon.Read read) {
        boolean figure = read.spans().stream().anyMatch(span -> span.says(FIGURES));
        boolean joined = read.spans().stream().anyMatch(span -> !span.names() && !span.cues().contains(Cue.GLUE) && span.says(BETWEEN))
                || read.tokens().stream().anyMatch(token -> JOINING.contains(token.key()) && read.spans().stream().noneMatch(span -> span.names() && holds(span, read.tokens().indexOf(token))));
        List<Integer> topics = referendums(read, false).toList();
        Set<Integer> years = Stream.concat(
                        referendums(read, true),
                        read.unexplained().stream().filter(Token::isYear).map(token -> Integer.valueOf(token.key())))
                .collect(Collectors.toSet());
        return figure && !joined && topics.size() == 1 && years.size() == 1 && !years.contains(topics.getFirst());
    }

    /** The years of the referendums that are named, by their year or by what they were about. */
    private static Stream<Integer> referendums(Lexicon.Read read, boolean dated) {
        return read.spans().stream()
                .filter(span -> dated == read.tokens().subList(span.from(), span.to()).stream().anyMatch(Token::isYear))
                .map(span -> span.named(Entry.Election.class).filter(election -> election.kind() == Entry.Vote.REFERENDUM))
                .flatMap(Optional::stream)
                .map(Entry.Election::year);
    }

    private static boolean holds(Span span, int at) {
        return span.from() <= at && at < span.to();
    }
}
