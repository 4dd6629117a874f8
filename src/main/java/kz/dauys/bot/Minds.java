package kz.dauys.bot;

import java.util.function.Function;

/**
 * Holds the mind in service. It is swapped whole: who has begun with the old one ends with it, who comes later gets the new one, nobody
 * waits, and the old one is closed when its last user is done. Safe for use by several threads.
 */
public final class Minds implements AutoCloseable {
    private Service service;

    public Minds(Mind first) {
        service = new Service(first);
    }

    /** Works with the mind in service, which stays open until {@code work} returns; it must not be kept longer. */
    public <T> T with(Function<Mind, T> work) {
        Service mine = enter();
        try {
            return work.apply(mine.mind);
        } finally {
            mine.leave();
        }
    }

    private synchronized Service enter() {
        service.enter();
        return service;
    }

    /** Puts a new mind into service. */
    public void swap(Mind next) {
        replace(new Service(next)).leave();
    }

    private synchronized Service replace(Service next) {
        Service old = service;
        service = next;
        return old;
    }

    /** Closes the last mind, or lets its last user do so. Nothing may come after this. */
    @Override
    public synchronized void close() {
        service.leave();
    }

    /** A mind and how many hold it; being in service counts as one. */
    private static final class Service {
        private final Mind mind;
        private int users = 1;

        private Service(Mind mind) {
            this.mind = mind;
        }

        private synchronized void enter() {
            if (users == 0) {
                throw new IllegalStateException("the mind is closed");
            }
            users++;
        }

        private synchronized void leave() {
            users--;
            if (users == 0) {
                mind.close();
            }
        }
    }
}
