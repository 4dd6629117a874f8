package kz.dauys.store;

import static kz.dauys.store.Samples.CHAT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.bot.Address;
import kz.dauys.bot.Button;
import kz.dauys.bot.Reply;
import kz.dauys.bot.Text;
import kz.dauys.picture.ScoreCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyJsonTest {
    private static final Text TEXT = new Text.Builder()
            .plain("Қатысу \"64,56 %\"\n")
            .bold("<b>")
            .italic("Дереккөз")
            .link("сайт", "https://example.org/?a=1&b=2")
            .build();
    private static final List<List<Button>> BUTTONS =
            List.of(List.of(new Button("2004", "ask:1:0"), new Button("2007", "ask:1:1")), List.of(new Button("😀", "ask:1:2")));

    private static final ScoreCard CARD = new ScoreCard(
            "Нәтиже", "", "1/2", "50\u00a0%", List.of(ScoreCard.Mark.RIGHT, ScoreCard.Mark.UNSURE),
            List.of(new ScoreCard.Row(ScoreCard.Mark.NONE, "Қатысу", "1/2", 50)), "Dauys");

    static Stream<Reply.Durable> replies() {
        return Stream.of(
                new Reply.Send(CHAT, TEXT, BUTTONS),
                new Reply.Send(CHAT, new Text(List.of()), List.of()),
                new Reply.Edit(CHAT, Long.MAX_VALUE, TEXT, BUTTONS),
                new Reply.Poll(CHAT, 7, "Қатысу?", List.of("64,56 %", "68,41 %"), List.of(0, 1), "", 30, BUTTONS),
                new Reply.Picture(CHAT, CARD, TEXT, BUTTONS),
                new Reply.ClosePoll(CHAT, 5),
                new Reply.AskRank(CHAT, new Address("telegram", "8"), 9),
                Reply.File.of(CHAT, "бет.html", new byte[] {0, -1, 65}, "Бет"),
                new Reply.Fetch(CHAT, new Address("telegram", "8"), "kk", "file-1", "сұрақ.xlsx", 100));
    }

    @ParameterizedTest
    @MethodSource("replies")
    void aReplyIsReadAsItWasWritten(Reply.Durable reply) {
        assertEquals(new ReplyJson.Read.Whole(reply), ReplyJson.read(ReplyJson.write(reply)));
    }

    @Test
    void aPollOfTheTimeWhenOneOptionWasRightIsStillRead() {
        Reply.Poll poll = new Reply.Poll(CHAT, 7, "Қатысу?", List.of("64,56 %", "68,41 %"), List.of(1), "", 30, BUTTONS);
        String before = ReplyJson.write(poll).replace("\"answers\":[1]", "\"answer\":1");
        assertTrue(before.contains("\"answer\":1"), before);
        assertEquals(new ReplyJson.Read.Whole(poll), ReplyJson.read(before));
    }

    @Test
    void everyCaseIsAmongTheSamples() {
        assertEquals(cases(Reply.Durable.class), replies().map(Object::getClass).collect(Collectors.toSet()));
        assertEquals(cases(Text.Span.class), TEXT.spans().stream().map(Object::getClass).collect(Collectors.toSet()));
    }

    private static Set<Class<?>> cases(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses()).collect(Collectors.toSet());
    }

    @Test
    void theFormOnDiskStaysAsItIs() {
        assertEquals(
                """
                {"type":"edit","chat":{"transport":"telegram","id":"77"},"message":5,\
                "text":{"spans":[{"type":"bold","text":"Otan"}]},"buttons":[[{"label":"A","data":"quiz:1:0"}]]}""",
                ReplyJson.write(new Reply.Edit(
                        CHAT, 5, new Text.Builder().bold("Otan").build(), List.of(List.of(new Button("A", "quiz:1:0"))))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{",
                "[]",
                "7",
                "{}",
                "{\"type\":\"send\"}",
                "{\"type\":\"teleport\",\"chat\":{\"transport\":\"telegram\",\"id\":\"77\"}}",
                "{\"type\":\"send\",\"chat\":{\"transport\":\"\",\"id\":\"77\"},\"text\":{\"spans\":[]},\"buttons\":[]}",
                "{\"type\":\"send\",\"chat\":null,\"text\":{\"spans\":[]},\"buttons\":[]}",
                "{\"type\":\"send\",\"chat\":{\"transport\":\"telegram\",\"id\":\"77\"},\"text\":{\"spans\":[{}]},\"buttons\":[]}",
                "{\"type\":\"send\",\"chat\":{\"transport\":\"telegram\",\"id\":\"77\"},\"text\":{\"spans\":[null]},\"buttons\":[]}"
            })
    void whatIsBrokenIsNamedAndNotThrown(String json) {
        assertInstanceOf(ReplyJson.Read.Broken.class, ReplyJson.read(json));
    }
}
