package kz.dauys.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kz.dauys.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are written in a way of their own and still say clearly what is meant. */
class OddFilesTest {
    private static Imported.Whole whole(String name, byte[] bytes) {
        return switch (QuestionFile.read(name, bytes, Language.KK)) {
            case Imported.Whole whole -> whole;
            case Imported.Broken broken -> throw new AssertionError(broken.mistakes().stream().map(each -> each.in(Language.EN)).toList());
        };
    }

    private static Sheet one(String name, String text) {
        return whole(name, text.getBytes(StandardCharsets.UTF_8)).sheets().getFirst();
    }

    private static String shown(Sheet sheet) {
        return sheet.stem() + " " + sheet.options() + " " + sheet.answers();
    }

    @Test
    void initialsAndNumbersOfOptionsStay() {
        assertEquals("Who? [A. Baimenov, G. Abildin, K. Tokayev] [1]", shown(one("q.txt", "Who?\nA. Baimenov\n*G. Abildin\nK. Tokayev")));
        assertEquals("How many? [5. 5, 7. 7] [0]", shown(one("q.txt", "How many?\n*5. 5\n7. 7")));
        assertEquals("By how much? [-3, -5] [0]", shown(one("q.txt", "By how much?\n*-3\n-5")));
        assertEquals("How much? [1.5, 2.5, 3.5] [2]", shown(one("q.txt", "How much?\n1.5\n2.5\n*3.5")));
    }

    @ParameterizedTest
    @CsvSource({"A,B,C", "a,b,c", "А,Б,В", "А,Ә,Б", "А,В,С", "1,2,3"})
    void lettersAndNumbersThatRunOnAreNoPartOfOptions(String first, String second, String third) {
        String text = "Q?\n" + first + ") x\n*" + second + ") y\n" + third + ") * z";
        assertEquals("Q? [x, y, z] [1, 2]", shown(one("q.txt", text)));
        assertEquals("Q? [x, y, z] [1]", shown(one("q.txt", "Q?\n" + first + ". x\n" + second + ". y\n" + third + ". z\nANSWER: " + second)));
    }

    @ParameterizedTest
    @CsvSource({"ANSWER: B, 1", "Ответ: Б, 1", "Правильный ответ: Б, 1", "Жауап: Ә, 1", "Дұрыс жауап: 2, 1", "answer: b, 1"})
    void theLineOfAKeyIsReadInEveryLanguage(String line, int place) {
        String letters = line.endsWith("Б") ? "АБВ" : line.endsWith("Ә") ? "АӘБ" : "ABC";
        String text = "Сұрақ?\n" + letters.charAt(0) + ". иә\n" + letters.charAt(1) + ". жоқ\n" + letters.charAt(2) + ". білмеймін\n" + line;
        assertEquals(List.of(place), one("q.txt", text).answers());
    }

    @Test
    void theLineOfAKeyMayNameSeveral() {
        assertEquals(List.of(0, 1), one("q.txt", "Q?\nA. x\nB. y\nC. z\nANSWER: AB").answers());
        assertEquals(List.of(0, 2), one("q.txt", "Q?\nA. x\nB. y\nC. z\nANSWER: A, C").answers());
    }

    @Test
    void optionsThatAskAreOptions() {
        assertEquals("Which asks? [Who?, When?, Where?] [0, 2]", shown(one("q.txt", "Which asks?\n*Who?\nWhen?\n*Where?")));
        assertEquals("Which are right? [a, b, c] [0, 2]", shown(one("q.txt", "Which are right?\n*a\nb\n*c")));
    }

    @Test
    void theMarkupOfPagesIsTakenOut() {
        assertEquals("Who won? [a, b] [0]", shown(one("q.gift", "[html]<p>Who&nbsp;<b>won</b>?</p> {=<p>a</p> ~<p>b</p>}")));
        assertEquals("Q? [a, b c] [0]", shown(one("q.txt", "<p>Q?</p>\n*<i>a</i>\nb<br>c")));
        assertEquals("Is 3 < 5 & 7 > 5? [«a», <x>] [0]", shown(one("q.txt", "Is 3 < 5 & 7 > 5?\n*&laquo;a&raquo;\n<x>")));
        assertEquals("[plain] keeps <b>? [a, b] [0]".replace("[plain] ", ""), shown(one("q.gift", "[plain]keeps <b>? {=a ~b}")));
    }

