package kz.dauys.answer;

import java.util.Arrays;

/**
 * How often each word stands in a stretch of text.
 *
 * @param words in ascending order
 * @param mask has the bit of each word: most words that are looked for in a sentence do not stand in it, and that is seen at once
 */
@SuppressWarnings("ArrayRecordComponent") // Made by the ten thousand and never compared.
record Bag(int[] words, int[] counts, int length, long mask) implements Counts {
    /** Spreads words that are numbered one after another over the bits (Knuth's multiplicative hash, by the golden ratio). */
    private static final int MIX = 0x9E3779B9;

    /** Leaves the upper six bits of a mixed word, which number the bits of a mask. */
    private static final int SHIFT = Integer.SIZE - 6;

    static final Bag EMPTY = of(new int[0]);

    static Bag of(int[] text) {
        int[] sorted = text.clone();
        Arrays.sort(sorted);
        int[] words = new int[sorted.length];
        int[] counts = new int[sorted.length];
        int size = 0;
        long mask = 0;
        for (int word : sorted) {
            if (size == 0 || words[size - 1] != word) {
                words[size++] = word;
                mask |= bit(word);
            }
            counts[size - 1]++;
        }
        return new Bag(Arrays.copyOf(words, size), Arrays.copyOf(counts, size), text.length, mask);
    }

    private static long bit(int word) {
        return 1L << ((word * MIX) >>> SHIFT);
    }

    @Override
    public int count(int word) {
        if ((mask & bit(word)) == 0) {
            return 0;
        }
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
