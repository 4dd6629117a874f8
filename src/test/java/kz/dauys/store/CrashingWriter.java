package kz.dauys.store;

import static kz.dauys.store.Samples.NOW;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import kz.dauys.bot.Address;

/**
 * Run in another JVM that is killed: takes batches of updates from number 0 on, as Telegram repeats them, each with an answer and a
 * reply, and tells the last update of each batch that is committed. Every tenth update fails after it has written.
 */
final class CrashingWriter {
    static final int BATCH = 20;
    static final Address PUPIL = new Address("telegram", "1");

    private final Store store;

    private CrashingWriter(Store store) {
        this.store = store;
    }

    public static void main(String[] arguments) {
        try (Store store = Store.open(Path.of(arguments[0]))) {
            new CrashingWriter(store).writeForEver();
        }
    }

    private void writeForEver() {
        for (long first = 0; first >= 0; first += BATCH) {
            long start = first;
            store.transactions().run(() -> take(LongStream.range(start, start + BATCH).boxed().toList()));
            System.out.println(first + BATCH - 1);
        }
    }

    private int take(List<Long> updates) {
        List<Long> fresh = new ArrayList<>(updates);
        fresh.removeIf(update -> !store.inbox().firstTime("telegram", update, NOW));
        fresh.forEach(this::decide);
        return fresh.size();
    }

    static boolean fails(long update) {
        return update % 10 == 7;
    }

    private void decide(long update) {
        try {
            store.transactions().savepoint(() -> answer(update));
        } catch (IllegalStateException e) {
            store.inbox().failed("telegram", update, e.toString(), NOW);
        }
    }

    private boolean answer(long update) {
        long person = store.people().idOf(PUPIL, NOW);
        store.ledger().append(Samples.answered(person, "u" + update, "", true));
        store.outbox().put(Samples.send("u" + update), NOW);
        if (fails(update)) {
            throw new IllegalStateException("update " + update);
        }
        return true;
    }
}
