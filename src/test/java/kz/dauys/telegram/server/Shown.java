package kz.dauys.telegram.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/**
 * A message of the bot as a person sees it.
 *
 * @param id its number, which counts over all chats of the server
 * @param kind {@code text}, {@code poll}, {@code photo} or {@code document}
 * @param text the words without markup; the caption of a file
 * @param edits how often it was changed
 */
public record Shown(
        long chat, long id, String kind, String text, List<Entity> entities, List<List<Key>> keyboard, int edits, Instant at) {

    /** The labels of all buttons, row after row. */
    public List<String> labels() {
        return keyboard.stream().flatMap(List::stream).map(Key::label).toList();
    }

    /** The first button with this label. */
    public Key key(String label) {
        return keyboard.stream()
                .flatMap(List::stream)
                .filter(key -> key.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " among " + labels()));
    }

    /** The stretches of text in the style of one HTML tag. */
    public List<String> styled(String tag) {
        return entities.stream()
                .filter(entity -> entity.tag().equals(tag))
                .map(entity -> text.substring(entity.offset(), entity.offset() + entity.length()))
                .toList();
    }

    boolean looksLike(Shown other) {
        return text.equals(other.text) && entities.equals(other.entities) && keyboard.equals(other.keyboard);
    }

    ObjectNode json(Room room, ObjectNode bot) {
        ObjectNode json = Json.object().put("message_id", id).put("date", at.getEpochSecond());
        json.set("from", bot);
        json.set("chat", room.json());
        if (!kind.equals("poll")) {
            json.put(kind.equals("text") ? "text" : "caption", text);
        }
        if (!entities.isEmpty()) {
            entities.forEach(entity -> json.withArray(kind.equals("text") ? "entities" : "caption_entities").add(entity.json()));
        }
        if (!keyboard.isEmpty()) {
            json.putObject("reply_markup").set("inline_keyboard", Key.json(keyboard));
        }
        return json;
    }
}
