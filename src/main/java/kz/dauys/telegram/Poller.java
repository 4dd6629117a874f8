package kz.dauys.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Fetches updates on one platform thread, batch by batch, and asks for more only when a batch is committed.
 *
 * <p>The library has a poller of its own, which is not used: its session asks again whatever became of a batch, treats a wrong
 * token, a second instance and an outage alike, ignores {@code retry_after}, ends silently when a consumer throws, deletes foreign
 * webhooks unasked, and lets one update that cannot be read block all others for ever.
 */
final class Poller {
    private static final int BATCH = 100;
    private static final List<String> KINDS = List.of("message", "callback_query", "my_chat_member", "poll_answer");
    private static final String INLINE = "inline_query";
    /** How long the last word to Telegram may take when the adapter is closed. */
    private static final Duration FAREWELL = Duration.ofSeconds(1);

    private final Link link;
    private final Api api;
    private final Line line;
    private final Desk desk;
    private final InstantSource clock;
    private final Offset offset;

    Poller(Link link, Api api, Line line, Desk desk, InstantSource clock) {
        this.link = link;
        this.api = api;
        this.line = line;
        this.desk = desk;
        this.clock = clock;
        this.offset = new Offset(clock.instant());
    }

    /** Runs until closed or refused; {@code ready} hears who the bot is before the first poll. */
    void run(Consumer<Self> ready) {
        Optional<Self> self = new Introduction(api, line).introduce(link);
        self.ifPresent(bot -> {
            ready.accept(bot);
            poll(new Updates(bot));
        });
    }

    private void poll(Updates updates) {
        Optional<JsonNode> batch = line.insist("getUpdates", question());
        while (batch.isPresent() && take(batch.get(), updates)) {
            batch = line.insist("getUpdates", question());
        }
    }

    private boolean take(JsonNode batch, Updates updates) {
        Instant now = clock.instant();
        List<Incoming> incoming = Incoming.read(batch, updates, now);
        if (!desk.take(incoming, now)) {
            return false;
        }
        incoming.stream().mapToLong(Incoming::update).max().ifPresent(last -> offset.advance(last, now));
        return true;
    }

    private ObjectNode question() {
        ObjectNode fields = api.fields().put("timeout", link.patience().poll().toSeconds()).put("limit", BATCH);
        ArrayNode kinds = fields.putArray("allowed_updates");
        KINDS.forEach(kinds::add);
        if (link.inline()) {
            kinds.add(INLINE);
        }
        return withOffset(fields);
    }

    private ObjectNode withOffset(ObjectNode fields) {
        long next = offset.at(clock.instant());
        return next > 0 ? fields.put("offset", next) : fields;
    }

    /** Confirms what was committed last, so that it need not come again after the next start. What this poll brings stays unconfirmed. */
    void confirm() {
        if (offset.at(clock.instant()) > 0) {
            api.call("getUpdates", withOffset(api.fields().put("timeout", 0).put("limit", 1)), FAREWELL);
        }
    }
}
