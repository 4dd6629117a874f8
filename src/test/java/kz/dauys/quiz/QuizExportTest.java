package kz.dauys.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class QuizExportTest {
    private static final List<String> FIELDS = List.of(
            "id", "template", "kind", "weight", "election", "lang", "stem", "options", "answer", "explanation", "sources",
            "difficulty", "claim", "distractors", "hand_made", "left", "claims", "context");

    private static final JsonNode REAL = export(RealBank.BANK);

    private static JsonNode export(QuestionBank bank) {
        try {
            return new ObjectMapper().readTree(QuizExport.json(bank, List.of(Language.values())));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyFieldIsAlwaysThere() {
        for (JsonNode question : REAL) {
            assertEquals(FIELDS, names(question));
            assertEquals(List.of("election", "measure", "subject", "value", "according_to"), names(question.get("claim")));
            question.get("distractors").forEach(wrong -> assertEquals(List.of("value", "why"), names(wrong)));
        }
    }

    /** What an outside program reads of a question in one language. */
    private record Read(
            String id, String lang, String stem, List<String> options, List<Integer> answers, String explanation, List<String> sources, List<String> left,
            String context) {
        static Read of(Item item, Language language) {
            return new Read(
                    item.id(),
                    language.code(),
                    item.stem().in(language),
                    item.options().stream().map(option -> option.text().in(language)).toList(),
                    item.answers(),
                    RealBank.BANK.brief(item).in(language),
                    item.sources().stream().map(Source::id).toList(),
                    item instanceof Matching matching ? matching.left().stream().map(each -> each.in(language)).toList() : List.of(),
                    RealBank.BANK.block(item).map(block -> block.text().in(language)).orElse(""));
        }

        static Read of(JsonNode node) {
            JsonNode answer = node.get("answer");
            List<Integer> answers = new ArrayList<>();
            answer.forEach(place -> answers.add(place.asInt()));
            return new Read(
                    node.get("id").asText(),
                    node.get("lang").asText(),
                    node.get("stem").asText(),
                    texts(node.get("options")),
                    answer.isArray() ? answers : List.of(answer.asInt()),
                    node.get("explanation").asText(),
                    texts(node.get("sources")),
                    texts(node.get("left")),
                    node.get("context").path("text").asText());
        }

        private static List<String> texts(JsonNode array) {
            List<String> texts = new ArrayList<>();
            array.forEach(each -> texts.add(each.asText()));
            return texts;
        }
    }

    @Test
    void theWholeBankIsReadBackEqualInItsThreeLanguages() {
        List<Read> bank = RealBank.BANK.all().flatMap(item -> Stream.of(Language.values()).map(language -> Read.of(item, language))).toList();
        assertEquals(bank.size(), REAL.size());
        for (int i = 0; i < bank.size(); i++) {
            assertEquals(bank.get(i), Read.of(REAL.get(i)));
        }
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void everyQuestionStandsOnceInEachLanguage() {
        Map<String, List<String>> languages = new TreeMap<>();
        REAL.forEach(question -> languages
                .computeIfAbsent(question.get("id").asText(), id -> new ArrayList<>())
                .add(question.get("lang").asText()));
        assertEquals(RealBank.BANK.all().count(), languages.size());
        assertTrue(languages.values().stream().allMatch(List.of("kk", "ru", "en")::equals));
    }

    @Test
    void theOptionsAreTheKeyAndTheDistractors() {
        for (JsonNode question : REAL) {
            List<String> rest = new ArrayList<>();
            question.get("options").forEach(option -> rest.add(option.asText()));
            answers(question).reversed().forEach(place -> rest.remove(place.intValue()));
            List<String> distractors = new ArrayList<>();
            question.get("distractors").forEach(wrong -> distractors.add(wrong.get("value").asText()));
            assertEquals(rest, distractors, question.get("id").asText());
        }
    }

    /** In rising order. */
    private static List<Integer> answers(JsonNode question) {
        List<Integer> answers = new ArrayList<>();
        if (question.get("answer").isInt()) {
            answers.add(question.get("answer").asInt());
        }
        question.get("answer").forEach(place -> answers.add(place.asInt()));
        answers.sort(null);
        return answers;
    }

    @Test
    void severalRightOptionsAreAListOfPlaces() {
        int several = 0;
        for (JsonNode question : REAL) {
            boolean list = question.get("kind").asText().matches("(rule-)?(several|matching)");
            assertEquals(list, question.get("answer").isArray(), question.get("id").asText());
            several += list ? 1 : 0;
        }
        assertTrue(several > 1000, "only " + several);
    }

    @Test
    void questionsOnATableOrATextCarryItAndTheOthersNone() {
        for (JsonNode question : REAL) {
            String id = question.get("id").asText();
            boolean prose = id.matches(".*\\.text-\\d+-\\d+");
            assertEquals(prose || question.get("kind").asText().equals("table"), question.get("context").isObject(), id);
            assertTrue(!prose || question.get("context").get("text").asText().contains("\n"), id);
        }
    }

    @Test
    void aQuestionReadsAsTheContractSays() {
        JsonNode question = find("turnout.first.turnout.whole.gazette", "en");
        assertEquals("value", question.get("kind").asText());
        assertEquals("wide", question.get("weight").asText());
        assertEquals("61.2%", question.get("options").get(question.get("answer").asInt()).asText());
        assertEquals(
                "{\"election\":\"first\",\"measure\":\"turnout\",\"subject\":\"whole\",\"value\":\"61.2\",\"according_to\":\"gazette\"}",
                question.get("claim").toString());
        assertEquals("[\"gazette\",\"herald\"]", question.get("sources").toString());
        assertTrue(question.get("explanation").asText().endsWith("Sources: The Gazette; The Herald."));
        assertFalse(question.get("hand_made").asBoolean());
    }

    @Test
    void aReasonNamesWhatTheSourcesGive() {
        JsonNode question = find("seats-of.first.seats.elm", "ru");
        for (JsonNode wrong : question.get("distractors")) {
            assertTrue(wrong.get("why").asText().endsWith("По этому вопросу в источниках: 10."), wrong.toString());
        }
    }

    @Test
    void whereAllAgreeNoSourceIsNamed() {
        assertTrue(find("seats-of.first.seats.elm", "kk").get("claim").get("according_to").isNull());
    }

    private static JsonNode find(String id, String language) {
        for (JsonNode question : export(SmallBank.BANK)) {
            if (question.get("id").asText().equals(id) && question.get("lang").asText().equals(language)) {
                return question;
            }
        }
        throw new AssertionError("no question " + id);
    }
}
