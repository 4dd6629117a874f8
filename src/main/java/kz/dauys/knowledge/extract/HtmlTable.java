package kz.dauys.knowledge.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** A table of a web page as records, one a row, with the names of the columns from its heading rows; merged cells are told apart. */
final class HtmlTable {
    private static final int WIDEST = 60;
    private static final int TALLEST = 200;

    private final Map<Integer, Carried> carried = new HashMap<>();
    private final List<Set<String>> names = new ArrayList<>();
    private final List<String> records = new ArrayList<>();
    private boolean inHead = true;

    /** A cell that reaches into the rows below. */
    private record Carried(String text, int rows) {}

    private HtmlTable() {}

    /** Whether the table holds rows of cells, and not the layout of a page. */
    static boolean hasData(Element table) {
        return table.select("table").size() == 1
                && !table.attr("role").equals("presentation")
                && table.select("tr").stream().anyMatch(row -> row.childrenSize() > 1)
                && table.select("h1, h2, h3, h4, h5, h6").isEmpty();
    }

    static List<String> records(Element table) {
        HtmlTable read = new HtmlTable();
        table.select("caption").forEach(caption -> read.records.add(caption.text()));
        table.select("tr").forEach(read::row);
        return read.records;
    }

    private void row(Element row) {
        List<Element> cells = row.children().stream().filter(cell -> cell.nameIs("td") || cell.nameIs("th")).toList();
        if (cells.isEmpty()) {
            return;
        }
        List<String> texts = spread(cells);
        boolean heads = inHead && (row.closest("thead") != null || cells.stream().allMatch(cell -> cell.nameIs("th") || cell.text().isBlank()));
        inHead = heads;
        if (heads) {
            name(texts);
        } else if (cells.size() == 1) {
            records.add(cells.getFirst().text());
        } else {
            records.add(record(cells, texts));
        }
    }

    private String record(List<Element> cells, List<String> texts) {
        List<String> header = names.stream().map(parts -> String.join(" ", parts)).toList();
        if (header.isEmpty() && cells.getFirst().nameIs("th")) {
            String values = TableRecord.of(List.of(), texts.subList(1, texts.size()));
            return values.isEmpty() ? "" : texts.getFirst() + ": " + values;
        }
        return TableRecord.of(header, texts);
    }

    private void name(List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            if (names.size() <= i) {
                names.add(new LinkedHashSet<>());
            }
            if (!texts.get(i).isBlank()) {
                names.get(i).add(texts.get(i));
            }
        }
    }

    /** The texts column by column; a cell that reaches over several columns names each of them in the head, and stands once below it. */
    private List<String> spread(List<Element> cells) {
        List<String> texts = new ArrayList<>();
        for (Element cell : cells) {
            carry(texts);
            int rows = number(cell.attr("rowspan"), TALLEST);
            for (int i = number(cell.attr("colspan"), WIDEST); i > 0 && texts.size() < WIDEST; i--) {
                boolean first = i == number(cell.attr("colspan"), WIDEST);
                String text = first || (inHead && cell.nameIs("th")) ? cell.text().strip() : "";
                if (rows > 1) {
                    carried.put(texts.size(), new Carried(text, rows - 1));
                }
                texts.add(text);
            }
        }
        carry(texts);
        return texts;
    }

    private void carry(List<String> texts) {
        for (Carried above = carried.remove(texts.size()); above != null; above = carried.remove(texts.size())) {
            if (above.rows() > 1) {
                carried.put(texts.size(), new Carried(above.text(), above.rows() - 1));
            }
            texts.add(above.text());
        }
    }

    private static int number(String attribute, int most) {
        return attribute.matches("[1-9]\\d{0,4}") ? Math.min(Integer.parseInt(attribute), most) : 1;
    }
}
