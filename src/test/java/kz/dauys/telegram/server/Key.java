package kz.dauys.telegram.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A button as it arrived. */
public record Key(String label, String data) {
    private static final int MAX_BYTES = 64;

    static List<List<Key>> rows(Call call) {
        List<List<Key>> rows = new ArrayList<>();
        call.tree("reply_markup").ifPresent(markup -> {
            for (JsonNode row : markup.path("inline_keyboard")) {
                List<Key> keys = new ArrayList<>();
                row.forEach(button -> keys.add(key(button)));
                rows.add(List.copyOf(keys));
            }
        });
        return List.copyOf(rows);
    }

    private static Key key(JsonNode button) {
        String label = button.path("text").asText();
        if (label.isBlank()) {
            throw Refusal.badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
        }
        String data = button.path("callback_data").asText();
        int bytes = data.getBytes(StandardCharsets.UTF_8).length;
        if (!button.hasNonNull("url") && (bytes < 1 || bytes > MAX_BYTES)) {
            throw Refusal.badRequest("BUTTON_DATA_INVALID");
        }
        return new Key(label, data);
    }

    static ArrayNode json(List<List<Key>> rows) {
        ArrayNode json = Json.array();
        for (List<Key> row : rows) {
            ArrayNode keys = json.addArray();
            row.forEach(key -> keys.addObject().put("text", key.label()).put("callback_data", key.data()));
        }
        return json;
    }
}
