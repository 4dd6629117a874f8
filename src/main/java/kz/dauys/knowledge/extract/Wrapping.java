package kz.dauys.knowledge.extract;

import java.util.List;
import java.util.regex.Pattern;

/** Tells whether a line goes on in the next one. Some texts break their lines at a width, others only where something ends. */
final class Wrapping {
    private static final int TOO_WIDE = 140;
    private static final int TOO_NARROW = 60;
    private static final double NEARLY_FULL = 0.93;
    private static final double HALF_FULL = 0.6;

    private static final Pattern BROKEN_WORD = Pattern.compile("[\\p{L}\\d][-‐\u00AD]$");

    /** 0 where lines are not broken at a width. */
    private final int width;

    private Wrapping(int width) {
        this.width = width;
    }

    static Wrapping of(List<Line> lines) {
        List<Line> full = lines.stream().filter(line -> !line.isBlank() && !line.text().contains("://")).toList();
        if (full.isEmpty()) {
            return new Wrapping(0);
        }
        long wide = full.stream().filter(line -> line.length() > TOO_WIDE).count();
        int width = full.stream().map(Line::length).sorted().toList().get(full.size() * 95 / 100);
        boolean narrow = width < TOO_NARROW || width > TOO_WIDE;
        return new Wrapping(narrow || wide > full.size() / 100 || !mostlyFull(lines, width) ? 0 : width);
    }

    private static boolean mostlyFull(List<Line> lines, int width) {
        int pairs = 0;
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean pair = !lines.get(i).isBlank() && !lines.get(i + 1).isBlank();
            pairs += pair ? 1 : 0;
            full += pair && lines.get(i).length() >= width * 3 / 4 ? 1 : 0;
        }
        return full * 2 > pairs;
    }

    /** Whether {@code next}, which stands right below {@code line}, belongs to the same paragraph. */
    boolean joins(Line line, Line next) {
        if (BROKEN_WORD.matcher(line.text()).find() && Character.isLetter(next.text().codePointAt(0))) {
            return true;
        }
        if (next.startsLow() && !line.endsSentence() && !line.text().endsWith(";") && !line.text().endsWith(":")) {
            return true;
        }
        if (width == 0) {
            return false;
        }
        int firstWord = next.text().split("\\s", 2)[0].length();
        return line.endsSentence() ? line.length() + 1 + firstWord > width * NEARLY_FULL : line.length() > width * HALF_FULL;
    }
}
