package kz.dauys.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.dauys.knowledge.Language;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What teachers send: forty questions come back equal, and a broken file gets a row and a remedy for everything that is wrong. */
class ImportTest {
    private static final List<Sheet> FORTY = Stream.concat(
                    KahootSheet.fitting(RealSheets.ALL).stream().filter(sheet -> sheet.form() == Sheet.Form.ONE).limit(37),
                    Stream.of(
                            one("Қай таңба: {, }, =, ~, # не \\?", "a = b", "~ 5 %", "# {:}"),
                            one("Who said: “*”?", "x -> y", "– z", "1. w"),
                            one("5 + 5?", "10", "5.5", "7")))
            .toList();

    private static Sheet one(String stem, String... options) {
        return new Sheet("", Sheet.Form.ONE, "", stem, List.of(), List.of(options), List.of(1), "");
    }

    private static Sheet bare(Sheet sheet, boolean explained) {
        return new Sheet("", sheet.form(), "", sheet.stem(), List.of(), sheet.options(), sheet.answers(), explained ? sheet.explanation() : "");
    }

    private static List<Sheet> read(String name, byte[] bytes) {
        return switch (QuestionFile.read(name, bytes, Language.KK)) {
            case Imported.Whole whole -> whole.sheets();
            case Imported.Broken broken -> throw new AssertionError(broken.mistakes().stream().map(each -> each.in(Language.EN)).toList());
        };
    }

