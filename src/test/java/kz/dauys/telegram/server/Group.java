package kz.dauys.telegram.server;

import java.util.List;
import java.util.Optional;

/** A group with the bot in it, in privacy mode at first: the bot gets commands and replies to its own messages; mentions and plain text do not reach it. */
public final class Group {
    private final World world;
    private final Room room;
    private volatile boolean privacy = true;

    Group(World world, Room room) {
        this.world = world;
        this.room = room;
    }

    public long id() {
        return room.id();
    }

    /** The bot is added by a person. */
    public void invitesBot(User by) {
        world.monitor().run(() -> room.access(Room.Access.OPEN));
        world.member(room, by.person(), "left", "member");
    }

    public void removesBot(User by) {
        world.monitor().run(() -> room.access(Room.Access.KICKED));
        world.member(room, by.person(), "member", "kicked");
    }

    /** Answers the poll with the option at a place; false where Telegram has closed it. */
    public boolean votes(User who, Shown poll, Integer... options) {
        return world.vote(who.person(), poll, List.of(options));
    }

    /** An administrator who shows the group in place of himself answers. */
    public void votesMasked(Shown poll, int option) {
        world.voteMasked(room, poll, List.of(option));
    }

    /** An administrator who shows the group in place of himself writes. */
    public void saysMasked(String text) {
        var content = world.text(text);
        content.set("sender_chat", room.json());
        world.message(room, new Person(1_087_968_824, "Group", ""), content);
    }

    /** The place of a poll's first right option. */
    public int key(Shown poll) {
        return keys(poll).getFirst();
    }

    /** The places of a poll's right options. */
    public List<Integer> keys(Shown poll) {
        return world.monitor().run(() -> world.messages().ballots().of(poll.id()).orElseThrow().keys());
    }

    /** What Telegram calls the poll. */
    public String pollId(Shown poll) {
        return world.monitor().run(() -> world.messages().ballots().of(poll.id()).orElseThrow().id());
    }

    public boolean closed(Shown poll) {
        return world.monitor().run(() -> world.messages().ballots().of(poll.id()).map(world.messages().ballots()::closed).orElse(true));
    }

    public void promotes(User who) {
        world.monitor().run(() -> room.promote(who.id()));
    }

    /** Administrators forbid polls. */
    public void forbidsPolls() {
        world.monitor().run(() -> room.access(Room.Access.NO_POLLS));
    }

    /** Administrators forbid photos. */
    public void forbidsPhotos() {
        world.monitor().run(() -> room.access(Room.Access.NO_PHOTOS));
    }

    public void deletes(Shown message) {
        world.monitor().run(() -> {
            room.remove(message.id());
        });
    }

    /** The group becomes a supergroup under a new number; the bot is told by a message, if at all. */
    public Group grows(User by, boolean told) {
        Room grown = new Room(room.id() - 1_000_000_000L, "grown", Room.Access.OPEN);
        world.monitor().run(() -> {
            world.messages().open(grown);
            room.move(grown.id());
        });
        if (told) {
            world.message(room, by.person(), Json.object().put("migrate_to_chat_id", grown.id()));
        }
        return new Group(world, grown);
    }

    /** From now on the bot gets every message, as one that is an administrator does. */
    public void hearsEverything() {
        privacy = false;
    }

    /** Someone writes; in privacy mode the bot gets it only if it is a command. */
    public void says(User who, String text) {
        if (!privacy || text.startsWith("/")) {
            world.message(room, who.person(), world.text(text));
        }
    }

    /** Someone replies to a message of the bot. */
    public void replies(User who, Shown to, String text) {
        var content = world.text(text);
        content.set("reply_to_message", to.json(room, world.bot()));
        world.message(room, who.person(), content);
    }

    public Press presses(User who, Shown message, String label) {
        return pressesData(who, message, message.key(label).data());
    }

    /** Presses with data of any kind, as a changed client could. */
    public Press pressesData(User who, Shown message, String data) {
        return world.press(room, who.person(), message, data);
    }

    public List<Shown> messages() {
        return world.monitor().run(room::shown);
    }

    public List<Shown> history() {
        return world.monitor().run(room::history);
    }

    public List<Shown> awaitMessages(int count) {
        return world.await(
                () -> Optional.of(room.shown()).filter(all -> all.size() >= count),
                () -> "the group waited for " + count + " messages and has " + room.shown());
    }
}
