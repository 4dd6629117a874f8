package kz.dauys.knowledge.extract;

import java.util.ArrayList;
import java.util.List;

/** A row of a table in words: "Party: Otan; Seats: 42." */
final class TableRecord {
    private TableRecord() {}

    /** @param header the names of the columns, as far as they are known */
    static String of(List<String> header, List<String> cells) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).strip();
            String name = i < header.size() ? header.get(i).strip() : "";
            if (!cell.isEmpty()) {
                said.add(name.isEmpty() || name.equals(cell) ? cell : name + ": " + cell);
            }
        }
        return ended(String.join("; ", said));
    }

    static String ended(String record) {
        return record.isEmpty() || record.matches("(?s).*[.!?]") ? record : record + ".";
    }
}
