package kz.dauys.telegram.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A chat: what the bot has put there, and whether it may. Guarded by the server's monitor. */
final class Room {
    private final long id;
    private final String title;
    /** What stands in the chat now, in the order of sending. */
    private final List<Shown> shown = new ArrayList<>();
    /** Everything that was ever sent or edited, one entry for each accepted call. */
    private final List<Shown> history = new ArrayList<>();

    private Access access;

    /** What the bot may do in a chat. */
    enum Access {
        OPEN,
        UNKNOWN,
        BLOCKED,
        KICKED
    }

    Room(long id, String title, Access access) {
        this.id = id;
        this.title = title;
        this.access = access;
    }

    long id() {
        return id;
    }

    boolean group() {
        return id < 0;
    }

    void access(Access now) {
        access = now;
    }

    void check() {
        switch (access) {
            case OPEN -> {}
            case UNKNOWN -> throw Refusal.badRequest("chat not found");
            case BLOCKED -> throw new Refusal(403, "Forbidden: bot was blocked by the user");
            case KICKED -> throw new Refusal(403, "Forbidden: bot was kicked from the group chat");
        }
    }

    void add(Shown message) {
        shown.add(message);
        history.add(message);
    }

    Optional<Shown> find(long message) {
        return shown.stream().filter(one -> one.id() == message).findFirst();
    }

    void replace(Shown message) {
        shown.replaceAll(one -> one.id() == message.id() ? message : one);
        history.add(message);
    }

    boolean remove(long message) {
        return shown.removeIf(one -> one.id() == message);
    }

    List<Shown> shown() {
        return List.copyOf(shown);
    }

    List<Shown> history() {
        return List.copyOf(history);
    }

    ObjectNode json() {
        ObjectNode json = Json.object().put("id", id).put("type", group() ? "supergroup" : "private");
        return group() ? json.put("title", title) : json.put("first_name", title);
    }
}
