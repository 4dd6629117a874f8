package kz.dauys.eval;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A question with its key.
 *
 * @param lang the language it is asked in; only for the figures, since the bot must tell by itself
 * @param kinds what may come back: {@code answer} stands for fact, computed and passage, {@code any} for anything
 * @param all patterns of which the text must match every one, {@code any} at least one where there are some, {@code none} not one
 * @param disputed what the answer must say of itself, where that matters
 * @param sample a right answer in short, for people, or ""
 */
public record Keyed(
        String id,
        String lang,
        String question,
        List<String> kinds,
        List<Pattern> all,
        List<Pattern> any,
        List<Pattern> none,
        Optional<Boolean> disputed,
        String tag,
        String sample) {
    static final Set<String> ANSWERS = Set.of("fact", "computed", "passage");

    /** Everything that may stand in {@code kind}. */
    static final Set<String> KINDS = Set.of("answer", "any", "fact", "computed", "passage", "clarify", "unknown");

    public Keyed {
        kinds = List.copyOf(kinds);
        all = List.copyOf(all);
        any = List.copyOf(any);
        none = List.copyOf(none);
    }

    /** Whether nothing but an answer will do. */
    boolean answerable() {
        return kinds.stream().allMatch(kind -> kind.equals("answer") || ANSWERS.contains(kind));
    }

    /** The key in words, for who looks at a failure. */
    String wanted() {
        StringBuilder words = new StringBuilder(String.join("|", kinds));
        add(words, "all of", all);
        add(words, "any of", any);
        add(words, "none of", none);
        disputed.ifPresent(is -> words.append(is ? "; disputed" : "; not disputed"));
        return sample.isEmpty() ? words.toString() : words.append("; such as: ").append(sample).toString();
    }

    private static void add(StringBuilder words, String what, List<Pattern> patterns) {
        if (!patterns.isEmpty()) {
            words.append("; ").append(what).append(' ').append(String.join("  ", patterns.stream().map(Pattern::pattern).toList()));
        }
    }
}
