package kz.dauys.knowledge.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of a table whose cells run together: "Otan5,247,72088.4198+41". Numbers in groups of three and percentages with two decimals part
 * of themselves, as does what stands behind the last digit; the digits between them are for the whole table to divide.
 *
 * @param digits undivided, perhaps none
 * @param change the last cell, where it is a number with a sign or a word; else empty
 */
record GluedRow(String name, List<Cell> cells, String digits, String change) {
    private static final int LONGEST = 160;
    private static final Pattern ROW = Pattern.compile("(\\D*?\\p{L}\\D{0,3}?)\\s?(\\d.*?)([+–−-]\\d{1,3}|\\p{L}[\\p{L} ]{1,20})?");
    private static final Pattern DIGITS = Pattern.compile("\\d*");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    GluedRow {
        cells = List.copyOf(cells);
    }

    /** A number that parted of itself. */
    record Cell(String text, BigDecimal value, boolean percent) {}

    static Optional<GluedRow> parse(String line, NumberStyle style) {
        Matcher row = ROW.matcher(line);
        if (line.length() > LONGEST || !row.matches()) {
            return Optional.empty();
        }
        List<Cell> cells = new ArrayList<>();
        String rest = row.group(2);
        for (Optional<Cell> cell = first(rest, style); cell.isPresent(); cell = first(rest, style)) {
            cells.add(cell.get());
            rest = rest.substring(cell.get().text().length());
        }
        String change = row.group(3) == null ? "" : row.group(3);
        boolean telling = !cells.isEmpty() || !change.isEmpty();
        return telling && DIGITS.matcher(rest).matches() ? Optional.of(new GluedRow(row.group(1).strip(), cells, rest, change)) : Optional.empty();
    }

    private static Optional<Cell> first(String text, NumberStyle style) {
        Matcher grouped = style.grouped().matcher(text);
        if (grouped.lookingAt()) {
            return Optional.of(new Cell(grouped.group(), style.value(grouped.group()), false));
        }
        Matcher percent = style.percent().matcher(text);
        boolean found = percent.lookingAt() && style.value(percent.group()).compareTo(HUNDRED) <= 0;
        return found ? Optional.of(new Cell(percent.group(), style.value(percent.group()), true)) : Optional.empty();
    }

    /** Whether a number and its percentage stand side by side. */
    boolean hasShare() {
        return shares().stream().findAny().isPresent();
    }

    /** The places of the numbers that a percentage follows. */
    List<Integer> shares() {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i + 1 < cells.size(); i++) {
            if (!cells.get(i).percent() && cells.get(i + 1).percent()) {
                places.add(i);
            }
        }
        return places;
    }
}
