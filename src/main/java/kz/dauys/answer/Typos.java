package kz.dauys.answer;

import java.util.Collection;
import java.util.Optional;

/** Finds what a mistyped word was meant to be: one slip from five letters on, two from eight. */
final class Typos {
    static final int SHORTEST = 5;
    private static final int LONG = 8;

    private Typos() {}

    /** The one nearest word within the allowed distance; empty where there is none, or where two are equally near. */
    static Optional<String> nearest(String key, Collection<String> vocabulary) {
        int best = key.length() >= LONG ? 3 : 2;
        Optional<String> nearest = Optional.empty();
        for (String word : vocabulary) {
            if (word.length() < SHORTEST - 1 || Math.abs(word.length() - key.length()) > best) {
                continue;
            }
            int distance = distance(key, word, best);
            if (distance < best) {
                best = distance;
                nearest = Optional.of(word);
            } else if (distance == best && nearest.isPresent()) {
                nearest = Optional.empty();
            }
        }
        return nearest;
    }

    /** Insertions, deletions, substitutions and swaps of neighbours; {@code limit} or more is reported as {@code limit + 1}. */
    static int distance(String a, String b, int limit) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int swap = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)
                        ? before[j - 2] + 1
                        : Integer.MAX_VALUE;
                int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(Math.min(change, swap), Math.min(last[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return limit + 1;
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