    private static byte[] kahoot(List<Sheet> sheets) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        KahootSheet.write(sheets, out);
        return out.toByteArray();
    }

    @Test
    void fortyQuestionsOfASheetComeBackEqual() throws IOException {
        assertEquals(40, FORTY.size());
        assertEquals(FORTY.stream().map(sheet -> bare(sheet, false)).toList(), read("quiz.xlsx", kahoot(FORTY)));
    }

    @Test
    void fortyQuestionsInGiftComeBackEqual() {
        List<Sheet> read = read("quiz.gift", Gift.write(FORTY).getBytes(StandardCharsets.UTF_8));
        assertEquals(FORTY, read);
    }

    @Test
    void fortyQuestionsOfATextComeBackEqual() {
        List<Sheet> plain = Stream.concat(KahootSheet.fitting(RealSheets.ALL).stream().skip(500), Stream.of(one("5 + 5?", "10", "5.5", "7")))
                .filter(sheet -> sheet.form() == Sheet.Form.ONE)
                .limit(40)
                .toList();
        List<Sheet> read = read("quiz.txt", PlainQuestions.write(plain).getBytes(StandardCharsets.UTF_8));
        assertEquals(plain.stream().map(sheet -> bare(sheet, true)).toList(), read);
    }

    @Test
    void anEditorsMarkAtTheBeginningAndItsLineEndsChangeNothing() {
        String text = "\uFEFF1. Сколько лет?\r\nA) 5\r\n*B) 7\r\nC) 9\r\n\r\n2. Кто?\r\n- он\r\n- *она\r\n";
        List<Sheet> read = read("q.txt", text.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("Сколько лет?", "Кто?"), read.stream().map(Sheet::stem).toList());
        assertEquals(List.of(List.of("5", "7", "9"), List.of("он", "она")), read.stream().map(Sheet::options).toList());
        assertEquals(List.of(List.of(1), List.of(1)), read.stream().map(Sheet::answers).toList());
        assertEquals(read, read("q.txt", text.getBytes(StandardCharsets.UTF_16)));
    }

    @Test
    void moodlesOwnWaysAreUnderstood() {
        String gift = """
                // a comment
                $CATEGORY: tests

                ::Q1:: The Mazhilis is elected for {=five#Yes. ~four#No. ~six} years.

                Сайлау күні бекітілген бе?{FALSE#Жоқ.}

                Which? {~%50%a ~%50%b ~%-100%c ####Both.}
                """;
        List<Sheet> read = read("q.txt", gift.getBytes(StandardCharsets.UTF_8));
        assertEquals("The Mazhilis is elected for _____ years.", read.getFirst().stem());
        assertEquals(List.of("five", "four", "six"), read.getFirst().options());
        assertEquals(List.of("Дұрыс", "Бұрыс"), read.get(1).options());
        assertEquals(List.of(1), read.get(1).answers());
        assertEquals(List.of(0, 1), read.get(2).answers());
        assertEquals("Both.", read.get(2).explanation());
    }

    private static byte[] sheet(String... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook book = new Workbook(out, "Test", "1.0");
        Worksheet page = book.newWorksheet("Sheet1");
        String[] heading = {"Question", "Answer 1", "Answer 2", "Answer 3", "Answer 4", "Time limit", "Correct answer(s)"};
        for (int column = 0; column < heading.length; column++) {
            page.value(2, column, heading[column]);
        }
        for (int row = 0; row < cells.length; row++) {
            String[] values = cells[row].split("\\|", -1);
            for (int column = 0; column < values.length; column++) {
                page.value(3 + row, column, values[column]);
            }
        }
        book.finish();
        return out.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Stream<Arguments> broken() throws IOException {
        byte[] headless = kahootWithoutHeading();
        return Stream.of(
                Arguments.of("no key", "q.xlsx", sheet("A?|x|y|||20|1", "B?|x|y|||20|"), "Row 5: no option is marked as right"),
                Arguments.of("no number", "q.xlsx", sheet("A?|x|y|||20|x"), "Row 4: “x” is no number"),
                Arguments.of("no such answer", "q.xlsx", sheet("A?|x|y|||20|3"), "Row 4: the right answer is said to be 3"),
                Arguments.of("no question", "q.xlsx", sheet("|x|y|||20|1"), "Row 4: the question is missing"),
                Arguments.of("one answer", "q.xlsx", sheet("A?|x||||20|1"), "Row 4: there are too few options (1)"),
                Arguments.of("the same answer twice", "q.xlsx", sheet("A?|x|X|||20|1"), "Row 4: the option “X” stands there twice"),
                Arguments.of("the same question twice", "q.xlsx", sheet("A?|x|y|||20|1", "B?|x|y|||20|1", "a?|x|y|||20|1"), "Row 6: this question stands already in row 4"),
                Arguments.of("too long an answer", "q.xlsx", sheet("A?|" + "x".repeat(101) + "|y|||20|1"), "Row 4: an option has 101 characters"),
                Arguments.of("too long a question", "q.txt", text("A?\n*x\ny\n\n" + "w".repeat(300) + "?\n*x\ny"), "Row 5: the question has 301 characters"),
                Arguments.of("no asterisk", "q.txt", text("A?\nx\ny"), "Row 1: no option is marked as right"),
                Arguments.of("no heading", "q.xlsx", headless, "Row 1: the heading of Kahoot’s sheet lacks “Question”, “Answer 1”, “Answer 2”, “Correct answer(s)”"),
                Arguments.of("an empty sheet", "q.xlsx", sheet(), "Whole file, from row 1: there is no question"),
                Arguments.of("no spreadsheet", "q.xlsx", text("A?"), "Whole file, from row 1: this is no spreadsheet"),
                Arguments.of("a damaged spreadsheet", "q.xlsx", cut(sheet("A?|x|y|||20|1")), "Whole file, from row 1: this is no spreadsheet"),
                Arguments.of("an old spreadsheet", "q.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "Whole file, from row 1: this is an old Excel file"),
                Arguments.of("letters of another encoding", "q.txt", "Какой?\n*этот\nтот".getBytes(Charset.forName("windows-1251")), "Row 1: the letters of this line cannot be read"),
                Arguments.of("an empty file", "q.txt", text(" \n"), "Whole file, from row 1: the file is empty"),
                Arguments.of("a gap before the options", "q.txt", text("A?\n\n*x\ny"), "Row 1: there are too few options (0)"),
                Arguments.of("an open brace", "q.gift", text("A? {=x ~y}\n\nB? {=x ~y\n\nC? {=x ~z}"), "Row 3: the brace { is never closed"),
                Arguments.of("no braces", "q.gift", text("::t:: A?"), "Row 1: the options in braces are missing"),
                Arguments.of("an essay", "q.gift", text("\n\nA? {}"), "Row 3: this question has no options"),
                Arguments.of("a number to type", "q.gift", text("A? {#5}"), "Row 1: this question asks for a number"),
                Arguments.of("a word to type", "q.gift", text("A? {=x =y}"), "Row 1: only right answers are given"),
                Arguments.of("pairs", "q.gift", text("A? {=x -> 1 =y -> 2}"), "Row 1: this is a matching"),
                Arguments.of("two keys", "q.gift", text("A? {=x =y ~z}"), "Row 1: there are 2 options with “=”"),
                Arguments.of("a letter too far", "q.txt", text("A?\nA. x\nB. y\nANSWER: D"), "Row 1: the right answer is said to be D"),
                Arguments.of("too many options", "q.txt", text("A?\n*1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13"), "Row 1: there are 13 options"),
                Arguments.of("too large a file", "q.txt", new byte[QuestionFile.MOST_BYTES + 1], "Whole file, from row 1: the file is too large"));
    }

    private static byte[] cut(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    private static byte[] kahootWithoutHeading() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook book = new Workbook(out, "Test", "1.0");
        book.newWorksheet("Sheet1").value(0, 0, "A?");
        book.finish();
        return out.toByteArray();
    }

    private static List<Mistake> mistakes(String name, byte[] bytes) {
        return switch (QuestionFile.read(name, bytes, Language.KK)) {
            case Imported.Whole whole -> throw new AssertionError("nothing is wrong with " + whole.sheets());
            case Imported.Broken broken -> broken.mistakes();
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void aBrokenFileGetsItsRowAndARemedy(String what, String name, byte[] bytes, String expected) {
        List<Mistake> mistakes = mistakes(name, bytes);
        String first = mistakes.getFirst().in(Language.EN);
        assertTrue(first.startsWith(expected), first);
        for (Language language : Language.values()) {
            String said = mistakes.getFirst().in(language);
            assertTrue(said.split("[.:?!] ").length >= 2, "a remedy follows: " + said);
        }
    }

    @Test
    void allMistakesAreToldAtOnceInTheOrderOfRows() throws IOException {
        List<Mistake> mistakes = mistakes("q.xlsx", sheet("A?|x|y|||20|1", "|x|y|||20|1", "B?|x|||||2", "C?|x|y|||20|", "D?|x|y|||20|zwei"));
        assertEquals(List.of(5, 6, 6, 7, 8), mistakes.stream().map(Mistake::row).toList());
    }

    @Test
    void aFileThatUnfoldsToGigabytesIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/_rels/workbook.xml.rels"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 40; i++) {
                zip.write(zeros);
            }
        }
        assertEquals(Fault.TOO_LARGE, mistakes("q.xlsx", out.toByteArray()).getFirst().fault());
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void everyFaultHasItsWordsInEveryLanguage(Fault fault) {
        Mistake mistake = new Mistake(3, fault, Map.of("count", 2, "most", 5, "length", 7, "found", "x", "option", "y", "earlier", "1", "missing", "z"));
        for (Language language : Language.values()) {
            String words = mistake.in(language);
            assertTrue(words.contains("3"), words);
            assertFalse(words.contains("{count") || words.contains("{most") || words.contains("{length"), words);
        }
    }
}
