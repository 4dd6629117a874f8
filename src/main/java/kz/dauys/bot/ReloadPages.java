package kz.dauys.bot;

import java.util.List;
import java.util.Map;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Texts;

/** How it is told what became of a reload. */
public final class ReloadPages {
    /** More reasons than these nobody reads in a chat. */
    private static final int REASONS = 10;

    private final Texts texts = new Texts(ReloadPages.class, "reload");

    Text loading(Language language) {
        return Text.of(texts.say(language, "loading"));
    }

    /** The message to whoever asked. */
    public Reply.Send told(Reloads.Order order, Reloads.Outcome outcome) {
        return new Reply.Send(order.chat(), page(outcome, order.language()), List.of());
    }

    private Text page(Reloads.Outcome outcome, Language language) {
        return switch (outcome) {
            case Reloads.Outcome.Loaded(int claims, int documents) ->
                Text.of(texts.say(language, "loaded", Map.of("claims", claims, "documents", documents)));
            case Reloads.Outcome.Refused refused -> refused(refused, language);
        };
    }

    private Text refused(Reloads.Outcome.Refused refused, Language language) {
        Text.Builder page = new Text.Builder().bold(texts.say(language, "refused")).line();
        refused.reasons().stream().limit(REASONS).forEach(reason -> page.line().plain(reason));
        int left = refused.reasons().size() - REASONS;
        return left <= 0 ? page.build() : page.line().plain(texts.say(language, "more", Map.of("count", left))).build();
    }
}
