package kz.dauys.export;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.dauys.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to hurt: whatever they hold, they are read soon and with the memory that there is, and the answer says what is wrong. */
class HostileFilesTest {
    private static final int MEGABYTE = QuestionFile.MOST_BYTES - 100;

    /** Far more than reading needs on a slow machine, and far less than it takes where effort grows with the square of the size. */
    private static final Duration SOON = Duration.ofSeconds(20);

    private static Arguments text(String what, String text) {
        return Arguments.of(what, "q.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Arguments gift(String what, String text) {
        return Arguments.of(what, "q.gift", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Arguments sheet(String what, String... rows) {
        return Arguments.of(what, "q.xlsx", RawSheet.of(rows));
    }

    private static String rows(int count, String cell) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "<row r=\"" + i + "\"><c r=\"" + cell + i + "\"><v>1</v></c></row>").collect(Collectors.joining());
    }

    static Stream<Arguments> files() {
        return Stream.of(
                gift("an option of a million letters", "Q? {=" + "a".repeat(MEGABYTE) + " ~b}"),
                gift("a million backslashes", "Q? {=" + "\\".repeat(MEGABYTE) + " ~b}"),
                gift("a title of colons", "::" + "a:".repeat(MEGABYTE / 2) + " {=a ~b}"),
                gift("a million colons", ":".repeat(MEGABYTE)),
                gift("a million braces", "{".repeat(MEGABYTE)),
                gift("a million signs", "Q? {" + "=~".repeat(MEGABYTE / 2) + "}"),
                gift("true with a million letters before", "я".repeat(MEGABYTE / 2) + "{T}"),
                text("a million line ends before a letter", "\n".repeat(MEGABYTE) + "a"),
                text("a million blanks before a letter", " ".repeat(MEGABYTE) + "a"),
                text("a million blanks in an option", "Q?\nA) " + " ".repeat(MEGABYTE) + "\u2028x\n*B) y\nC)"),
                text("a million stars", "*\n".repeat(MEGABYTE / 2)),
                text("a million questions in one block", "Q?\n*a\nb:\n".repeat(MEGABYTE / 10)),
                text("a hundred thousand empty questions", "Q?\n\n".repeat(MEGABYTE / 4)),
                text("a million tags", "<p>".repeat(MEGABYTE / 3) + "\n*a\nb"),
                text("a million open tags", "Q?\n*" + "<p ".repeat(MEGABYTE / 3) + "\nb"),
                text("a million ampersands", "Q?\n*" + "&".repeat(MEGABYTE) + "\nb"),
                sheet("a cell far to the right in every row", rows(60_000, "XFD")),
                sheet("half a million rows", rows(500_000, "A")),
                sheet("rows without numbers", "<row><c><v>1</v></c></row>".repeat(300_000)),
                sheet("a cell of eight million letters", RawSheet.row(1, "a".repeat(8_000_000))),
                Arguments.of("a format of a million brackets", "q.xlsx",
                        RawSheet.ofParts(Map.of("xl/styles.xml", format("[".repeat(1_000_000))), RawSheet.sheet(rows(1000, "A")))),
                Arguments.of("a long text in every cell", "q.xlsx", shared(row -> RawSheet.row(row, cells(26)), 2000)),
                Arguments.of("a long text in every option", "q.xlsx", shared(row -> row == 1 ? RawSheet.row(1, titles()) : RawSheet.row(row, cells(26)), 1000)),
                sheet("elements in elements", "<row r=\"1\"><c r=\"A1\">" + "<is>".repeat(1_000_000)),
                Arguments.of("a part that unfolds to far more", "q.xlsx", RawSheet.zip(Map.of("xl/_rels/workbook.xml.rels", "0".repeat(32 << 20)))));
    }

    private static String format(String code) {
        return "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"" + code + "\"/></numFmts><cellXfs><xf numFmtId=\"164\"/></cellXfs></styleSheet>";
    }

    /** Cells that all show the first of the shared texts. */
    private static String[] cells(int count) {
        return Stream.generate(() -> "<c t=\"s\"><v>0</v></c>").limit(count).toArray(String[]::new);
    }

    private static String[] titles() {
        return Stream.concat(Stream.of("Question", "Correct answer"), IntStream.rangeClosed(1, 24).mapToObj(i -> "Answer " + i)).toArray(String[]::new);
    }

    private static byte[] shared(IntFunction<String> row, int rows) {
        String sheet = RawSheet.sheet(IntStream.rangeClosed(1, rows).mapToObj(row).toArray(String[]::new));
        return RawSheet.ofParts(Map.of("xl/sharedStrings.xml", "<sst><si><t>" + "я".repeat(1_000_000) + "</t></si></sst>"), sheet);
    }

    @Test
    void aHundredThousandRemarksBehindAQuestionAreJoinedOnce() {
        String text = "Q?\n*a\nb\n" + "#я\n".repeat(MEGABYTE / 4);
        Imported imported = assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> QuestionFile.read("q.txt", text.getBytes(StandardCharsets.UTF_8), Language.KK));
        assertInstanceOf(Imported.Broken.class, imported);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aHostileFileIsAnsweredSoon(String what, String name, byte[] bytes) {
        Imported imported = assertTimeoutPreemptively(SOON, () -> QuestionFile.read(name, bytes, Language.KK), what);
        assertInstanceOf(Imported.Broken.class, imported, what);
    }
}
