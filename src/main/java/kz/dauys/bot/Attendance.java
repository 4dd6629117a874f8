package kz.dauys.bot;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import kz.dauys.quiz.Polls;
import kz.dauys.quiz.Round;
import kz.dauys.quiz.Rounds;
import kz.dauys.quiz.Votes;

/**
 * Whether a question waits for anybody. Once all have answered it, a group need not sit out its time: it has a moment to read the
 * explanation, and goes on.
 */
final class Attendance {
    private static final Duration READING = Duration.ofSeconds(5);

    private final GroupDesk desk;

    Attendance(GroupDesk desk) {
        this.desk = desk;
    }

    /** Somebody has answered: if he was the last one, the question is soon over, but never later than it would be anyway. */
    void answered(Polls.Asked asked, Instant at) {
        Optional<Rounds.Stored> stored = desk.rounds().find(asked.round()).filter(found -> open(found, asked));
        if (stored.isPresent() && asked.sent().isPresent() && complete(stored.get().round(), asked)) {
            Round round = stored.get().round();
            Instant usual = RoundPlay.end(asked.sent().get(), round);
            Instant soon = at.plus(READING);
            desk.rounds().save(stored.get().id(), round, Optional.of(soon.isBefore(usual) ? soon : usual), at);
        }
    }

    private static boolean open(Rounds.Stored stored, Polls.Asked asked) {
        return !stored.over() && stored.round().phase() == Round.Phase.ASKING && stored.round().poll() == asked.row();
    }

    /** Whether all are done; where nobody has said that he plays along, nobody knows who they are. */
    boolean complete(Round round, Polls.Asked asked) {
        Set<Long> awaited = awaited(round, asked);
        return !round.ready().isEmpty() && awaited.stream().allMatch(person -> desk.votes().standing(asked.row(), person).isPresent());
    }

    /** Whoever said that he is ready, and whoever answered the question before without having said so. */
    private Set<Long> awaited(Round round, Polls.Asked asked) {
        Set<Long> awaited = new HashSet<>(round.ready());
        desk.votes().of(asked.round()).stream()
                .filter(vote -> vote.place() == asked.place() - 1)
                .map(Votes.Counted::person)
                .forEach(awaited::add);
        return awaited;
    }
}
