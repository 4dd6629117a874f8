package kz.dauys.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.dauys.bot.Event;
import kz.dauys.bot.Reception.Arrival;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * One update of a batch.
 *
 * @param query the id of the callback query that waits for an answer, if the update is one
 * @param inline the id of the inline query that waits for one, if the update is one
 * @param poison why the update could not be read, if so
 */
record Incoming(long update, Optional<Event> event, Optional<String> query, Optional<String> inline, Optional<String> poison) {
    private static final Logger log = LoggerFactory.getLogger(Incoming.class);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Loads the library's hundreds of classes of updates, so that the first person need not wait for it. */
    static void warmUp() {
        try {
            MAPPER.readValue("{\"update_id\":0,\"message\":{}}", Update.class);
        } catch (JsonProcessingException e) {
            // The first update will tell, if anything is wrong here.
            log.debug("the reader of updates was not warmed up", e);
        }
    }

    /** Reads a batch; each update by itself, so that one that cannot be read is noted and stepped over. */
    static List<Incoming> read(JsonNode batch, Updates updates, Instant at) {
        List<Incoming> incoming = new ArrayList<>();
        for (JsonNode node : batch) {
            if (node.path("update_id").isIntegralNumber()) {
                incoming.add(one(node, updates, at));
            }
        }
        return incoming;
    }

    private static Incoming one(JsonNode node, Updates updates, Instant at) {
        long id = node.path("update_id").asLong();
        Optional<String> query = idOf(node, "callback_query");
        Optional<String> inline = idOf(node, "inline_query");
        try {
            Update update = MAPPER.treeToValue(node, Update.class);
            return new Incoming(id, updates.event(update, at), query, inline, Optional.empty());
        } catch (JsonProcessingException e) {
            return new Incoming(id, Optional.empty(), query, inline, Optional.of(e.getOriginalMessage()));
        } catch (RuntimeException e) {
            return new Incoming(id, Optional.empty(), query, inline, Optional.of(e.toString()));
        }
    }

    private static Optional<String> idOf(JsonNode node, String kind) {
        return Optional.of(node.path(kind).path("id").asText()).filter(text -> !text.isEmpty());
    }

    Arrival arrival() {
        return new Arrival(update, event);
    }
}
