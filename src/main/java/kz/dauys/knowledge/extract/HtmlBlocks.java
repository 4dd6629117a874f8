package kz.dauys.knowledge.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks through a page and collects what is to be read. */
final class HtmlBlocks implements NodeFilter {
    private static final Set<String> UNREAD = Set.of(
            "nav", "script", "style", "noscript", "template", "header", "footer", "aside", "form", "button", "select", "iframe", "svg", "object", "head");
    private static final Set<String> UNREAD_ROLES = Set.of("navigation", "banner", "contentinfo", "search", "complementary", "menu");

    /** Pages of people nest some dozens deep. */
    private static final int MAX_DEPTH = 250;

    /** Of a footnote or a reference. */
    private static final Pattern MARK = Pattern.compile("\\[[\\p{L}\\d ]{1,12}]");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private String label = "";

    private HtmlBlocks() {}

    static List<Block> of(Element root) {
        HtmlBlocks blocks = new HtmlBlocks();
        root.filter(blocks);
        blocks.close();
        return blocks.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (depth > MAX_DEPTH) {
            throw new UnreadableException("the page nests its parts more than " + MAX_DEPTH + " deep: save it as plain text");
        }
        if (node instanceof TextNode text) {
            open.append(text.getWholeText());
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (isUnread(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.normalName().matches("h[1-6]")) {
            close();
            add(Block.Kind.HEADING, element.text());
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.normalName().equals("table") && HtmlTable.hasData(element)) {
            close();
            HtmlTable.records(element).forEach(record -> add(Block.Kind.PARAGRAPH, record));
            return FilterResult.SKIP_ENTIRELY;
        }
        open.append(element.normalName().equals("br") ? " " : "");
        if (element.isBlock()) {
            close();
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.normalName().equals("dt")) {
            label = text();
            open.setLength(0);
        } else if (node instanceof Element element && element.isBlock()) {
            close();
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isUnread(Element element) {
        return UNREAD.contains(element.normalName())
                || (element.nameIs("sup") && MARK.matcher(element.text()).matches())
                || UNREAD_ROLES.contains(element.attr("role"))
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true");
    }

    private void close() {
        if (!open.toString().isBlank()) {
            add(Block.Kind.PARAGRAPH, label.isEmpty() ? text() : label + ": " + text());
            label = "";
        }
        open.setLength(0);
    }

    private String text() {
        return clean(open.toString());
    }

    private void add(Block.Kind kind, String said) {
        String text = clean(said);
        if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
            blocks.add(new Block(kind, text, 0, 0));
        }
    }

    private static String clean(String said) {
        return Furniture.withoutEditMarks(Line.of(said.replaceAll("\\s+", " "), 0, 0).words());
    }
}
