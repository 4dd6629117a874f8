package kz.dauys.answer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** "When is the next presidential election?" The day that is set, where one is; another kind of vote that comes earlier is not meant. */
final class NextVote {
    private static final String SCHEDULED = "date-scheduled";

    /** A longer question has an election of its own after which the next one is meant. */
    private static final int LONGEST = 8;

    private static final List<Kind> KINDS = List.of(
            new Kind(Entry.Vote.PRESIDENTIAL, List.of("president", "президент")),
            new Kind(Entry.Vote.PARLIAMENTARY, List.of("parliament", "mazhilis", "kurultai", "парламент", "мажилис", "курултай")),
            new Kind(Entry.Vote.REFERENDUM, List.of("referend", "референдум")));

    private final Knowledge knowledge;
    private final Votes votes;

    NextVote(Knowledge knowledge, Votes votes) {
        this.knowledge = knowledge;
        this.votes = votes;
    }

    private record Kind(Entry.Vote vote, List<String> words) {
        boolean named(Token token) {
            return words.stream().anyMatch(token.key()::startsWith);
        }
    }

    Optional<Interpretation> read(Lexicon.Read read) {
        List<Entry.Vote> kinds = KINDS.stream().filter(kind -> read.tokens().stream().anyMatch(kind::named)).map(Kind::vote).toList();
        boolean named = votes.years(read).isEmpty() && read.spans().stream().noneMatch(NextVote::names);
        boolean asked = read.says(Cue.NEXT) && read.says(Cue.WHEN) && read.explained() && read.tokens().size() <= LONGEST;
        if (!asked || !named || kinds.size() != 1) {
            return Optional.empty();
        }
        LocalDate asOf = knowledge.glossary().asOf();
        return Optional.of(knowledge.glossary().all(Entry.Election.class).stream()
                .filter(election -> election.kind() == kinds.getFirst() && votes.day(election).isAfter(asOf))
                .min(Comparator.comparing(votes::day))
                .flatMap(election -> knowledge.claim(election.id(), SCHEDULED, Claim.WHOLE))
                .map(claim -> Interpretation.facts(List.of(claim)))
                .orElse(Interpretation.unknown(new Answer.Why.Future())));
    }

    /** Somebody or some vote after which the next one may be meant. */
    private static boolean names(Span span) {
        return Stream.of(Entry.Party.class, Entry.Person.class, Entry.Election.class).anyMatch(kind -> span.named(kind).isPresent());
    }
}
