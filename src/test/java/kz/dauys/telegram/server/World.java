package kz.dauys.telegram.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What people's doings need of the server: the queue of updates, the chats, the presses, what is typed behind the bot's name. */
record World(
        Monitor monitor,
        InstantSource clock,
        UpdateQueue updates,
        Messages messages,
        Queries queries,
        InlineQueries inlines,
        ObjectNode bot) {

    /** Puts a message of a person into the queue; {@code content} holds what is particular to it. Gives its number. */
    long message(Room room, Person from, ObjectNode content) {
        return monitor.run(() -> {
            long number = messages.number();
            content.put("message_id", number).put("date", clock.instant().getEpochSecond());
            content.set("from", from.json());
            content.set("chat", room.json());
            updates.add("message", content);
            return number;
        });
    }

    ObjectNode text(String words) {
        ObjectNode content = Json.object().put("text", words);
        if (words.startsWith("/")) {
            int length = words.split("\\s", 2)[0].length();
            content.putArray("entities").addObject().put("type", "bot_command").put("offset", 0).put("length", length);
        }
        return content;
    }

    /** Presses a button: a callback query that holds the message as it stands now. */
    Press press(Room room, Person from, Shown message, String data) {
        return monitor.run(() -> {
            String id = "query-" + messages.number();
            queries.ask(id);
            ObjectNode query = Json.object().put("id", id).put("chat_instance", "1").put("data", data);
            query.set("from", from.json());
            query.set("message", room.find(message.id()).orElse(message).json(room, bot));
            updates.add("callback_query", query);
            return new Press(this, id);
        });
    }

    /** Answers a poll; false where Telegram has closed it. */
    boolean vote(Person voter, Shown poll, List<Integer> options) {
        return monitor.run(() -> {
            Optional<Ballots.Ballot> ballot = messages.ballots().vote(poll.id(), voter.id(), options.stream().distinct().toList());
            ballot.ifPresent(found -> updates.add("poll_answer", answer(found.id(), options).set("user", voter.json())));
            return ballot.isPresent();
        });
    }

    /** Answers a poll under the face of a chat. */
    void voteMasked(Room as, Shown poll, List<Integer> options) {
        monitor.run(() -> messages.ballots().vote(poll.id(), as.id(), options)
                .ifPresent(found -> updates.add("poll_answer", answer(found.id(), options).set("voter_chat", as.json()))));
    }

    private static ObjectNode answer(String poll, List<Integer> options) {
        ObjectNode answer = Json.object().put("poll_id", poll);
        options.forEach(answer.putArray("option_ids")::add);
        return answer;
    }

    /** Types behind the bot's name in some chat, which the bot is not told. */
    Typing type(Person from, String words) {
        return monitor.run(() -> {
            String id = "inline-" + messages.number();
            inlines.ask(id);
            ObjectNode query = Json.object().put("id", id).put("query", words).put("offset", "").put("chat_type", "supergroup");
            query.set("from", from.json());
            updates.add("inline_query", query);
            return new Typing(this, id);
        });
    }

    /** The bot's own standing in a chat changes. */
    void member(Room room, Person by, String before, String after) {
        monitor.run(() -> {
            ObjectNode change = Json.object().put("date", clock.instant().getEpochSecond());
            change.set("chat", room.json());
            change.set("from", by.json());
            change.set("old_chat_member", standing(before));
            change.set("new_chat_member", standing(after));
            updates.add("my_chat_member", change);
        });
    }

    private ObjectNode standing(String status) {
        ObjectNode json = Json.object().put("status", status);
        json.set("user", bot);
        if (status.equals("kicked")) {
            json.put("until_date", 0);
        }
        return json;
    }

    <T> T await(Supplier<Optional<T>> probe, Supplier<String> complaint) {
        return await(probe, Monitor.PATIENCE, complaint);
    }

    <T> T await(Supplier<Optional<T>> probe, Duration atMost, Supplier<String> complaint) {
        return monitor.await(probe, atMost).orElseThrow(() -> new AssertionError(monitor.run(complaint)));
    }
}
