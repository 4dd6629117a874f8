package kz.dauys.quiz;

import java.util.Random;

/** Chance that is the same on every machine and in every year: {@link Random}'s sequence is laid down in its contract. */
final class Chance {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Chance() {}

    /** Seeded by a question's id, so that its options stay in their places when the data are loaded anew. */
    static Random of(String id) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * FNV_PRIME;
        }
        return of(hash);
    }

    static Random of(long seed) {
        Random chance = new Random(seed ^ (seed >>> 32));
        // The first number of neighbouring seeds is much alike.
        chance.nextLong();
        return chance;
    }
}
