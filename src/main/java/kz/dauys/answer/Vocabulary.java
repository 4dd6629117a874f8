package kz.dauys.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import kz.dauys.knowledge.Language;

/** The stems of all passages as numbers, since numbers are quicker to compare, and in how many passages each stands. */
final class Vocabulary {
    static final int UNKNOWN = -1;

    private static final int ALIKE = 5;
    private static final double MOSTLY = 0.7;

    private final Map<Language, NavigableMap<String, Integer>> sorted = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, Integer>> numbers = new EnumMap<>(Language.class);
    private final List<String> stems = new ArrayList<>();
    private int[] passages = new int[1024];

    Vocabulary() {
        for (Language language : Language.values()) {
            sorted.put(language, new TreeMap<>());
            numbers.put(language, new HashMap<>());
        }
    }

    private static <M> M of(Language language, Map<Language, M> all) {
        return Objects.requireNonNull(all.get(language));
    }

    /** The number of a stem, a new one where it has none yet. */
    int add(Language language, String stem) {
        int number = of(language, numbers).computeIfAbsent(stem, this::next);
        of(language, sorted).put(stem, number);
        return number;
    }

    private int next(String stem) {
        stems.add(stem);
        if (stems.size() > passages.length) {
            passages = Arrays.copyOf(passages, passages.length * 2);
        }
        return stems.size() - 1;
    }

    int number(Language language, String stem) {
        return of(language, numbers).getOrDefault(stem, UNKNOWN);
    }

    String stem(int number) {
        return stems.get(number);
    }

    /** Other stems that begin alike and are hardly longer or shorter: builder and build, oxidation and oxidize. */
    List<Integer> related(Language language, String stem, int most) {
        if (stem.length() < ALIKE) {
            return List.of();
        }
        String head = stem.substring(0, ALIKE);
        List<Integer> related = new ArrayList<>();
        of(language, sorted).subMap(head, head + Character.MAX_VALUE).forEach((other, number) -> {
            int longer = Math.max(stem.length(), other.length());
            if (related.size() < most && !other.equals(stem) && common(stem, other) >= longer * MOSTLY) {
                related.add(number);
            }
        });
        return related;
    }

    private static int common(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    /** Notes that the words stand in one more passage. */
    void standIn(Bag passage) {
        for (int word : passage.words()) {
            passages[word]++;
        }
    }

    /** In how many passages the word stands. */
    int passages(int number) {
        return number == UNKNOWN ? 0 : passages[number];
    }

    /** The word of a name that tells most. */
    int rarest(int[] words) {
        int rarest = words[0];
        for (int word : words) {
            rarest = passages[word] < passages[rarest] ? word : rarest;
        }
        return rarest;
    }
}
