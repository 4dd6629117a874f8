package kz.dauys.telegram;

import java.util.List;
import java.util.function.Function;
import kz.dauys.bot.Button;
import kz.dauys.bot.Event;
import kz.dauys.bot.Reply;
import kz.dauys.bot.Text;

/** A door that answers everything with what it heard, and a press with a toast and an edit. Text that says "fail" breaks it. */
final class Echo implements Function<Event, List<Reply>> {
    @Override
    public List<Reply> apply(Event event) {
        return switch (event) {
            case Event.Said said -> said(said);
            case Event.Pressed pressed -> List.of(
                    new Reply.Toast("pressed " + pressed.data()),
                    new Reply.Edit(pressed.origin().chat().address(), pressed.message(), Text.of("pressed"), List.of()));
            case Event.Started started -> List.of(send(started, "started " + started.goal()));
            case Event.Other other -> List.of(send(other, "what is that?"));
            case Event.Typed typed -> List.of(offers(typed.text()));
            case Event.Voted voted -> List.of(send(voted, "voted " + voted.options()));
            case Event.Masked masked -> List.of(send(masked, "masked"));
            case Event.MaskedVote masked -> List.of();
            case Event.Moved moved -> List.of();
            case Event.Joined joined -> List.of(send(joined, "joined"));
            case Event.Left left -> List.of();
            case Event.Polled poll -> List.of();
            case Event.Attached file -> List.of();
        };
    }

    private static List<Reply> said(Event.Said said) {
        if (said.text().equals("fail")) {
            throw new IllegalStateException("as asked");
        }
        return List.of(send(said, said.text()));
    }

    private static Reply.Articles offers(String words) {
        return new Reply.Articles(List.of(new Reply.Article("echo", "", Text.of(words))), false);
    }

    static Reply.Send send(Event event, String words) {
        return new Reply.Send(event.origin().chat().address(), Text.of(words), List.of(List.of(new Button("Press", "echo:1:0"))));
    }
}
