package kz.dauys.knowledge.extract;

import java.util.List;

/** What was read, a line a block: "# " before headings, "^ " before footnotes, the page behind a bar where there is one. */
final class Said {
    private Said() {}

    static List<String> of(Extract extract) {
        return extract.blocks().stream().map(Said::of).toList();
    }

    static List<String> plain(String text) {
        return of(PlainText.read(text.lines().toList(), 1));
    }

    private static String of(Block block) {
        String sign = switch (block.kind()) {
            case HEADING -> "# ";
            case PARAGRAPH -> "";
            case FOOTNOTE -> "^ ";
        };
        return sign + block.text() + (block.page() > 0 ? " |" + block.page() : "");
    }
}
