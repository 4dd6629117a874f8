package kz.dauys.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.dauys.knowledge.Language;
import kz.dauys.quiz.QuestionNumber;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class PrintedTestTest {
    private static List<Sheet> read(String html) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        List<Element> keys = page.select("section.key li");
        List<Sheet> sheets = new ArrayList<>();
        String context = "";
        for (Element element : page.body().children()) {
            if (element.is("pre.context")) {
                context = element.wholeText();
            } else if (element.is("section.item")) {
                Element key = keys.get(sheets.size());
                List<Integer> answers = Stream.of(key.expectFirst("b").text().replace(".", "").split(", "))
                        .map(letter -> letter.charAt(0) - 'A')
                        .toList();
                sheets.add(new Sheet(
                        element.id(),
                        Sheet.Form.valueOf(key.attr("data-form")),
                        hasContext(element.id()) ? context : "",
                        element.expectFirst(".stem span").wholeText(),
                        element.select("ol.left li").eachText(),
                        element.select("ol.options li").stream().map(Element::wholeText).toList(),
                        answers,
                        key.expectFirst(".why").wholeText()));
            }
        }
        return sheets;
    }

    /** Questions on a table or on a text stand below it; those that come after have none. */
    private static boolean hasContext(String id) {
        return id.startsWith("table-") || id.matches(".*\\.text-\\d+-\\d+");
    }

    @Test
    void theWholeBankIsReadBackEqual() {
        List<Sheet> read = read(new PrintedTest(Language.KK).write("Викторина", RealSheets.ALL));
        assertEquals(RealSheets.ALL.size(), read.size());
        for (int i = 0; i < read.size(); i++) {
            assertEquals(RealSheets.ALL.get(i), read.get(i));
        }
    }

    @Test
    void marksOfTheLanguageOfPagesAreHarmless() {
        Sheet odd = new Sheet("a", Sheet.Form.ONE, "", "1 < 2 & \"3\" > 2?", List.of(), List.of("<b>", "&amp;", "c"), List.of(1), "<script>");
        String html = new PrintedTest(Language.EN).write("<title>", List.of(odd));
        assertEquals(List.of(odd), read(html));
        assertTrue(html.contains("&lt;script&gt;"), html);
    }

    @Test
    void theKeyOnPaperCarriesTheNumberOfEachQuestionAndSaysWhereItLeads() {
        Sheet bank = RealSheets.ALL.getFirst();
        Sheet own = new Sheet("own-1", Sheet.Form.ONE, "", "Which?", List.of(), List.of("a", "b"), List.of(0), "");
        Document page = Jsoup.parse(new PrintedTest(Language.EN).write("Lesson", List.of(own, bank)));
        String number = QuestionNumber.of(bank.id());
        assertEquals(List.of("[" + number + "]"), page.select("section.key li .number").eachText(), "nothing speaks for a teacher's own question");
        assertEquals(1, page.select("section.key li").get(1).select(".number").size());
        assertEquals(
                List.of("Why is an answer right? Send the bot the number in brackets: /question " + number), page.select("section.key p.asking").eachText());
        assertTrue(Jsoup.parse(new PrintedTest(Language.EN).write("Lesson", List.of(own))).select(".number, .asking").isEmpty());
    }
}
