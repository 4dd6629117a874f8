package kz.dauys.telegram;

import java.util.List;
import kz.dauys.bot.Reception.Decision;
import org.jspecify.annotations.Nullable;

/** Does at once what must not wait for the outbox: answers to presses and to inline queries. */
final class Prompter {
    private final Toasts toasts;
    private final Inlines inlines;

    Prompter(Toasts toasts, Inlines inlines) {
        this.toasts = toasts;
        this.inlines = inlines;
    }

    /**
     * Every press gets its answer, also a repeated one: the first may have died before it was answered. An inline query that comes again is
     * as good as over.
     *
     * @param decision null for an update that was decided before
     */
    void answer(Incoming one, @Nullable Decision decision) {
        one.query().ifPresent(query -> toasts.answer(query, decision == null ? List.of() : decision.toasts()));
        if (decision != null) {
            one.inline().ifPresent(query -> decision.articles().forEach(articles -> inlines.answer(query, articles)));
        }
    }
}
