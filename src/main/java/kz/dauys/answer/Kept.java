package kz.dauys.answer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What was worked out for a word. People use the same words again and again; of too many words all is forgotten. */
final class Kept<V> {
    private static final int MOST = 20_000;

    /** Longer ones are no words, and would fill the memory. */
    private static final int LONGEST = 32;

    private final Map<String, V> kept = new ConcurrentHashMap<>();
    private final Function<String, V> work;

    Kept(Function<String, V> work) {
        this.work = work;
    }

    V of(String word) {
        if (word.length() > LONGEST) {
            return work.apply(word);
        }
        if (kept.size() > MOST) {
            kept.clear();
        }
        // Looked up first, since what may be put takes a lock.
        V found = kept.get(word);
        return found != null ? found : kept.computeIfAbsent(word, work);
    }
}
