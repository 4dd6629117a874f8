package kz.dauys.bot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.dauys.quiz.Board;
import kz.dauys.quiz.Polls;
import kz.dauys.quiz.Round;
import kz.dauys.quiz.Rounds;
import kz.dauys.quiz.Run;

/**
 * Plays rounds: asks, closes, pauses, ends. What happens by itself is due at a time that the store keeps, so a restart goes on where it was.
 */
final class RoundPlay {
    /** Answers that were given in the last moment arrive a little after the poll has closed. */
    private static final Duration STRAGGLERS = Duration.ofSeconds(2);
    /** After being away: Telegram's post of that time is fetched first. */
    private static final Duration BACKLOG = Duration.ofSeconds(5);

    private static final Duration PAUSE = Duration.ofHours(1);

    private final GroupDesk desk;
    private final Prompts prompts;
    private final RoundPages pages;
    private final Flags flags;
    private final Attendance attendance;
    private final VoteCount count;

    RoundPlay(GroupDesk desk, Prompts prompts, RoundPages pages) {
        this.desk = desk;
        this.prompts = prompts;
        this.pages = pages;
        this.flags = new Flags(prompts);
        this.attendance = new Attendance(desk);
        this.count = new VoteCount(desk, attendance);
    }

    VoteCount count() {
        return count;
    }

    /** The question at the round's position, as a poll. Its time runs from its sending. */
    Reply ask(long id, String chat, Round round, Instant at) {
        Run.Shown shown = round.question();
        long row = desk.polls().ask(id, round.position(), chat, shown.id(), at);
        desk.rounds().save(id, round.asking(row), Optional.empty(), at);
        Button flag = flags.button(shown.id(), round.language(), Address.of(chat), round.starter(), at);
        return new Reply.Poll(
                Address.of(chat), row, pages.question(round), shown.options(), shown.answers(), shown.explanation(), round.seconds(), List.of(List.of(flag)));
    }

    /** A poll stands in its chat: its answers can be counted, and its time runs. */
    List<Reply> sent(Reply.Poll poll, Outbox.Outcome.Polled polled, Instant at) {
        desk.polls().sent(poll.row(), polled.poll(), polled.message(), at);
        Optional<Polls.Asked> asked = desk.polls().find(poll.row());
        asked.ifPresent(known -> count.release(known, polled.poll(), at));
        return asked.flatMap(known -> desk.rounds().find(known.round())).map(stored -> sent(stored, poll, polled, at)).orElse(List.of());
    }

    private List<Reply> sent(Rounds.Stored stored, Reply.Poll poll, Outbox.Outcome.Polled polled, Instant at) {
        Round round = stored.round();
        if (stored.over() || round.poll() != poll.row()) {
            // It was stopped while the poll was on its way.
            return List.of(new Reply.ClosePoll(Address.of(stored.chat()), polled.message()));
        }
        desk.rounds().save(stored.id(), round, Optional.of(end(at, round)), at);
        return polled.repeated() ? List.of(send(stored.chat(), Text.of(pages.say(round.language(), "repeated", pages.place(round))))) : List.of();
    }

    /** When a question that was sent at this moment is over. */
    static Instant end(Instant sent, Round round) {
        return sent.plusSeconds(round.seconds()).plus(STRAGGLERS);
    }

    /** A poll can never arrive: there is no quiz without polls. */
    List<Reply> refused(Reply.Poll poll, Instant at) {
        Optional<Rounds.Stored> stored = desk.polls().find(poll.row())
                .flatMap(asked -> desk.rounds().find(asked.round()))
                .filter(found -> !found.over() && found.round().poll() == poll.row());
        stored.ifPresent(found -> desk.rounds().save(found.id(), found.round().over().nameless(), Optional.empty(), at));
        return stored.<List<Reply>>map(found -> List.of(send(found.chat(), Text.of(pages.say(found.round().language(), "refused"))))).orElse(List.of());
    }

    /** A round that cannot go on is closed, so that it neither comes due for ever nor keeps its chat from another one. */
    void due(Instant now, Apart apart) {
        count.forget(now);
        desk.rounds().due(now).forEach(
                stored -> apart.run("round " + stored.id(), () -> due(stored, now), () -> cancel(stored, "broken", now)));
    }

    private List<Reply> due(Rounds.Stored stored, Instant now) {
        Round round = stored.round();
        return switch (round.phase()) {
            case GATHERING -> cancel(stored, "lobby.nobody", now);
            case ASKING -> over(stored, now);
            case PAUSED, OVER -> List.of(finish(stored, round.position(), now));
        };
    }

