package kz.dauys.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import kz.dauys.bot.Event;
import kz.dauys.bot.Reply;
import kz.dauys.bot.Text;
import kz.dauys.telegram.server.Offer;
import kz.dauys.telegram.server.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inline mode through the real library: what is typed reaches the door, and what it offers reaches Telegram. */
class InlineTest {
    private @TempDir Path folder;
    private volatile Function<Event, List<Reply>> door = new Echo();
    private Stage stage;
    private User dana;

    @BeforeEach
    void open() {
        stage = new Stage(folder, event -> door.apply(event));
        dana = stage.server.user("Dana", "kk");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private static Function<Event, List<Reply>> offering(List<Reply.Article> articles) {
        return event -> List.of(new Reply.Articles(articles, true));
    }

    @Test
    void whatIsTypedIsOfferedWithItsStyle() {
        door = event -> List.of(new Reply.Articles(
                List.of(new Reply.Article("<Title>", "a & b", new Text.Builder().bold(((Event.Typed) event).text()).plain(" <i>").build())), false));
        stage.inline().start();
        Offer offer = dana.types("turnout & <b>").awaitOffer();
        assertEquals(List.of("<Title>"), offer.titles());
        assertEquals("a & b", offer.articles().getFirst().description());
        assertEquals("turnout & <b> <i>", offer.articles().getFirst().text());
        assertEquals("b", offer.articles().getFirst().entities().getFirst().tag());
        assertEquals(300, offer.cacheTime());
        assertFalse(offer.personal());
        assertTrue(stage.outboxEmpty(), "nothing is kept for later");
    }

    @Test
    void moreThanTelegramTakesIsCutAndNoneIsAnAnswerToo() {
        door = offering(IntStream.range(0, 60).mapToObj(i -> new Reply.Article("t" + i, "", Text.of("қ".repeat(4096)))).toList());
        stage.inline().start();
        assertEquals(50, dana.types("a").awaitOffer().articles().size());
        door = offering(List.of());
        Offer none = dana.types("a").awaitOffer();
        assertEquals(List.of(), none.articles());
        assertTrue(none.personal());
    }

    @Test
    void nothingIsAskedForUnlessTheOperatorSwitchedItOn() {
        stage.start();
        dana.says("hello");
        dana.awaitMessages(1);
        dana.types("turnout");
        dana.says("again");
        dana.awaitMessages(2);
        assertEquals(0, stage.server.calls("answerInlineQuery"));
    }

    @Test
    void aDoorThatFailsLeavesTheQueryAloneAndServesOn() {
        door = event -> {
            if (event instanceof Event.Typed) {
                throw new IllegalStateException("as asked");
            }
            return new Echo().apply(event);
        };
        stage.inline().start();
        dana.types("turnout");
        dana.says("hello");
        dana.awaitMessages(1);
        assertFalse(stage.server.holds(() -> stage.server.calls("answerInlineQuery") > 0, Duration.ofMillis(50)));
    }

    @Test
    void anOperatorWhoForgotBotFatherIsTold() {
        stage.server.withoutInline();
        stage.inline().start();
        dana.says("hello");
        dana.awaitMessages(1);
        assertTrue(stage.logged().contains("/setinline"), stage::logged);
    }
}
