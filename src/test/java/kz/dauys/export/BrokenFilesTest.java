package kz.dauys.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.dauys.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that teachers, and others, can send: each gets a row, what is wrong there, and what to do about it. */
class BrokenFilesTest {
    private static final String STYLES =
            "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-419]h:mm\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>";

    private static Arguments sheet(String what, String expected, String... rows) {
        return Arguments.of(what, "q.xlsx", RawSheet.of(rows), expected);
    }

    private static Arguments asked(String what, String expected, String... cells) {
        return sheet(what, expected, RawSheet.HEADING, RawSheet.row(2, cells));
    }

    private static Arguments number(String what, String value) {
        return asked(what, "Row 2: a cell holds a number that cannot be read", "Q?", "a", "<c><v>" + value + "</v></c>", "", "", "20", "1");
    }

    /** The same file, whose parts are said to be packed by another method. */
    private static byte[] packed(byte[] file, int method) {
        byte[] other = file.clone();
        for (int i = 0; i < other.length - 12; i++) {
            boolean part = other[i] == 'P' && other[i + 1] == 'K' && other[i + 2] == 3 && other[i + 3] == 4;
            boolean entry = other[i] == 'P' && other[i + 1] == 'K' && other[i + 2] == 1 && other[i + 3] == 2;
            if (part || entry) {
                other[i + (part ? 8 : 10)] = (byte) method;
            }
        }
        return other;
    }

    private static Arguments raw(String what, String expected, String sheet) {
        return Arguments.of(what, "q.xlsx", RawSheet.ofParts(Map.of(), sheet), expected);
    }

    private static Arguments text(String what, String expected, String text) {
        return Arguments.of(what, "q.txt", text.getBytes(StandardCharsets.UTF_8), expected);
    }

    private static Arguments gift(String what, String expected, String text) {
        return Arguments.of(what, "q.gift", text.getBytes(StandardCharsets.UTF_8), expected);
    }

