package kz.dauys.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import kz.dauys.knowledge.Entry;

/**
 * Finds what a mistyped word was meant to be: one slip from five letters on, two from eight. What looks like a slip may be another word, so
 * no correction touches the first two letters (unregistered, неполучил), drops a Kazakh negation (сайланбады), or makes up a name.
 */
final class Typos {
    private static final int SHORTEST = 5;
    private static final int LONG = 8;
    private static final int HEAD = 2;
    private static final int MOST_KEPT = 10_000;

    static final Pattern KAZAKH_NEGATION = Pattern.compile(".{2,}[мбп][ае](д[ыи]|й|с|п|[гк][ае]н|у|[гк][ае]нд).*");

    private final Set<String> common = new HashSet<>();
    private final Map<String, Set<Cue>> says = new HashMap<>();

    /** By their first letters, which no slip touches. */
    private final Map<String, Set<String>> commonByHead = new HashMap<>();

    private final Map<String, Set<String>> namesByHead = new HashMap<>();
    private final Set<String> people = new HashSet<>();
    private final Map<String, Optional<String>> corrections = new ConcurrentHashMap<>();

    /** Notes a common word as one that mistyped words may be meant for. */
    void know(String key) {
        common.add(key);
        add(key, commonByHead);
    }

    private static void add(String key, Map<String, Set<String>> byHead) {
        byHead.computeIfAbsent(head(key), ignored -> new HashSet<>()).add(key);
    }

    private static String head(String key) {
        return key.substring(0, Math.min(HEAD, key.length()));
    }

    /** Notes what a word says by itself: of two that say the same either may be meant. */
    void know(String key, Cue cue) {
        know(key);
        says.computeIfAbsent(key, ignored -> EnumSet.noneOf(Cue.class)).add(cue);
    }

    /** Notes a word of an entry's name: of persons none, since another person may be called almost alike, and of parties only long ones. */
    void know(String key, Entry entry) {
        switch (entry) {
            case Entry.Person person -> people.add(key);
            case Entry.Region region -> add(key, namesByHead);
            case Entry.Choice choice -> {}
            case Entry.Party party -> add(key, namesByHead);
            case Entry.Institution institution -> know(key);
            case Entry.Term term -> know(key);
            case Entry.Measure measure -> know(key);
            case Entry.Rule rule -> know(key);
            case Entry.Act act -> {}
            case Entry.Election election -> know(key);
        }
    }

    /** The token as it was probably meant; itself where that is not sure. */
    Token corrected(Token token) {
        if (!token.number() && token.key().length() < SHORTEST && token.key().length() > 2) {
            return swapped(token.key()).map(key -> new Token(token.text(), key, false)).orElse(token);
        }
        if (token.number() || token.key().length() < SHORTEST || KAZAKH_NEGATION.matcher(token.key()).matches()) {
            return token;
        }
        if (corrections.size() > MOST_KEPT) {
            corrections.clear();
        }
        return corrections.computeIfAbsent(token.key(), this::meant).map(key -> new Token(token.text(), key, false)).orElse(token);
    }

    /** In short words only two letters that changed places, or one that is there twice: hwo, didd. */
    private Optional<String> swapped(String key) {
        List<String> found = new ArrayList<>();
        for (int at = 0; at + 1 < key.length(); at++) {
            String begin = key.substring(0, at);
            char here = key.charAt(at);
            char next = key.charAt(at + 1);
            found.add(here == next ? begin + key.substring(at + 1) : begin + next + here + key.substring(at + 2));
        }
        List<String> known = found.stream().distinct().filter(common::contains).toList();
        return known.size() == 1 ? Optional.of(known.getFirst()) : Optional.empty();
    }

    private Optional<String> meant(String key) {
        // A person's name may stand in that of an election; another person may be called almost alike.
        Optional<String> word = nearest(key, commonByHead.getOrDefault(head(key), Set.of()), key.length() >= LONG ? 2 : 1).or(() -> sameMeaning(key)).filter(each -> !people.contains(each));
        return word.isPresent() || key.length() < LONG ? word : nearest(key, namesByHead.getOrDefault(head(key), Set.of()), 1);
    }

    /** One of several words that are one slip away and all say the same. */
    private Optional<String> sameMeaning(String key) {
        if (key.length() < LONG) {
            return Optional.empty();
        }
        List<String> near = commonByHead.getOrDefault(head(key), Set.of()).stream()
                .filter(word -> says.containsKey(word) && word.length() >= SHORTEST && Math.abs(word.length() - key.length()) <= 1 && distance(key, word, 1) == 1)
                .sorted()
                .toList();
        return near.stream().map(says::get).distinct().count() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    /** The one nearest word at most {@code slips} away; empty where there is none, or where two are equally near. */
    static Optional<String> nearest(String key, Collection<String> vocabulary, int slips) {
        int best = slips + 1;
        Optional<String> nearest = Optional.empty();
        for (String word : vocabulary) {
            if (word.length() < SHORTEST - 1 || Math.abs(word.length() - key.length()) > best || !word.startsWith(key.substring(0, HEAD))) {
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
