package kz.dauys.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import kz.dauys.bot.Bot;
import kz.dauys.bot.Keepers;
import kz.dauys.bot.Minds;
import kz.dauys.store.Store;
import kz.dauys.store.StoreLock;

/** The bot with everything behind it: knowledge, index, store and its lock. Closed in the reverse order of opening. */
final class Program implements AutoCloseable {
    private final StoreLock lock;
    private final Store store;
    private final Minds minds;
    private final Renewal renewal;
    private final Bot bot;

    private Program(StoreLock lock, Store store, Minds minds, Renewal renewal, Bot bot) {
        this.lock = lock;
        this.store = store;
        this.minds = minds;
        this.renewal = renewal;
        this.bot = bot;
    }

    /** Opens all; {@code command} is what the lock tells others about its holder. */
    static Program open(String command, Folders folders, Environment environment) {
        Admins admins = Admins.of(environment);
        Ages.warn(folders, environment);
        DataFiles data = new DataFiles(folders, environment);
        Snapshot files = data.look();
        // Broken data must be told before the store is touched.
        Minds minds = new Minds(data.mind());
        Renewal renewal = new Renewal(data, minds, files, Renewal.Pace.USUAL);
        try {
            StoreLock lock = StoreLock.take(folders.store(environment), command, Instant.now());
            return open(lock, folders.store(environment), minds, renewal, admins);
        } catch (RuntimeException e) {
            minds.close();
            throw e;
        }
    }

    private static Program open(StoreLock lock, Path file, Minds minds, Renewal renewal, Admins admins) {
        try {
            Store store = Store.open(file);
            // The codes in the links of sets come from here too: who has seen some must not be able to reckon another.
            SecureRandom chance = new SecureRandom();
            Bot bot = new Bot(store.ports(), minds, chance::nextLong, new Keepers(admins.addresses(), renewal));
            return new Program(lock, store, minds, renewal, bot);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    Bot bot() {
        return bot;
    }

    Store store() {
        return store;
    }

    /** What watches the data; it is still to be started. */
    Renewal renewal() {
        return renewal;
    }

    @Override
    public void close() {
        renewal.close();
        store.close();
        minds.close();
        lock.close();
    }
}
