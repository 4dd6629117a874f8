package kz.dauys.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Spreadsheets whose XML a test writes itself: what no honest program would write, or what only a certain one does. */
final class RawSheet {
    static final String HEADING = row(1, "Question", "Answer 1", "Answer 2", "Answer 3", "Answer 4", "Time limit", "Correct answer(s)");
    private static final String BEGIN = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private RawSheet() {}

    /** A row of texts; what begins with {@code <c} is a cell as it stands. */
    static String row(int number, String... cells) {
        return "<row r=\"" + number + "\">"
                + IntStream.range(0, cells.length).mapToObj(i -> cell((char) ('A' + i) + "" + number, cells[i])).collect(Collectors.joining())
                + "</row>";
    }

    private static String cell(String name, String content) {
        return content.startsWith("<c") ? content.replace("<c", "<c r=\"" + name + "\"") : content.isEmpty() ? ""
                : "<c r=\"" + name + "\" t=\"inlineStr\"><is><t>" + content + "</t></is></c>";
    }

    /** A file of one sheet. */
    static byte[] of(String... rows) {
        return ofParts(Map.of(), sheet(rows));
    }

    static String sheet(String... rows) {
        return BEGIN + String.join("", rows) + "</sheetData></worksheet>";
    }

    /** A file of several sheets, and of other parts. */
    static byte[] ofParts(Map<String, String> others, String... sheets) {
        Map<String, String> parts = new LinkedHashMap<>(others);
        StringBuilder book = new StringBuilder("<workbook xmlns:r=\"" + RELATIONS + "\">").append(others.getOrDefault("properties", "")).append("<sheets>");
        StringBuilder relations = new StringBuilder("<Relationships>");
        for (int i = 1; i <= sheets.length; i++) {
            parts.put("xl/worksheets/sheet" + i + ".xml", sheets[i - 1]);
            book.append("<sheet name=\"S").append(i).append("\" sheetId=\"").append(i).append("\" r:id=\"rId").append(i).append("\"/>");
            relations.append("<Relationship Id=\"rId").append(i).append("\" Target=\"worksheets/sheet").append(i).append(".xml\"/>");
        }
        parts.put("xl/workbook.xml", book + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relations + "</Relationships>");
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
