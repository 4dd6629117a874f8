package kz.dauys.telegram.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The methods that put messages into chats and change them. Runs inside the server's monitor. */
final class Messages {
    private static final int LONGEST_TEXT = 4096;
    private static final int LONGEST_CAPTION = 1024;

    private final InstantSource clock;
    private final Rates rates;
    private final ObjectNode bot;
    private final Ballots ballots;
    private final Photos photos = new Photos();
    private final Uploads uploads = new Uploads();
    private final Map<Long, Room> rooms = new HashMap<>();
    private long nextMessage = 1;

    Messages(InstantSource clock, Rates rates, ObjectNode bot) {
        this.clock = clock;
        this.rates = rates;
        this.bot = bot;
        this.ballots = new Ballots(clock);
    }

    Photos photos() {
        return photos;
    }

    Ballots ballots() {
        return ballots;
    }

    JsonNode sendPoll(Call call) {
        Room room = room(call);
        room.checkPolls();
        Ballots.Ballot ballot = ballots.read(call);
        ObjectNode json = (ObjectNode) put(room, call, "poll", new Markup.Parsed(ballot.words(), List.of()));
        ballots.stand(json.path("message_id").asLong(), ballot);
        json.set("poll", ballot.json(false));
        return json;
    }

    JsonNode stopPoll(Call call) {
        Room room = room(call);
        long message = call.number("message_id", 0);
        if (room.find(message).isEmpty()) {
            throw Refusal.badRequest("message with poll to stop not found");
        }
        rates.check(room);
        return ballots.stop(message);
    }

    JsonNode member(Call call) {
        Room room = room(call);
        long user = call.number("user_id", 0);
        ObjectNode json = Json.object().put("status", room.admin(user) ? "administrator" : "member");
        json.putObject("user").put("id", user).put("is_bot", false).put("first_name", "U");
        return json;
    }

    Uploads uploads() {
        return uploads;
    }

    long number() {
        return nextMessage++;
    }

    void open(Room room) {
        rooms.put(room.id(), room);
    }

    JsonNode sendText(Call call) {
        Room room = room(call);
        Markup.Parsed text = words(call, "text", LONGEST_TEXT);
        if (text.text().isBlank()) {
            throw Refusal.badRequest("message text is empty");
        }
        return put(room, call, "text", text);
    }

    JsonNode sendFile(Call call, String kind) {
        Room room = room(call);
        if (call.files().isEmpty() && call.text(kind).isEmpty()) {
            throw Refusal.badRequest("there is no " + kind + " in the request");
        }
        return put(room, call, kind, words(call, "caption", LONGEST_CAPTION));
    }

    JsonNode sendPhoto(Call call) {
        Room room = room(call);
        room.checkPhotos();
        Photos.Photo photo = photos.read(call);
        ObjectNode json = (ObjectNode) put(room, call, "photo", words(call, "caption", LONGEST_CAPTION));
        photos.stand(json, photo);
        return json;
    }

    private JsonNode put(Room room, Call call, String kind, Markup.Parsed text) {
        List<List<Key>> keyboard = Key.rows(call);
        rates.check(room);
        Shown shown = new Shown(room.id(), number(), kind, text.text(), text.entities(), keyboard, 0, clock.instant());
        room.add(shown);
        return shown.json(room, bot);
    }

    JsonNode editText(Call call) {
        Shown old = target(call, "edit");
        if (!old.kind().equals("text")) {
            throw Refusal.badRequest("there is no text in the message to edit");
        }
        Markup.Parsed text = words(call, "text", LONGEST_TEXT);
        if (text.text().isBlank()) {
            throw Refusal.badRequest("message text is empty");
        }
        return replace(call, old, text, Key.rows(call));
    }

    JsonNode editKeyboard(Call call) {
        Shown old = target(call, "edit");
        return replace(call, old, new Markup.Parsed(old.text(), old.entities()), Key.rows(call));
    }

    private JsonNode replace(Call call, Shown old, Markup.Parsed text, List<List<Key>> keyboard) {
        Shown changed =
                new Shown(old.chat(), old.id(), old.kind(), text.text(), text.entities(), keyboard, old.edits() + 1, clock.instant());
        if (changed.looksLike(old)) {
            throw Refusal.badRequest("message is not modified: specified new message content and reply markup are exactly the same"
                    + " as a current content and reply markup of the message");
        }
        Room room = room(call);
        rates.check(room);
        room.replace(changed);
        return changed.json(room, bot);
    }

    JsonNode delete(Call call) {
        Shown shown = target(call, "delete");
        room(call).remove(shown.id());
        return Json.yes();
    }

    JsonNode action(Call call) {
        room(call);
        return Json.yes();
    }

    private Shown target(Call call, String verb) {
        return room(call)
                .find(call.number("message_id", 0))
                .orElseThrow(() -> Refusal.badRequest("message to " + verb + " not found"));
    }

    private Room room(Call call) {
        if (call.text("chat_id").isEmpty()) {
            throw Refusal.badRequest("chat_id is empty");
        }
        Room room = rooms.get(call.number("chat_id", 0));
        if (room == null) {
            throw Refusal.badRequest("chat not found");
        }
        room.check();
        return room;
    }

    private static Markup.Parsed words(Call call, String field, int limit) {
        Markup.Parsed parsed = switch (call.text("parse_mode")) {
            case "HTML", "html" -> Markup.parse(call.text(field));
            case "" -> new Markup.Parsed(call.text(field), List.of());
            default -> throw Refusal.badRequest("unsupported parse_mode");
        };
        if (parsed.text().length() > limit) {
            throw Refusal.badRequest(field.equals("text") ? "message is too long" : "message caption is too long");
        }
        return parsed;
    }
}
