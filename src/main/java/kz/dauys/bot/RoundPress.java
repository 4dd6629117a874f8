package kz.dauys.bot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import kz.dauys.quiz.Board;
import kz.dauys.quiz.Round;
import kz.dauys.quiz.Rounds;
import kz.dauys.quiz.Votes;

/** What the buttons of a group's quiz do. Anybody in the chat may press most of them. */
final class RoundPress {
    private final GroupDesk desk;
    private final Prompts prompts;
    private final RoundPages pages;
    private final RoundPlay play;
    private final BiFunction<Visit, String, Reply> start;

    /** @param start gathers people for the quiz of a name */
    RoundPress(GroupDesk desk, Prompts prompts, RoundPages pages, RoundPlay play, BiFunction<Visit, String, Reply> start) {
        this.desk = desk;
        this.prompts = prompts;
        this.pages = pages;
        this.play = play;
        this.start = start;
    }

    List<Reply> pressed(Visit visit, Dialogue.Press press) {
        Optional<Prompts.Prompt> prompt = prompts.find(press.row())
                .filter(found -> found.dialogue().equals(RoundDialogue.PREFIX) && found.chat().equals(visit.chat()));
        Optional<RoundStep> step = prompt.flatMap(found -> RoundStep.of(found.state()));
        if (prompt.isEmpty() || step.isEmpty()) {
            return toast(visit, "gone");
        }
        return switch (step.get()) {
            case RoundStep.Menu menu -> chosen(visit, press, menu, prompt.get());
            case RoundStep.Lobby lobby -> open(lobby.round(), Round.Phase.GATHERING)
                    .map(stored -> gathering(visit, press, stored))
                    .orElseGet(() -> toast(visit, "begun"));
            case RoundStep.Pause pause -> open(pause.round(), Round.Phase.PAUSED)
                    .map(stored -> List.of(play.ask(stored.id(), stored.chat(), stored.round().awake(), visit.at())))
                    .orElseGet(() -> toast(visit, "awake"));
            case RoundStep.Result result -> desk.rounds().find(result.round())
                    .map(stored -> result(visit, press, stored))
                    .orElseGet(() -> toast(visit, "gone"));
        };
    }

    private Optional<Rounds.Stored> open(long round, Round.Phase phase) {
        return desk.rounds().find(round).filter(stored -> !stored.over() && stored.round().phase() == phase);
    }

    private List<Reply> chosen(Visit visit, Dialogue.Press press, RoundStep.Menu menu, Prompts.Prompt prompt) {
        if (prompt.person() != visit.person()) {
            return toast(visit, "foreign");
        }
        if (press.choice() >= menu.names().size() || !prompts.close(press.row(), visit.at())) {
            return toast(visit, "gone");
        }
        return List.of(start.apply(visit, menu.names().get(press.choice())));
    }

    /** The buttons under the invitation. */
    List<List<Button>> lobby(Round round, long row) {
        Button ready = Button.of(pages.say(round.language(), "button.ready"), RoundDialogue.PREFIX, row, RoundStep.Lobby.READY);
        Button begin = Button.of(pages.say(round.language(), "button.start"), RoundDialogue.PREFIX, row, RoundStep.Lobby.START);
        String seconds = pages.say(round.language(), "button.time", Map.of("seconds", round.seconds()));
        return List.of(List.of(ready), List.of(begin, Button.of(seconds, RoundDialogue.PREFIX, row, RoundStep.Lobby.TIME)));
    }

    private List<Reply> gathering(Visit visit, Dialogue.Press press, Rounds.Stored stored) {
        Round round = stored.round();
        if (press.choice() == RoundStep.Lobby.READY) {
            return ready(visit, press, stored, round.ready(visit.person(), visit.origin().name()));
        }
        if (round.starter() != visit.person()) {
            return toast(visit, "starter");
        }
        return switch (press.choice()) {
            case RoundStep.Lobby.START -> begin(visit, press, stored, round);
            case RoundStep.Lobby.TIME -> changed(visit, press, stored, round.otherTime());
            default -> toast(visit, "gone");
        };
    }

    private List<Reply> ready(Visit visit, Dialogue.Press press, Rounds.Stored stored, Round round) {
        if (round.equals(stored.round())) {
            return toast(visit, "ready.already");
        }
        return round.enough() ? begin(visit, press, stored, round) : changed(visit, press, stored, round);
    }

    private List<Reply> changed(Visit visit, Dialogue.Press press, Rounds.Stored stored, Round round) {
        desk.rounds().keep(stored.id(), round);
        return List.of(new Reply.Edit(visit.chat(), press.message(), pages.lobby(round), lobby(round, press.row())));
    }

    private List<Reply> begin(Visit visit, Dialogue.Press press, Rounds.Stored stored, Round round) {
        Reply first = play.ask(stored.id(), stored.chat(), round, visit.at());
        return List.of(new Reply.Edit(visit.chat(), press.message(), pages.lobby(round.asking(0)), List.of()), first);
    }

    private List<Reply> result(Visit visit, Dialogue.Press press, Rounds.Stored stored) {
        List<Votes.Counted> votes = desk.votes().of(stored.id());
        if (press.choice() == RoundStep.Result.QUESTIONS) {
            int asked = stored.round().position() + (stored.round().poll() == 0 ? 0 : 1);
            return prompts.close(press.row(), visit.at())
                    ? List.of(new Reply.Send(visit.chat(), pages.review(stored.round(), asked), List.of()))
                    : toast(visit, "review.there");
        }
        Board board = Board.of(votes);
        return board.lines().stream()
                .filter(line -> line.person() == visit.person())
                .findFirst()
                .<List<Reply>>map(line -> List.of(new Reply.Toast(pages.mine(visit.language(), board, line, votes))))
                .orElseGet(() -> toast(visit, "mine.none"));
    }

    private List<Reply> toast(Visit visit, String key) {
        return List.of(new Reply.Toast(pages.say(visit.language(), key)));
    }
}
