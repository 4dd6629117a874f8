package kz.dauys.telegram.server;

/** A press that a person made. */
public final class Press {
    private final World world;
    private final String id;

    Press(World world, String id) {
        this.world = world;
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** Waits until the bot has answered; the words of the toast, or "" where it had none. */
    public String awaitAnswer() {
        return world.await(() -> world.queries().answer(id), () -> "press " + id + " got no answer");
    }
}