    /** The open question is over. Before its time only because all have answered it; then Telegram has yet to close the poll. */
    private List<Reply> over(Rounds.Stored stored, Instant now) {
        Round round = stored.round();
        Optional<Polls.Asked> early = desk.polls().find(round.poll())
                .filter(poll -> poll.sent().isPresent() && poll.sent().get().plusSeconds(round.seconds()).isAfter(now));
        if (early.isPresent() && !attendance.complete(round, early.get())) {
            desk.rounds().save(stored.id(), round, early.flatMap(Polls.Asked::sent).map(sent -> end(sent, round)), now);
            return List.of();
        }
        List<Reply> replies = new ArrayList<>();
        early.flatMap(Polls.Asked::message).ifPresent(message -> replies.add(new Reply.ClosePoll(Address.of(stored.chat()), message)));
        replies.addAll(follow(stored, round.closed(desk.votes().any(round.poll())), now));
        return replies;
    }

    private List<Reply> follow(Rounds.Stored stored, Round round, Instant now) {
        return switch (round.phase()) {
            case GATHERING, ASKING -> List.of(ask(stored.id(), stored.chat(), round, now));
            case PAUSED -> List.of(pause(stored, round, now));
            case OVER -> List.of(finish(new Rounds.Stored(stored.id(), stored.chat(), round, false), round.position(), now));
        };
    }

    private Reply pause(Rounds.Stored stored, Round round, Instant now) {
        desk.rounds().save(stored.id(), round, Optional.of(now.plus(PAUSE)), now);
        long row = open(stored, new RoundStep.Pause(stored.id()), now);
        Button button = Button.of(pages.say(round.language(), "button.on"), RoundDialogue.PREFIX, row, 0);
        return new Reply.Send(Address.of(stored.chat()), pages.pause(round), List.of(List.of(button)));
    }

    /** The starter or an administrator has had enough. */
    List<Reply> stop(Rounds.Stored stored, Instant now) {
        Round round = stored.round();
        if (round.phase() == Round.Phase.GATHERING) {
            return cancel(stored, "cancelled", now);
        }
        List<Reply> replies = new ArrayList<>();
        boolean open = round.phase() == Round.Phase.ASKING;
        desk.polls().find(round.poll()).filter(poll -> open).flatMap(Polls.Asked::message)
                .ifPresent(message -> replies.add(new Reply.ClosePoll(Address.of(stored.chat()), message)));
        replies.add(finish(stored, round.position() + (open ? 1 : 0), now));
        return replies;
    }

    private List<Reply> cancel(Rounds.Stored stored, String key, Instant now) {
        desk.rounds().save(stored.id(), stored.round().over().nameless(), Optional.empty(), now);
        return List.of(send(stored.chat(), Text.of(pages.say(stored.round().language(), key))));
    }

    private Reply finish(Rounds.Stored stored, int asked, Instant now) {
        Round round = stored.round();
        desk.rounds().save(stored.id(), round.over().nameless(), Optional.empty(), now);
        long row = open(stored, new RoundStep.Result(stored.id()), now);
        List<List<Button>> buttons = List.of(
                List.of(Button.of(pages.say(round.language(), "button.mine"), RoundDialogue.PREFIX, row, RoundStep.Result.MINE)),
                List.of(Button.of(pages.say(round.language(), "button.questions"), RoundDialogue.PREFIX, row, RoundStep.Result.QUESTIONS)));
        return new Reply.Send(Address.of(stored.chat()), pages.board(round, Board.of(desk.votes().of(stored.id())), asked), buttons);
    }

    /** The bot is no longer in the chat: what ran there is over, and nobody can be told. */
    void left(String chat, Instant at) {
        desk.rounds().in(chat).ifPresent(stored -> desk.rounds().save(stored.id(), stored.round().over().nameless(), Optional.empty(), at));
    }

    void back(Instant now) {
        desk.rounds().postpone(now.plus(BACKLOG));
    }

    /** A prompt that anybody in the chat may press. */
    long open(Rounds.Stored stored, RoundStep step, Instant at) {
        return prompts.open(RoundDialogue.PREFIX, Address.of(stored.chat()), stored.round().starter(), step.json(), at);
    }

    private static Reply send(String chat, Text text) {
        return new Reply.Send(Address.of(chat), text, List.of());
    }
}
