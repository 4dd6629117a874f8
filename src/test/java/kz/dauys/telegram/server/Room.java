package kz.dauys.telegram.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A chat: what the bot has put there, and whether it may. Guarded by the server's monitor. */
final class Room {
    private final long id;
    private final String title;
    /** What stands in the chat now, in the order of sending. */
    private final List<Shown> shown = new ArrayList<>();
    /** Everything that was ever sent or edited, one entry for each accepted call. */
    private final List<Shown> history = new ArrayList<>();

    private final Set<Long> admins = new HashSet<>();
    private Access access;
    /** The number under which it goes on; 0 as long as it does not. */
    private long movedTo;

    /** What the bot may do in a chat. */
    enum Access {
        OPEN,
        UNKNOWN,
        BLOCKED,
        KICKED,
        NO_POLLS,
        NO_PHOTOS
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

    void promote(long person) {
        admins.add(person);
    }

    boolean admin(long person) {
        return admins.contains(person);
    }

    void move(long other) {
        movedTo = other;
    }

    void check() {
        if (movedTo != 0) {
            throw Refusal.moved(movedTo);
        }
        switch (access) {
            case OPEN, NO_POLLS, NO_PHOTOS -> {}
            case UNKNOWN -> throw Refusal.badRequest("chat not found");
            case BLOCKED -> throw new Refusal(403, "Forbidden: bot was blocked by the user");
            case KICKED -> throw new Refusal(403, "Forbidden: bot was kicked from the group chat");
        }
    }

    void checkPolls() {
        if (access == Access.NO_POLLS) {
            throw Refusal.badRequest("not enough rights to send polls to the chat");
        }
    }

    void checkPhotos() {
        if (access == Access.NO_PHOTOS) {
            throw Refusal.badRequest("not enough rights to send photos to the chat");
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
