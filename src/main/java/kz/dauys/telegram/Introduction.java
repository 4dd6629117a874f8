package kz.dauys.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happens before the first poll: who is the bot, and does its post go elsewhere? */
final class Introduction {
    private static final Logger log = LoggerFactory.getLogger(Introduction.class);

    private final Api api;
    private final Line line;

    Introduction(Api api, Line line) {
        this.api = api;
        this.line = line;
    }

    /** Empty if the adapter was closed meanwhile, or may not poll. */
    Optional<Self> introduce(Link link) {
        Optional<JsonNode> told = line.insist("getMe", api.fields());
        told.filter(me -> link.inline() && !me.path("supports_inline_queries").asBoolean())
                .ifPresent(me -> log.warn("DAUYS_INLINE is on, but Telegram sends no inline queries until /setinline is sent to @BotFather"));
        Optional<Self> self = told.map(me -> new Self(me.path("id").asLong(), me.path("username").asText()));
        self.ifPresent(bot -> log.info("the bot is @{}", bot.username()));
        return self.filter(bot -> free(link.takeOver()));
    }

    private boolean free(boolean takeOver) {
        Optional<JsonNode> info = line.insist("getWebhookInfo", api.fields());
        return info.isPresent() && (info.get().path("url").asText().isEmpty() || mayDelete(info.get(), takeOver));
    }

    private boolean mayDelete(JsonNode info, boolean takeOver) {
        // Only the host: a webhook's path is often its secret, or even the token.
        String host = host(info.path("url").asText());
        if (!takeOver) {
            line.end("a webhook at " + host + " gets this bot's updates; remove it there, or start with DAUYS_TAKE_OVER=true");
            return false;
        }
        log.warn("taking over from the webhook at {}", host);
        return line.insist("deleteWebhook", api.fields()).isPresent();
    }

    private static String host(String url) {
        try {
            return String.valueOf(URI.create(url).getHost());
        } catch (IllegalArgumentException e) {
            return "an unreadable address";
        }
    }
}
