package kz.dauys.knowledge.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Joins lines. A hyphen at the end of one is the printer's, and goes, or the word's, and stays: the rest of the text tells which, else the
 * first part of the word.
 */
final class Hyphenation {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:[-’'][\\p{L}\\d]+)*");
    private static final Pattern BROKEN = Pattern.compile("([\\p{L}\\d’'-]*[\\p{L}\\d])[-‐\u00AD]$");
    private static final Pattern FIRST = Pattern.compile("^[\\p{L}\\d]+(?:[-’'][\\p{L}\\d]+)*");

    /** First parts that keep their hyphen. */
    private static final Set<String> PREFIXES = Set.of(
            "anti", "pro", "non", "semi", "post", "pre", "co", "ex", "self", "multi", "mid", "vice", "so", "quasi", "neo", "well", "long", "short", "half", "north",
            "south", "по", "во", "как", "из", "северо", "юго", "вице", "экс", "чуть", "бірте", "оңтүстік", "солтүстік");

    private final Set<String> words = new HashSet<>();

    private Hyphenation() {}

    static Hyphenation of(List<Line> lines) {
        Hyphenation hyphenation = new Hyphenation();
        boolean broken = false;
        for (Line line : lines) {
            List<String> words = WORD.matcher(line.text()).results().map(MatchResult::group).toList();
            boolean breaks = mayBreak(line.text()) && BROKEN.matcher(line.text()).find();
            for (int i = broken ? 1 : 0; i < words.size() - (breaks ? 1 : 0); i++) {
                hyphenation.words.add(words.get(i).toLowerCase(Locale.ROOT));
            }
            broken = line.isBlank() ? broken : breaks;
        }
        return hyphenation;
    }

    /** One text of two lines. */
    String join(String line, String next) {
        if (!mayBreak(line)) {
            return line + " " + next;
        }
        MatchResult broken = BROKEN.matcher(line).results().findFirst().orElse(null);
        MatchResult rest = FIRST.matcher(next).results().findFirst().orElse(null);
        if (broken == null || rest == null) {
            return line + " " + next;
        }
        boolean soft = line.charAt(line.length() - 1) == SOFT_HYPHEN;
        boolean stays = !soft && staysBetween(broken.group(1).toLowerCase(Locale.ROOT), rest.group());
        return line.substring(0, line.length() - 1) + (stays ? "-" : "") + next;
    }

    /** Patterns that look for the end of a long text are slow. */
    private static boolean mayBreak(String line) {
        return !line.isEmpty() && "-‐\u00AD".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private boolean staysBetween(String first, String rest) {
        String second = rest.toLowerCase(Locale.ROOT);
        if (!second.equals(rest) || first.contains("-") || first.chars().anyMatch(Character::isDigit)) {
            return true;
        }
        if (words.contains(first + second)) {
            return false;
        }
        return words.contains(first + "-" + second) || PREFIXES.contains(first) || (words.contains(first) && words.contains(second));
    }
}