    @Test
    void cellsAreReadAsTheyAreShown() {
        String styles = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-419]d\\ mmmm\\ yyyy;@\"/><numFmt numFmtId=\"165\" formatCode=\"yyyy\"/></numFmts>"
                + "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"10\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>";
        String first = RawSheet.row(2, "When?", cell(1, "39312"), cell(2, "38249"), cell(4, "39312"), cell(0, "0.30000000000000004"), "", "1");
        String second = RawSheet.row(3, "How many?", cell(3, "0.6841"), cell(0, "123456789012"), "<c t=\"b\"><v>1</v></c>", "<c><f>1+1</f><v>2</v></c>", "", cell(0, "1"));
        byte[] file = RawSheet.ofParts(Map.of("xl/styles.xml", styles), RawSheet.sheet(RawSheet.HEADING, first, second));
        List<Sheet> read = whole("q.xlsx", file).sheets();
        assertEquals(List.of("18.08.2007", "19.09.2004", "2007", "0.3"), read.getFirst().options());
        assertEquals(List.of("68.41%", "123456789012", "TRUE", "2"), read.get(1).options());
    }

    private static String cell(int style, String value) {
        return "<c s=\"" + style + "\"><v>" + value + "</v></c>";
    }

    @Test
    void theHeadingMayStandOnAnotherSheetInAnotherLanguageAndInAnotherOrder() {
        String heading = RawSheet.row(3, "№", "Сұрақ", "2-жауап", "1-жауап", "Дұрыс жауап");
        byte[] file = RawSheet.ofParts(
                Map.of(), RawSheet.sheet(RawSheet.row(1, "Нұсқау", "екінші бетті қараңыз")), RawSheet.sheet(heading, RawSheet.row(4, "1", "Қашан?", "ертең", "бүгін", "2")));
        assertEquals("Қашан? [бүгін, ертең] [1]", shown(whole("q.xlsx", file).sheets().getFirst()));
        byte[] russian = RawSheet.of(
                RawSheet.row(1, "Вопрос", "Ответ 1", "Ответ 2", "Время", "Правильный ответ"), RawSheet.row(2, "Когда?", "завтра", "сегодня", "30", "1"));
        assertEquals("Когда? [завтра, сегодня] [0]", shown(whole("q.xlsx", russian).sheets().getFirst()));
    }

    @Test
    void cellsThatOnlyHaveAStyleAreNoRows() {
        String styled = "<row r=\"1048576\"><c r=\"XFD1048576\" s=\"0\"/></row>";
        byte[] file = RawSheet.of(RawSheet.HEADING, RawSheet.row(2, "Q?", "a", "b", "", "", "", "1"), "<row r=\"3\"/>".repeat(5000), styled);
        assertEquals(1, whole("q.xlsx", file).sheets().size());
    }

    @Test
    void whatStandsBesideTheQuestionsMayBeAnything() {
        String rows = RawSheet.row(2, "Q?", "a", "b", "", "", "", "1", "<c><v>1E+40</v></c>");
        byte[] file = RawSheet.ofParts(Map.of("xl/media/image1.bmp", "0".repeat(9 << 20)), RawSheet.sheet(RawSheet.HEADING, rows));
        assertEquals("Q? [a, b] [0]", shown(whole("q.xlsx", file).sheets().getFirst()));
    }

    @Test
    void aTextMayBeginWithTheLettersOfAZipFile() {
        assertEquals("PK? [a, b] [0]", shown(one("q.txt", "PK?\n*a\nb")));
    }

    @Test
    void timesOfTheSheetAreNoticed() {
        assertTrue(whole("q.xlsx", RawSheet.of(RawSheet.HEADING, RawSheet.row(2, "Q?", "a", "b", "", "", "20", "1"))).timed());
        assertFalse(whole("q.xlsx", RawSheet.of(RawSheet.HEADING, RawSheet.row(2, "Q?", "a", "b", "", "", "", "1"))).timed());
    }
}
