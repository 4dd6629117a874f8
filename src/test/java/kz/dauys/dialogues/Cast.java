package kz.dauys.dialogues;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.dauys.telegram.server.BotApiServer;
import kz.dauys.telegram.server.Group;
import kz.dauys.telegram.server.User;

/** The people and groups of a dialogue, by name. */
final class Cast {
    private final BotApiServer server;
    private final Map<String, User> people = new LinkedHashMap<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<String, Chat> chats = new LinkedHashMap<>();

    Cast(BotApiServer server) {
        this.server = server;
    }

    /** A person whose Telegram is in this language. */
    void meet(String name, String language) {
        User user = server.user(name, language);
        people.put(name, user);
        chats.put(name, new Chat(user::history));
    }

    User person(String name) {
        User user = people.get(name);
        if (user == null) {
            throw new AssertionError("nobody has introduced " + name);
        }
        return user;
    }

    Group group(String name) {
        return groups.computeIfAbsent(name, title -> {
            Group group = server.group(title);
            chats.put(title, new Chat(group::history));
            return group;
        });
    }

    /** The chat of a person with the bot, or of a group. */
    Chat chat(String name) {
        Chat chat = chats.get(name);
        if (chat == null) {
            throw new AssertionError("there is no chat " + name);
        }
        return chat;
    }

    Map<String, Chat> chats() {
        return chats;
    }
}
