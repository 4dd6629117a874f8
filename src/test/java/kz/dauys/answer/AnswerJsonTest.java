package kz.dauys.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import kz.dauys.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract of {@code ask --json}, over the real pack. */
@Execution(ExecutionMode.CONCURRENT)
class AnswerJsonTest {
    private static final List<String> FIELDS = List.of(
            "id", "lang", "kind", "text", "values", "disputed", "claims", "citations", "nearest", "options", "confidence");

    private static JsonNode parsed(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
    }

    private static JsonNode ask(String question) {
        return parsed(RealPack.JSON.line("q1", RealPack.ask(question)));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
    }

    private static List<String> each(JsonNode array, String field) {
        return StreamSupport.stream(array.spliterator(), false).map(node -> node.path(field).asText()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How many seats did Otan win in 2004? | fact | en
            Кто занял второе место по числу мандатов в 2004 году? | computed | ru
            Конституциялық Кеңес қандай шешім шығарды? | passage | kk
            What is Ak Zhol? | passage | en
            How many seats did Ak Zhol win? | clarify | en
            Which party is the best? | unknown | en
            What was the turnout in 2010? | unknown | en
            How many seats did Asar win in 2012? | unknown | en
            """)
    void allFieldsAreThereForEveryKind(String question, String kind, String language) {
        JsonNode json = ask(question);
        FIELDS.forEach(field -> assertFalse(json.path(field).isMissingNode() || json.path(field).isNull(), field));
        assertEquals(FIELDS.size(), json.size());
        assertEquals("q1 " + kind + " " + language, String.join(" ", json.get("id").asText(), json.get("kind").asText(), json.get("lang").asText()));
        boolean answers = List.of("fact", "computed", "passage").contains(kind);
        assertEquals(answers, !json.get("citations").isEmpty());
        assertEquals(kind.equals("clarify"), !json.get("options").isEmpty());
        assertEquals(kind.equals("fact") || kind.equals("computed"), !json.get("values").isEmpty());
        assertTrue(json.get("nearest").size() <= 3);
        assertFalse(json.get("text").asText().isBlank());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            turnout 2004 | 56.49
            When was the 2007 election held? | 2007-08-18
            Сколько избирателей было в списках в 2004 году? | 8662188
            2004 жылғы сайлауда кім жеңді? | Otan
            Кто возглавлял Асар в 2004 году? | Dariga Nazarbayeva
            What was the turnout in 2004 and in 2007? | 56.49,68.41
            Which party came second in seats in 2004? | AIST bloc,11
            """)
    void valuesAreCanonicalAndInTheOrderOfTheText(String question, String values) {
        assertEquals(List.of(values.split(",", -1)), texts(ask(question).get("values")));
    }

    @Test
    void aDisputeShowsWhatIsAcceptedAndWhatIsRejected() {
        JsonNode json = ask("How many seats did Ak Zhol win in 2004?");
        assertTrue(json.get("disputed").asBoolean());
        assertEquals(List.of("1", "2"), each(json.get("claims"), "value"));
        assertEquals(List.of("accepted", "rejected"), each(json.get("claims"), "status"));
        assertEquals(List.of("seats", "seats"), each(json.get("claims"), "unit"));
        assertEquals(List.of("1"), texts(json.get("values")));
    }

    @Test
    void aClaimThatNothingDecidesHasNoValueAndSaysWhoSaysWhat() {
        JsonNode json = ask("What was the share of electronic voting in 2004?");
        assertEquals("fact", json.get("kind").asText());
        assertTrue(json.get("disputed").asBoolean());
        assertEquals(List.of("disputed", "disputed"), each(json.get("claims"), "status"));
        assertTrue(json.get("values").isEmpty());
        assertTrue(json.get("text").asText().contains("15") && json.get("text").asText().contains("18"));
    }

    @Test
    void whatIsToldOfAPartyIsDisputedWhereItsSourcesDiffer() {
        assertTrue(ask("When was the Baytaq party registered?").get("disputed").asBoolean());
        assertFalse(ask("When was the Auyl party founded?").get("disputed").asBoolean());
    }

    @Test
    void roundingAloneIsNoDispute() {
        assertFalse(ask("Asar vote share 2004").get("disputed").asBoolean());
    }

    @Test
    void aRankCitesTheClaimsDownToTheFirstTie() {
        JsonNode json = ask("Which party had the most mandates in 2004?");
        assertEquals(List.of("otan", "aist", "asar"), each(json.get("claims"), "subject").stream().distinct().toList());
        assertTrue(each(json.get("citations"), "source").contains("cnn-2004"));
    }

    @Test
    void theNearestPassageStandsBesideARefusal() {
        JsonNode json = ask("What was the turnout in Almaty in 2004?");
        assertEquals("unknown", json.get("kind").asText());
        assertEquals(3, json.get("nearest").size());
        assertTrue(json.get("nearest").get(0).get("score").asDouble() >= json.get("nearest").get(1).get("score").asDouble());
    }

    @Test
    void whatIsMissingIsNamed() {
        String text = ask("How many seats did Asar win in 2012?").get("text").asText();
        assertTrue(text.contains("Asar") && text.contains("2012 Mazhilis election") && text.contains("Seats"), text);
    }

    @Test
    void aYearWithoutAVoteIsNamedButNotTheYearOfAnotherVote() {
        assertTrue(ask("turnout in the presidential election of 2013").get("text").asText().contains("no data about such a vote in 2013"));
        String other = ask("What did one have to have to get on the presidential ballot in 2019, and did that change with the new constitution?").get("text").asText();
        assertFalse(other.contains("no data about such a vote"), other);
    }

    @Test
    void aDifferenceIsToldAgainWithTheFinerFiguresOfSomeSources() {
        String text = ask("By how many percentage points did turnout in 2012 exceed that of 2007?").get("text").asText();
        assertTrue(text.contains("75.4% − 68.41%") && text.contains("75.44% − 68.41% = 7.03 percentage points"), text);
    }

    @Test
    void theLanguageThatIsWantedIsSpoken() {
        Answered answered = RealPack.ANSWERER.answer("turnout 2004", Optional.of(Language.KK), Language.EN);
        assertTrue(parsed(RealPack.JSON.line("", answered)).get("text").asText().contains("қатысу"));
    }

    @Test
    void anErrorHasAllFieldsAndItsReason() {
        JsonNode json = parsed(RealPack.JSON.error("q9", Language.RU, "why"));
        FIELDS.forEach(field -> assertFalse(json.path(field).isMissingNode() || json.path(field).isNull(), field));
        assertEquals("error why", json.get("kind").asText() + " " + json.get("error").asText());
    }
}
