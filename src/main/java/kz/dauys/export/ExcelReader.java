package kz.dauys.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads the filled cells of one sheet, and stops at the first row or column that no sheet of questions has. */
final class ExcelReader {
    static final int MOST_ROWS = 2000;
    static final int MOST_COLUMNS = 50;
    private static final int LAST_ROW = 1 << 20;

    private final ExcelFormats formats;
    private final List<ExcelRow.Cell> shared;
    private final List<ExcelRow> rows = new ArrayList<>();
    private int row;
    private int column = -1;

    private ExcelReader(ExcelFormats formats, List<ExcelRow.Cell> shared) {
        this.formats = formats;
        this.shared = shared;
    }

    static ExcelSheet read(byte[] part, ExcelFormats formats, List<ExcelRow.Cell> shared) throws XMLStreamException {
        ExcelReader reader = new ExcelReader(formats, shared);
        Optional<Mistake> limit = reader.read(part);
        return new ExcelSheet(reader.rows, limit);
    }

    /** What the sheet is too large for; empty once it is read. */
    private Optional<Mistake> read(byte[] part) throws XMLStreamException {
        Map<Integer, ExcelRow.Cell> cells = new HashMap<>();
        try (Xml xml = new Xml(part)) {
            while (xml.next()) {
                if (xml.begins("row")) {
                    row = xml.attribute("r").isEmpty() ? row + 1 : number(xml.attribute("r"));
                    column = -1;
                } else if (xml.begins("c")) {
                    column = xml.attribute("r").isEmpty() ? column + 1 : column(xml.attribute("r"));
                    ExcelRow.Cell cell = cell(xml);
                    if (!cell.isEmpty() && column >= MOST_COLUMNS) {
                        return Optional.of(new Mistake(row, Fault.FAR_COLUMN, Map.of("most", MOST_COLUMNS)));
                    }
                    if (!cell.isEmpty()) {
                        cells.put(column, cell);
                    }
                } else if (xml.ends("row") && !cells.isEmpty()) {
                    if (rows.size() == MOST_ROWS) {
                        return Optional.of(new Mistake(row, Fault.MANY_ROWS, Map.of("most", MOST_ROWS, "questions", Intake.MOST_QUESTIONS)));
                    }
                    rows.add(new ExcelRow(row, cells));
                    cells.clear();
                }
            }
        }
        return Optional.empty();
    }

    private static int number(String text) {
        int number = Integer.parseInt(text);
        if (number < 1 || number > LAST_ROW) {
            throw new NumberFormatException("no row " + text);
        }
        return number;
    }

    /** From 0; the letters of a cell's name count in twenty-sixes. */
    private static int column(String name) {
        int column = 0;
        for (int i = 0; i < name.length() && i <= 3 && Character.isLetter(name.charAt(i)); i++) {
            int letter = name.charAt(i) - 'A';
            if (letter < 0 || letter > 25) {
                throw new IllegalArgumentException("no cell " + name);
            }
            column = column * 26 + letter + 1;
        }
        if (column == 0) {
            throw new IllegalArgumentException("no cell " + name);
        }
        return column - 1;
    }

    private ExcelRow.Cell cell(Xml xml) throws XMLStreamException {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        StringBuilder value = new StringBuilder();
        String inline = "";
        boolean formula = false;
        boolean inside = false;
        while (xml.next() && !xml.ends("c")) {
            formula |= xml.begins("f");
            inside = xml.begins("v") || (inside && !xml.ends("v"));
            if (xml.begins("is")) {
                inline = ExcelStrings.text(xml, "is");
            } else if (inside) {
                value.append(xml.letters());
            }
        }
        return type.equals("inlineStr") ? ExcelRow.Cell.of(inline) : shown(type, style, value.toString(), formula);
    }

    private ExcelRow.Cell shown(String type, String style, String value, boolean formula) {
        if (value.isEmpty()) {
            return formula && !type.equals("str") ? ExcelRow.Cell.of(Fault.NO_VALUE) : ExcelRow.Cell.of("");
        }
        return switch (type) {
            case "e" -> ExcelRow.Cell.of(Fault.CELL_ERROR);
            case "s" -> shared.get(Integer.parseInt(value));
            case "str" -> ExcelRow.Cell.of(value);
            case "b" -> ExcelRow.Cell.of(value.equals("1") ? "TRUE" : "FALSE");
            case "d" -> formats.iso(value);
            default -> formats.number(value, style.isEmpty() ? 0 : Integer.parseInt(style));
        };
    }
}
