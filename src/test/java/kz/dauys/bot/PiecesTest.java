package kz.dauys.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.dauys.picture.ScoreCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PiecesTest {
    private static final Address CHAT = new Address("telegram", "1");
    private static final ScoreCard CARD = new ScoreCard("", "", "7/10", "", List.of(), List.of(), "");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock = """
            10 | short            | short
            10 | aaaa bbbb cccc   | aaaa bbbb,cccc
            10 | aaaa~bb cc dd    | aaaa,bb cc dd
            10 | aa~bb~~cc dd ee  | aa~bb,cc dd ee
            14 | Aa bb. Cc dd ee. | Aa bb.,Cc dd ee.
            10 | aaaaaaaaaaaaaaa  | aaaaaaaaaa,aaaaa
            10 | b~aaaaaaaaaaaaa  | b,aaaaaaaaaa,aaa
            5  | 😀😀😀😀          | 😀😀,😀😀
            5  | 👩‍👧👩‍👧              | 👩‍👧,👩‍👧
            3  | әғқңөұүһ          | әғқ,ңөұ,үһ
            10 | aaaaa     ~~   ~ bbbb | aaaaa,bbbb
            """)
    void cutsAreMadeWhereTheyHurtLeast(int limit, String text, String parts) {
        List<String> cut = Pieces.cut(Text.of(text.replace('~', '\n')), limit).stream().map(Text::plain).toList();
        assertEquals(List.of(parts.replace('~', '\n').split(",", -1)), cut);
    }

    @Test
    void aStyleGoesOnInTheNextPart() {
        Text text = new Text.Builder().plain("see ").link("one two three", "https://a.example").bold(" end").build();
        List<Text> parts = Pieces.cut(text, 9);
        assertEquals(
                List.of(
                        new Text(List.of(new Text.Span.Plain("see "), new Text.Span.Link("one", "https://a.example"))),
                        new Text(List.of(new Text.Span.Link("two three", "https://a.example"))),
                        new Text(List.of(new Text.Span.Bold("end")))),
                parts);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void nothingIsLostAndNoPairIsTornWhateverTheText(long seed) {
        Random random = new Random(seed);
        List<String> atoms = List.of("a", "Қ", "😀", "👩‍👧", " ", "\n", "\n\n", ". ", "сөз", "word", "&", "<");
        Text.Builder builder = new Text.Builder();
        for (int i = 0; i < 3000; i++) {
            String atom = atoms.get(random.nextInt(atoms.size()));
            builder = random.nextBoolean() ? builder.plain(atom) : builder.bold(atom);
        }
        Text text = builder.build();
        List<Text> parts = Pieces.cut(text, 50 + random.nextInt(200));
        StringBuilder whole = new StringBuilder();
        for (Text part : parts) {
            whole.append(part.plain());
            assertTrue(part.plain().codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF), "a torn pair");
        }
        assertEquals(text.plain().replaceAll("\\s", ""), whole.toString().replaceAll("\\s", ""));
    }

    @Test
    void buttonsGoWithTheLastPieceAndAnEditKeepsTheFirst() {
        List<List<Button>> buttons = List.of(List.of(Button.of("More", "ask", 1, 0)));
        Text text = Text.of("word ".repeat(2000));
        List<Reply.Durable> sends = Pieces.of(new Reply.Send(CHAT, text, buttons));
        List<Reply.Durable> edits = Pieces.of(new Reply.Edit(CHAT, 7, text, buttons));
        assertEquals(List.of("Send 0", "Send 0", "Send 1"), shapes(sends));
        assertEquals(List.of("Edit 0", "Send 0", "Send 1"), shapes(edits));
    }

    @Test
    void whatIsTooLongForACaptionFollowsThePictureFromItsNextParagraphOn() {
        List<List<Button>> buttons = List.of(List.of(Button.of("More", "ask", 1, 0)));
        Text text = new Text.Builder().bold("Result").plain("\n7 of 10\n\n" + "word ".repeat(300)).build();
        List<Reply.Durable> pieces = Pieces.of(new Reply.Picture(CHAT, CARD, text, buttons));
        assertEquals(List.of("Picture 0", "Send 1"), shapes(pieces));
        assertEquals("Result\n7 of 10", ((Reply.Picture) pieces.getFirst()).caption().plain());
        assertEquals(text.slice(16, 1516), ((Reply.Send) pieces.getLast()).text());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1024, 1025, 5000, 9000})
    void aPictureLosesNoneOfItsWords(int length) {
        List<Reply.Durable> pieces = Pieces.of(new Reply.Picture(CHAT, CARD, Text.of("ә".repeat(length)), List.of()));
        int sum = 0;
        for (Reply.Durable piece : pieces) {
            sum += piece instanceof Reply.Picture picture ? picture.caption().plain().length() : ((Reply.Send) piece).text().plain().length();
        }
        assertEquals(length, sum);
        assertTrue(((Reply.Picture) pieces.getFirst()).caption().plain().length() <= 1024);
    }

    private static List<String> shapes(List<Reply.Durable> replies) {
        List<String> shapes = new ArrayList<>();
        for (Reply.Durable reply : replies) {
            shapes.add(switch (reply) {
                case Reply.Send send -> "Send " + send.buttons().size();
                case Reply.Edit edit -> "Edit " + edit.buttons().size();
                case Reply.Poll poll -> "Poll";
                case Reply.ClosePoll close -> "ClosePoll";
                case Reply.Picture picture -> "Picture " + picture.buttons().size();
                case Reply.File file -> "File";
                case Reply.Fetch fetch -> "Fetch";
                case Reply.AskRank ask -> "AskRank";
            });
        }
        return shapes;
    }
}
