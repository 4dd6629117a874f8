package kz.dauys.telegram.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A person who talks to the bot in a private chat. */
public final class User {
    private final World world;
    private final Person person;
    private final Room room;

    User(World world, Person person, Room room) {
        this.world = world;
        this.person = person;
        this.room = room;
    }

    public long id() {
        return person.id();
    }

    Person person() {
        return person;
    }

    /** Writes a text; gives the number of the message. */
    public long says(String text) {
        world.monitor().run(() -> room.access(Room.Access.OPEN));
        return world.message(room, person, world.text(text));
    }

    /** Opens the bot by a deep link, or without one where {@code payload} is empty. */
    public void starts(String payload) {
        says(("/start " + payload).strip());
    }

    public void sendsSticker() {
        var content = Json.object();
        content.putObject("sticker").put("file_id", "s").put("file_unique_id", "u").put("type", "regular").put("width", 512)
                .put("height", 512).put("is_animated", false).put("is_video", false);
        world.message(room, person, content);
    }

    /** Sends a file; gives the number of the message. */
    public long sendsFile(String name, byte[] content) {
        ObjectNode message = Json.object();
        message.set("document", world.messages().uploads().add(name, content));
        return world.message(room, person, message);
    }

    /** Sends on a poll of somebody else's; Telegram shows the key only where there is one to be told. */
    public long forwardsPoll(String question, List<String> options, boolean quiz, Optional<Integer> key) {
        ObjectNode poll = Json.object().put("id", "foreign").put("question", question).put("total_voter_count", 0).put("is_closed", key.isPresent())
                .put("is_anonymous", true).put("type", quiz ? "quiz" : "regular").put("allows_multiple_answers", false);
        options.forEach(option -> poll.withArray("options").addObject().put("text", option).put("voter_count", 0));
        key.ifPresent(place -> poll.withArray("correct_option_ids").add(place));
        ObjectNode message = Json.object();
        message.set("poll", poll);
        return world.message(room, person, message);
    }

    /** Sends on a quiz poll in which several options may be right; its keys are told only once it is closed. */
    public long forwardsPollOfSeveral(String question, List<String> options, List<Integer> keys) {
        ObjectNode poll = Json.object().put("id", "foreign").put("question", question).put("total_voter_count", 0).put("is_closed", !keys.isEmpty())
                .put("is_anonymous", true).put("type", "quiz").put("allows_multiple_answers", true);
        options.forEach(option -> poll.withArray("options").addObject().put("text", option).put("voter_count", 0));
        keys.forEach(key -> poll.withArray("correct_option_ids").add(key));
        ObjectNode message = Json.object();
        message.set("poll", poll);
        return world.message(room, person, message);
    }

    /** Presses the button with this label under a message. */
    public Press presses(Shown message, String label) {
        return pressesData(message, message.key(label).data());
    }

    /** Presses with data of any kind, as a changed client could. */
    public Press pressesData(Shown message, String data) {
        return world.press(room, person, message, data);
    }

    /** Types behind the bot's name in another chat. */
    public Typing types(String words) {
        return world.type(person, words);
    }

    /** Blocks the bot; it is told so. */
    public void blocks() {
        world.monitor().run(() -> room.access(Room.Access.BLOCKED));
        world.member(room, person, "member", "kicked");
    }

    /** The photo that a message holds. */
    public byte[] photo(Shown message) {
        return world.monitor().run(() -> world.messages().photos().of(message.id())).orElseThrow();
    }

    /** What the bot has put into the private chat, as it stands now. */
    public List<Shown> messages() {
        return world.monitor().run(room::shown);
    }

    /** Every accepted send and edit, in order. */
    public List<Shown> history() {
        return world.monitor().run(room::history);
    }

    /** Waits until at least {@code count} messages stand in the chat. */
    public List<Shown> awaitMessages(int count) {
        return awaitMessages(count, Monitor.PATIENCE);
    }

    /** The same with a patience of the test's own, such as for a process that has yet to start. */
    public List<Shown> awaitMessages(int count, Duration atMost) {
        return world.await(
                () -> Optional.of(room.shown()).filter(all -> all.size() >= count),
                atMost,
                () -> person.name() + " waited for " + count + " messages and has " + texts());
    }

    /** Waits for a message that fits, as it was sent or after an edit. */
    public Shown awaits(Predicate<Shown> fits) {
        return awaits(fits, Monitor.PATIENCE);
    }

    /** The same with a patience of the test's own. */
    public Shown awaits(Predicate<Shown> fits, Duration atMost) {
        return world.await(
                () -> room.shown().stream().filter(fits).findFirst(), atMost, () -> person.name() + " waited in vain and has " + texts());
    }

    private List<String> texts() {
        return room.shown().stream().map(Shown::text).toList();
    }
}
