package kz.dauys.store;

import java.io.IOException;
import java.nio.file.Path;

/** Run in another JVM: holds a store's lock until standard input ends or somebody kills it. */
final class LockHolder {
    private LockHolder() {}

    public static void main(String[] arguments) throws IOException {
        try (StoreLock lock = StoreLock.take(Path.of(arguments[0]), "serve", Samples.NOW)) {
            System.out.println("held " + lock);
            System.out.println("released by " + System.in.read());
        } catch (StoreException e) {
            System.out.println(e.getMessage());
        }
    }
}