    static Stream<Arguments> spreadsheets() {
        String damaged = "Whole file, from row 1: this is no spreadsheet";
        return Stream.of(
                asked("no key", "Row 2: no option is marked", "Q?", "a", "b", "", "", "20", ""),
                sheet("columns that are called otherwise", "Row 1: the heading of Kahoot’s sheet lacks “Question”, “Answer 1”, “Answer 2”, “Correct answer(s)”",
                        RawSheet.row(1, "No", "Text", "A", "B"), RawSheet.row(2, "1", "Q?", "a", "b")),
                sheet("no column for the key", "Row 2: the heading of Kahoot’s sheet lacks “Correct answer(s)”",
                        RawSheet.row(1, "Quiz template"), RawSheet.row(2, "Question", "Answer 1", "Answer 2"), RawSheet.row(3, "Q?", "a", "b")),
                sheet("a Russian heading without the second answer", "Row 1: the heading of Kahoot’s sheet lacks “Answer 2”",
                        RawSheet.row(1, "Вопрос", "Ответ 1", "Правильный ответ"), RawSheet.row(2, "Q?", "a", "1")),
                asked("a formula without its value", "Row 2: a cell holds a formula without its result", "Q?", "<c><f>1+1</f></c>", "b", "", "", "20", "1"),
                asked("a cell in error", "Row 2: a cell shows an error", "Q?", "<c t=\"e\"><v>#REF!</v></c>", "b", "", "", "20", "1"),
                Arguments.of("a time of day", "q.xlsx",
                        RawSheet.ofParts(Map.of("xl/styles.xml", STYLES), RawSheet.sheet(RawSheet.HEADING, RawSheet.row(2, "Q?", "<c s=\"1\"><v>0.5</v></c>", "b", "", "", "", "1"))),
                        "Row 2: a cell holds a time of day"),
                asked("a key between two", "Row 2: the right answer is said to be 1.5", "Q?", "a", "b", "", "", "20", "<c><v>1.5</v></c>"),
                asked("a key in words", "Row 2: “Sunday” is no number", "Q?", "Sunday", "b", "", "", "20", "Sunday"),
                asked("a key for an empty answer", "Row 2: the right answer is said to be 2", "Q?", "a", "", "c", "", "20", "2"),
                asked("all answers right", "Row 2: all 4 options are marked", "Q?", "a", "b", "c", "d", "20", "1,2,3,4"),
                asked("a question of blanks that show nothing", "Row 2: the question is missing", "&#xA0;&#x200B;", "a", "b", "", "", "20", "1"),
                asked("a picture", "Row 2: there is a picture", "Who? &lt;img src=\"x.png\"&gt;", "a", "b", "", "", "20", "1"),
                asked("answers that look the same", "Row 2: the option “a b” stands there twice", "Q?", "a&#xA0;b", "a b", "", "", "20", "1"),
                sheet("a second file in the same sheet", "Row 4: “Correct answer(s)” is no number",
                        RawSheet.HEADING, RawSheet.row(2, "Q?", "a", "b", "", "", "20", "1"), RawSheet.row(3),
                        RawSheet.row(4, "Question", "Answer 1", "Answer 2", "Answer 3", "Answer 4", "Time limit", "Correct answer(s)")),
                sheet("201 questions", "Row 202: there are 203 questions, and 200", questions(203)),
                sheet("20,000 rows", "Row 2001: the sheet goes on after 2,000 filled rows, and 200 questions are the most", questions(20_000)),
                sheet("a cell at the far right", "Row 2: something stands beyond column 50",
                        RawSheet.HEADING, "<row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row>"),
                raw("an entity of its own", damaged,
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + RawSheet.sheet(RawSheet.row(1, "&e;"))),
                raw("a row beyond all rows", damaged, RawSheet.sheet("<row r=\"99999999999\"><c r=\"A1\"><v>1</v></c></row>")),
                raw("a row without number", damaged, RawSheet.sheet("<row r=\"abc\"><c r=\"??\"><v>1</v></c></row>")),
                raw("a cell without name", damaged, RawSheet.sheet("<row r=\"1\"><c r=\"??\"><v>1</v></c></row>")),
                number("a number that is none", "zz"),
                number("a number of a million digits", "1".repeat(1_000_000)),
                number("a number that is too large", "1E+40"),
                number("a number with a huge exponent", "1E999999999"),
                number("a number with the hugest exponent", "1E+2147483647"),
                number("a number with the least exponent", "1E-2147483647"),
                Arguments.of("a part that is packed in a rare way", "q.xlsx", packed(RawSheet.of(RawSheet.HEADING), 93), damaged),
                raw("a text that is nowhere", damaged, RawSheet.sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>77</v></c></row>")),
                raw("XML that is cut off", damaged, "<worksheet><sheetData><row r=\"1\"><c r=\"A1\""),
                Arguments.of("a sheet that is not there", "q.xlsx", RawSheet.zip(Map.of("xl/workbook.xml", "<workbook/>")), damaged),
                Arguments.of("a document of Word", "q.docx", RawSheet.zip(Map.of("word/document.xml", "<x/>")), damaged),
                Arguments.of("thousands of parts", "q.xlsx", RawSheet.zip(parts(2000)), "Whole file, from row 1: the file is too large"));
    }

    private static String[] questions(int count) {
        return Stream.concat(Stream.of(RawSheet.HEADING), IntStream.range(2, count + 2).mapToObj(i -> RawSheet.row(i, "Q" + i + "?", "a", "b", "", "", "", "1")))
                .toArray(String[]::new);
    }

    private static Map<String, String> parts(int count) {
        return IntStream.range(0, count).boxed().collect(Collectors.toMap(i -> "a" + i, i -> ""));
    }

    static Stream<Arguments> texts() {
        String none = "Row 1: no option is marked as right";
        return Stream.of(
                text("an empty right option", "Row 1: option 1 is empty", "Q?\n*\nb"),
                text("an empty option behind the right one", "Row 1: option 2 is empty", "Q?\n* a\n*\nb"),
                text("an option of blanks that show nothing", "Row 1: option 1 is empty", "Q?\n*\u00A0\u200B\nb"),
                text("a letter without its option", "Row 1: option 3 is empty", "Q?\nA) a\n*B) b\nC)"),
                text("a dash without its option", "Row 1: option 3 is empty", "Q?\n- a\n- *b\n-"),
                text("no line between two questions", "Row 4: another question seems to begin here: “Q2?”", "Q1?\n*a\nb\nQ2?\n*c\nd"),
                text("no line between two numbered questions", "Row 5: another question seems to begin here: “2. Q2”", "1. Q1\n1) a\n2) b\n3) *c\n2. Q2\n1) a\n*2) b"),
                text("no line between two lettered questions", "Row 4: another question seems to begin here: “Next”", "First\nA) a\n*B) b\nNext\nA) c\n*B) d"),
                text("no line behind an explanation", "Row 5: another question seems to begin here: “R”", "Q\n*a\nb\n# so it is\nR\n*c\nd"),
                text("no line behind the line of a key", "Row 5: another question seems to begin here: “R”", "Q\nA. a\nB. b\nANSWER: A\nR\nA. c\nB. d\nANSWER: B"),
                text("an asterisk behind", "Row 1: the asterisk stands behind the option “b*”", "Q?\na\nb*\nc"),
                text("plus and minus", "Row 1: the options are marked with + and −", "Q?\n+a\n-b\n-c"),
                text("a letter that no option has", "Row 1: the right answer is said to be Г", "Сұрақ?\nА) x\nБ) y\nЖауап: Г"),
                text("all of them right", "Row 1: all 2 options", "Q?\n*a\n*b"),
                text("a picture", "Row 1: there is a picture", "<p>Q</p><img src=\"x\">\n*a\nb"),
                text("a checklist", none, "# Test?\n- [x] a\n- [ ] b"),
                text("a table with commas", "Row 1: there are too few options (1)", "Question,Answer 1,Correct answer\nQ?,a,1"),
                Arguments.of("other letters from the third line on", "q.txt", concat("A?\n*a\n", "Какой?\n*этот".getBytes(Charset.forName("windows-1251"))), "Row 3: the letters of this line cannot be read"),
                Arguments.of("UTF-16 that does not say so", "q.txt", "Қай күні?\n*сенбі".getBytes(StandardCharsets.UTF_16LE), "Row 1: the letters of this line cannot be read"),
                Arguments.of("a picture as a text", "q.txt", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J'}, "Row 1: the letters of this line cannot be read"),
                text("twenty thousand options", "Row 1: there are 20,000 options", "Q?\n*a\n" + "b\n".repeat(19_999)),
                text("twenty thousand questions", "Row 801: there are 20,000 questions, and 200",
                        IntStream.range(0, 20_000).mapToObj(i -> "Q" + i + "\n*a\n").collect(Collectors.joining("b\n\n", "", "b"))),
                gift("an empty option", "Row 1: option 1 is empty", "Q? {=~b}"),
                gift("two questions in one line", "Row 1: another question seems to begin here", "Q? {=a ~b} R? {=c ~d}"),
                gift("no line between two questions", "Row 4: another question seems to begin here: “R? {=c ~d}”", "// x\nQ? {=a ~b}\n// y\nR? {=c ~d}"),
                gift("a brace in an option", "Row 1: there is a brace among the options", "Q? {=a ~b {x} ~c}"),
                gift("a share over all", "Row 1: the shares of the right options add up to 150 %", "Q? {~%150%a ~b}"),
                gift("shares that are too small", "Row 1: the shares of the right options add up to 75 %", "Q? {~%50%a ~%25%b ~%-50%c}"),
                gift("half right beside the right one", "Row 1: the option “b” would bring 50 %", "Q? {=a ~%50%b ~c}"),
                gift("an option without sign", "Row 1: the first option has no sign", "Q? {a =b ~c}"),
                gift("only a comment", "Whole file, from row 1: there is no question", "// nothing\n$CATEGORY: x\n"),
                gift("a title without question", "Row 1: the question is missing", "::t:: {=a ~b}"),
                gift("a picture of Moodle’s", "Row 1: there is a picture", "[html]<p>Who? <img src\\=\"@@PLUGINFILE@@/a.png\"></p> {=a ~b}"),
                gift("an essay of a comment", "Row 1: this question has no options", "Q? {####expl}"),
                gift("a question that is none among too many", "Row 401: there are 250 questions, and 200", "Q?\n\n" + numbered(249, " {=a ~b}\n\n")),
                text("a thousand mistakes", "Whole file, from row 1: 1,001 mistakes were found before row 1079, where reading stopped", numbered(100, "\n" + "*\n".repeat(12) + "\n")),
                gift("plain text under the name of GIFT", "Row 1: the options in braces are missing", "Q?\n*a\nb"));
    }

    private static String numbered(int count, String rest) {
        return IntStream.range(0, count).mapToObj(i -> "Q" + i + "?" + rest).collect(Collectors.joining());
    }

    @Test
    void rowsBeyondTheMostQuestionsAreOnlyCounted() {
        String[] rows = questions(210);
        rows[205] = RawSheet.row(206, "Q?", "<c t=\"e\"><v>#REF!</v></c>", "b", "", "", "", "1");
        Imported.Broken broken = assertInstanceOf(Imported.Broken.class, QuestionFile.read("q.xlsx", RawSheet.of(rows), Language.EN));
        assertEquals(List.of(new Mistake(202, Fault.TOO_MANY, Map.of("count", 210, "most", 200))), broken.mistakes());
    }

    private static byte[] concat(String begin, byte[] end) {
        byte[] first = begin.getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(first, first.length + end.length);
        System.arraycopy(end, 0, both, first.length, end.length);
        return both;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"spreadsheets", "texts"})
    void aBrokenFileGetsItsRowAndARemedyInEveryLanguage(String what, String name, byte[] bytes, String expected) {
        Imported imported = QuestionFile.read(name, bytes, Language.EN);
        assertTrue(imported instanceof Imported.Broken, () -> what + " was taken: " + imported);
        List<Mistake> mistakes = ((Imported.Broken) imported).mistakes();
        List<String> said = mistakes.stream().limit(20).map(mistake -> mistake.in(Language.EN)).toList();
        assertTrue(said.stream().anyMatch(words -> words.startsWith(expected)), said::toString);
        for (Language language : Language.values()) {
            String words = mistakes.getFirst().in(language);
            assertTrue(words.matches("(?s).*\\d.*") && words.split("[.:?!] ").length >= 2, "a row and a remedy: " + words);
        }
        assertEquals(mistakes.stream().map(Mistake::row).sorted().toList(), mistakes.stream().map(Mistake::row).toList());
    }
}
