package kz.dauys.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import kz.dauys.bot.Text;
import org.junit.jupiter.api.Test;

class HtmlTest {
    @Test
    void stylesBecomeTagsAndWordsAreEscaped() {
        Text text = new Text.Builder()
                .plain("5 < 6 & \"so\" > ")
                .bold("<b>")
                .italic("а & ә")
                .line()
                .link("x<y", "https://a.example/?q=\"1\"&r=<2>")
                .build();
        assertEquals(
                "5 &lt; 6 &amp; &quot;so&quot; &gt; <b>&lt;b&gt;</b><i>а &amp; ә</i>\n"
                        + "<a href=\"https://a.example/?q=&quot;1&quot;&amp;r=&lt;2&gt;\">x&lt;y</a>",
                Html.of(text));
    }

    @Test
    void emptySpansLeaveNoTags() {
        assertEquals("a", Html.of(new Text.Builder().bold("").plain("a").link("", "https://a.example").build()));
    }
}
