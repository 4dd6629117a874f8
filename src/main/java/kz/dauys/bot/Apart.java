package kz.dauys.bot;

import java.util.List;
import java.util.function.Supplier;

/** Does things that have nothing to do with each other, each in a savepoint of its own: what fails undoes its own effects alone. */
public interface Apart {
    /**
     * Does a piece of work and posts what it gives.
     *
     * @param what names it in the log if it fails
     * @param otherwise what is done instead then, so that it does not come again for ever
     */
    void run(String what, Supplier<List<Reply>> work, Supplier<List<Reply>> otherwise);

    /** What may fail without anything being done about it. */
    default void run(String what, Supplier<List<Reply>> work) {
        run(what, work, List::of);
    }

    /** What posts nothing itself, such as looking for what there is to do apart. */
    default void look(String what, Runnable work) {
        run(what, () -> {
            work.run();
            return List.of();
        });
    }
}
