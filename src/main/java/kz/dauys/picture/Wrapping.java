package kz.dauys.picture;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines that are no wider than they may be. What does not fit into the lines allowed ends with an ellipsis. */
final class Wrapping {
    private static final String ELLIPSIS = "…";

    private final int size;
    private final double width;

    Wrapping(int size, double width) {
        this.size = size;
        this.width = width;
    }

    List<String> lines(String text, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : Typeface.legible(text).split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (fits(longer)) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = broken(word, lines);
        }
        lines.add(line);
        return lines.size() <= most ? lines : shortened(lines, most);
    }

    /** Breaks a word that is wider than a line; its last stretch is given back, since other words may follow it. */
    private String broken(String word, List<String> lines) {
        String rest = word;
        while (!fits(rest)) {
            String head = head(rest, "");
            lines.add(head);
            rest = rest.substring(head.length());
        }
        return rest;
    }

    private List<String> shortened(List<String> lines, int most) {
        List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add(head(lines.get(most - 1), ELLIPSIS).stripTrailing() + ELLIPSIS);
        return kept;
    }

    /** As much of the text as fits in front of {@code tail}; at least one character. */
    private String head(String text, String tail) {
        int end = text.length();
        while (end > text.offsetByCodePoints(0, 1) && !fits(text.substring(0, end) + tail)) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end);
    }

    private boolean fits(String text) {
        return Typeface.width(text, size) <= width;
    }
}
