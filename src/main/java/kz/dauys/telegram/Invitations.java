package kz.dauys.telegram;

import java.util.Optional;
import java.util.function.Supplier;
import kz.dauys.bot.Reply;
import kz.dauys.bot.Text;

/** Writes the bot's own address into invitations: only Telegram knows under which name people find it. */
final class Invitations {
    private final Supplier<Optional<String>> username;

    Invitations(Supplier<Optional<String>> username) {
        this.username = username;
    }

    Reply.Durable in(Reply.Durable reply) {
        return switch (reply) {
            case Reply.Send send -> new Reply.Send(send.chat(), in(send.text()), send.buttons());
            case Reply.Edit edit -> new Reply.Edit(edit.chat(), edit.message(), in(edit.text()), edit.buttons());
            case Reply.Picture picture -> new Reply.Picture(picture.chat(), picture.card(), in(picture.caption()), picture.buttons());
            default -> reply;
        };
    }

    private Text in(Text text) {
        return new Text(text.spans().stream().map(this::in).toList());
    }

    /** The address stands there in full: a teacher copies it into another messenger. */
    private Text.Span in(Text.Span span) {
        if (!(span instanceof Text.Span.Link link)) {
            return span;
        }
        return link.goal().map(this::address).<Text.Span>map(address -> new Text.Span.Link(address, address)).orElse(span);
    }

    private String address(String goal) {
        return "https://t.me/" + username.get().orElse("") + "?start=" + goal;
    }
}
