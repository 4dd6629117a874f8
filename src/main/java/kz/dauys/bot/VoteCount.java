package kz.dauys.bot;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.dauys.quiz.Ledger;
import kz.dauys.quiz.Polls;
import kz.dauys.quiz.Round;
import kz.dauys.quiz.Rounds;
import kz.dauys.quiz.Run;
import kz.dauys.quiz.Votes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts the answers to polls, each once. Telegram itself closes a poll, so whatever answers one that is known counts, however late it is
 * fetched. What answers one that nobody knows is kept for an hour: its sending may just be about to be stored.
 */
final class VoteCount {
    private static final Logger log = LoggerFactory.getLogger(VoteCount.class);
    private static final Duration HELD = Duration.ofHours(1);

    private final GroupDesk desk;
    private final Attendance attendance;

    VoteCount(GroupDesk desk, Attendance attendance) {
        this.desk = desk;
        this.attendance = attendance;
    }

    void vote(Polls.Held vote) {
        Optional<Polls.Asked> asked = desk.polls().named(vote.poll());
        if (asked.isEmpty()) {
            desk.polls().hold(vote);
        }
        asked.ifPresent(poll -> count(poll, vote));
    }

    /** The poll has become known: what came before counts now. */
    void release(Polls.Asked asked, String poll, Instant now) {
        desk.polls().release(poll).stream()
                .filter(vote -> !vote.at().isBefore(now.minus(HELD)))
                .forEach(vote -> count(asked, vote));
    }

    void forget(Instant now) {
        desk.polls().forgetHeldBefore(now.minus(HELD));
    }

    private void count(Polls.Asked asked, Polls.Held vote) {
        Optional<Rounds.Stored> stored = desk.rounds().find(asked.round());
        if (stored.isEmpty()) {
            return;
        }
        Run.Shown shown = stored.get().round().questions().get(asked.place());
        List<Integer> options = vote.options().stream().distinct().toList();
        if (options.stream().anyMatch(option -> option < 0 || option >= shown.options().size())) {
            log.warn("poll {} has no such options as {}", asked.row(), options);
            return;
        }
        enter(asked, vote, options, stored.get().round());
        name(stored.get(), vote);
        attendance.answered(asked, vote.at());
    }

    private void enter(Polls.Asked asked, Polls.Held vote, List<Integer> options, Round round) {
        Run.Shown shown = round.questions().get(asked.place());
        String choice = options.stream().map(shown.options()::get).collect(Collectors.joining("; "));
        Optional<Votes.Standing> standing = desk.votes().standing(asked.row(), vote.person());
        if (standing.map(Votes.Standing::choice).equals(Optional.of(choice))) {
            return;
        }
        standing.ifPresent(entry -> desk.votes().takeBack(entry, vote.at()));
        if (!options.isEmpty()) {
            desk.votes().append(asked.row(), answered(asked, vote, choice, options.stream().sorted().toList().equals(shown.answers()), round));
        }
    }

    private static Ledger.Answered answered(Polls.Asked asked, Polls.Held vote, String choice, boolean right, Round round) {
        Run.Shown shown = round.questions().get(asked.place());
        return new Ledger.Answered(
                vote.person(), asked.chat(), 0, shown.id(), shown.election(), round.language().code(), choice, right, vote.at());
    }

    /** The board will call him by his name. */
    private void name(Rounds.Stored stored, Polls.Held vote) {
        if (!stored.over() && !vote.name().equals(stored.round().names().get(vote.person()))) {
            desk.rounds().keep(stored.id(), stored.round().named(vote.person(), vote.name()));
        }
    }
}
