package kz.dauys.telegram.server;

/** Words that a person typed behind the bot's name. */
public final class Typing {
    private final World world;
    private final String id;

    Typing(World world, String id) {
        this.world = world;
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** Waits until the bot has offered something, or nothing. */
    public Offer awaitOffer() {
        return world.await(() -> world.inlines().answer(id), () -> "inline query " + id + " got no answer");
    }
}
