package kz.dauys.telegram;

import kz.dauys.bot.Text;

/** Writes a text in Telegram's HTML. */
final class Html {
    private Html() {}

    static String of(Text text) {
        StringBuilder html = new StringBuilder();
        for (Text.Span span : text.spans()) {
            // Telegram drops empty entities; leaving them out keeps an odd text from turning into odd markup.
            if (!span.text().isEmpty()) {
                html.append(of(span));
            }
        }
        return html.toString();
    }

    private static String of(Text.Span span) {
        String words = escape(span.text());
        return switch (span) {
            case Text.Span.Plain ignored -> words;
            case Text.Span.Bold ignored -> "<b>" + words + "</b>";
            case Text.Span.Italic ignored -> "<i>" + words + "</i>";
            case Text.Span.Link link -> "<a href=\"" + escape(link.address()) + "\">" + words + "</a>";
        };
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
