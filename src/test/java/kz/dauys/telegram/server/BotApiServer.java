package kz.dauys.telegram.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/**
 * A Bot API server for tests. It listens on the loopback interface from {@link #start} until {@link #close}, knows one bot, and is strict:
 * what Telegram refuses is refused here, in Telegram's words. Tests act as people through {@link #user} and {@link #group}, and ask for
 * trouble through {@link #faults}.
 */
public final class BotApiServer implements AutoCloseable {
    /** The token that the bot must use. */
    public static final String TOKEN = "4242:AAE-test-token-that-nobody-may-print";

    /** The bot's name without the at sign. */
    public static final String BOT = "dauys_test_bot";

    private static final long BOT_ID = 4242;

    private final Monitor monitor = new Monitor();
    private final Faults faults = new Faults(monitor);
    private final Menus menus = new Menus();
    private final AtomicLong ids = new AtomicLong(1000);
    private final Rates rates;
    private final World world;
    private final Methods methods;
    private final HttpDoor door;

    private BotApiServer(InstantSource clock) {
        ObjectNode bot = Json.object().put("id", BOT_ID).put("is_bot", true).put("first_name", "Dauys").put("username", BOT);
        rates = new Rates(clock);
        UpdateQueue updates = new UpdateQueue(monitor, clock);
        world = new World(monitor, clock, updates, new Messages(clock, rates, bot), new Queries(clock), new InlineQueries(clock), bot);
        methods = new Methods(world, menus);
        door = new HttpDoor(TOKEN, faults, methods);
    }

    /** Starts on a free port with the real clock. */
    public static BotApiServer start() {
        return start(InstantSource.system(), 0);
    }

    /** Starts with a clock of the test's own: it decides when updates and presses are too old. */
    public static BotApiServer start(InstantSource clock) {
        return start(clock, 0);
    }

    static BotApiServer start(InstantSource clock, int port) {
        BotApiServer server = new BotApiServer(clock);
        server.door.open(port);
        return server;
    }

    /** The address to give to a bot, without a slash at the end. */
    public String url() {
        return door.url();
    }

    public Faults faults() {
        return faults;
    }

    /** From now on messages beyond Telegram's limits are answered with 429. */
    public void limitRates() {
        monitor.run(rates::strict);
    }

    /** A person whose app is in English and who has opened the bot before. */
    public User user(String name) {
        return user(name, "en");
    }

    /** A person who has opened the bot before; {@code language} as the app tells it, or "". */
    public User user(String name, String language) {
        return join(name, language, Room.Access.OPEN);
    }

    /** A person who has never opened the bot: it cannot write to him until he speaks. */
    public User stranger(String name) {
        return join(name, "en", Room.Access.UNKNOWN);
    }

    private User join(String name, String language, Room.Access access) {
        Person person = new Person(ids.incrementAndGet(), name, language);
        Room room = new Room(person.id(), name, access);
        monitor.run(() -> world.messages().open(room));
        return new User(world, person, room);
    }

    /** A group with the bot in it. */
    public Group group(String title) {
        Room room = new Room(-1_000_000_000_000L - ids.incrementAndGet(), title, Room.Access.OPEN);
        monitor.run(() -> world.messages().open(room));
        return new Group(world, room);
    }

    /** Puts an update of any shape into the queue, such as one that no client understands; gives its id. */
    public long update(String kind, String json) {
        return monitor.run(() -> world.updates().add(kind, Json.parse(json)));
    }

    /** The next update gets this id, as after a quiet week. */
    public void continueUpdatesAt(long id) {
        monitor.run(() -> world.updates().continueAt(id));
    }

    /** How many updates wait to be fetched or confirmed. */
    public long pendingUpdates() {
        return monitor.run(world.updates()::pending);
    }

    /** The offset of the last poll that had one: all updates with lower ids were confirmed. */
    public long confirmedOffset() {
        return monitor.run(world.updates()::confirmed);
    }

    public void setWebhook(String url) {
        monitor.run(() -> methods.setWebhook(url));
    }

    /** The bot's inline mode is not switched on with BotFather. */
    public void withoutInline() {
        monitor.run(methods::withoutInline);
    }

    public String webhook() {
        return monitor.run(methods::webhook);
    }

    /** How many presses were answered. */
    public int answeredPresses() {
        return monitor.run(world.queries()::answered);
    }

    /** The command menu for a language; "" is the one for all others. */
    public JsonNode menu(String language) {
        return monitor.run(() -> menus.of(language));
    }

    /** The calls of a method so far, refused ones and those that met a fault included. */
    public long calls(String method) {
        return door.calls(method);
    }

    /** The methods called so far, in lower case and in order. */
    public List<String> calls() {
        return door.calls();
    }

    /** Waits until a condition on the server holds; fails after a minute. */
    public void await(String what, BooleanSupplier condition) {
        world.await(() -> condition.getAsBoolean() ? Optional.of(what) : Optional.empty(), () -> "waited in vain until " + what);
    }

    /** Whether a condition comes true within a time. */
    public boolean holds(BooleanSupplier condition, Duration within) {
        return monitor.await(() -> condition.getAsBoolean() ? Optional.of(condition) : Optional.empty(), within).isPresent();
    }

    @Override
    public void close() {
        door.close();
    }
}
