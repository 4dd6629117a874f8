package kz.dauys.answer;

import java.util.Arrays;

/** How often each word stands in a stretch of text; the words are in ascending order. */
@SuppressWarnings("ArrayRecordComponent") // Made by the ten thousand and never compared.
record Bag(int[] words, int[] counts, int length) implements Counts {
    static final Bag EMPTY = of(new int[0]);

    static Bag of(int[] text) {
        int[] sorted = text.clone();
        Arrays.sort(sorted);
        int[] words = new int[sorted.length];
        int[] counts = new int[sorted.length];
        int size = 0;
        for (int word : sorted) {
            if (size == 0 || words[size - 1] != word) {
                words[size++] = word;
            }
            counts[size - 1]++;
        }
        return new Bag(Arrays.copyOf(words, size), Arrays.copyOf(counts, size), text.length);
    }

    @Override
    public int count(int word) {
        int at = Arrays.binarySearch(words, word);
        return at < 0 ? 0 : counts[at];
    }

    /** Both texts as one. */
    Bag with(Bag other) {
        int[] all = new int[length + other.length];
        int size = fill(all, 0);
        other.fill(all, size);
        return of(all);
    }

    private int fill(int[] all, int from) {
        int size = from;
        for (int at = 0; at < words.length; at++) {
            Arrays.fill(all, size, size + counts[at], words[at]);
            size += counts[at];
        }
        return size;
    }
}
