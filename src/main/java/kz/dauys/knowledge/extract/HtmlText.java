package kz.dauys.knowledge.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A web page: its text without what surrounds it. The charset is that of a byte order mark or of the page's own word, else UTF-8. */
public final class HtmlText {
    private HtmlText() {}

    public static Extract read(byte[] bytes) {
        Document page = parse(bytes);
        Element body = page.select("main").size() == 1 ? page.expectFirst("main") : page.body();
        String title = page.title().strip();
        String heading = page.select("h1").text().strip();
        return new Extract(title.isEmpty() ? heading : title, page.select("html").attr("lang").strip(), HtmlBlocks.of(body));
    }

    private static Document parse(byte[] bytes) {
        try {
            Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
            if (page.charset().equals(StandardCharsets.UTF_8)) {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            }
            return page;
        } catch (CharacterCodingException e) {
            throw new UnreadableException("the page is not in UTF-8 and names no other encoding; it is probably in Windows-1251:"
                    + " add <meta charset=\"windows-1251\"> to its head, or save it in UTF-8");
        } catch (IOException e) {
            throw new UnreadableException("this is no web page that can be read (" + e.getMessage() + ")");
        }
    }
}
