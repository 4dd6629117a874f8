package kz.dauys.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.dauys.shipped.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On 1 March 2027 no text of the shipped pack speaks of what has been abolished as if it were there. */
@Execution(ExecutionMode.CONCURRENT)
class AbolishedTest {
    private static final LocalDate THEN = LocalDate.of(2027, 3, 1);
    private static final Knowledge PACK = Shipped.knowledge();

    /**
     * A verb in the past, or a year: what has neither speaks of no time, and so of the present. In Kazakh "тұрады" is present and "сайлады" past,
     * so verbs of the first kind are left out one by one.
     */
    private static final Map<Language, Pattern> PAST = Map.of(
            Language.KK, words("\\d{4}|еді|(?!(?:ал|бар|бер|бол|кел|кір|отыр|өт|сайлан|табыл|тұр|шығар)(?:ады|еді)(?!\\p{L}))"
                    + "\\p{L}+(?:(?<!й)(?:ды|ді)|ты|ті|дық|дік|ған|ген|қан|кен|ғаны|гені|қаны|кені|атын|етін)"),
            Language.RU, words("\\d{4}|\\p{L}+(?:л|ла|ло|ли|лся|лась|лось|лись|ёс|вший|вшая|вшие|вшего|вших)"),
            Language.EN, words("\\d{4}|\\p{L}+ed|was|were|had|did|could|became|began|came|chose|gave|got|held|left|lost|made|met|put|sat|set|took|went|won"));

    /** A text of the pack and where it stands. */
    private record Said(String where, Language language, String text) {
        Stream<Said> sentences() {
            return Stream.of(text.split("(?<=[.!?…])\\s+(?=\\p{Lu})", -1)).map(sentence -> new Said(where, language, sentence));
        }
    }

    @Test
    void thePackKnowsWhatHasBeenAbolished() {
        List<String> ids = abolished().map(Entry::id).toList();
        assertTrue(ids.containsAll(List.of("mazhilis", "senate", "parliament", "supreme-council", "supreme-kenges", "nur-otan")), ids::toString);
    }

    @Test
    void whatHasEndedIsDefinedWithTheYearOfItsEnd() {
        List<String> undated = abolished().flatMap(entry -> entry.meaning().stream().flatMap(meaning -> Stream.of(Language.values())
                .filter(language -> !meaning.text().in(language).contains(Integer.toString(end(entry).getYear())))
                .map(language -> entry.id() + " in " + language.code()))).toList();
        assertEquals(List.of(), undated);
    }

    @Test
    void whatHasEndedIsDefinedInThePast() {
        assertEquals(List.of(), timeless(abolished().flatMap(entry -> entry.meaning().stream()
                .flatMap(meaning -> in(entry.id(), meaning.text())))));
    }

    @Test
    void rulesThatHaveEndedAreStatedInThePast() {
        assertEquals(List.of(), timeless(PACK.norms().all().stream()
                .filter(norm -> norm.validity().to().filter(end -> end.isBefore(THEN)).isPresent())
                .flatMap(norm -> in(norm.id(), norm.statement()))));
    }

    @Test
    void noRuleAndNoListOfStagesOutlivesItsBody() {
        Stream<String> norms = PACK.norms().all().stream()
                .filter(norm -> norm.validity().contains(THEN) && norm.bodies().stream().anyMatch(AbolishedTest::isAbolished))
                .map(Norm::id);
        Stream<String> stages = PACK.norms().stages().stream()
                .filter(list -> list.validity().contains(THEN) && isAbolished(list.body()))
                .map(Stages::id);
        assertEquals(List.of(), Stream.concat(norms, stages).toList());
    }

    /** Definitions of what is still there, rules in force, stages, and the sentences of documents. */
    @Test
    void nothingElseSpeaksOfTheChambersInThePresent() {
        Stream<Said> meanings = PACK.glossary().entries().stream()
                .flatMap(entry -> entry.meaning().stream().flatMap(meaning -> in(entry.id(), meaning.text())));
        Stream<Said> norms = PACK.norms().all().stream().flatMap(norm -> in(norm.id(), norm.statement()));
        Stream<Said> stages = PACK.norms().stages().stream().flatMap(list -> list.steps().stream().flatMap(step -> in(list.id(), step.text())));
        Stream<Said> documents = PACK.documents().stream().flatMap(document -> document.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(paragraph -> paragraph.statements().stream()
                        .map(said -> new Said(document.file() + ":" + paragraph.line(), document.language(), said.text()))));
        assertEquals(List.of(), Stream.of(meanings, norms, stages, documents).flatMap(each -> each)
                .flatMap(Said::sentences)
                .filter(said -> chambers(said.language()).matcher(said.text()).find())
                .filter(said -> isPresent(said.language(), said.text()))
                .map(Said::toString)
                .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | The Mazhilis has 98 deputies.
            EN | The Senate is the upper house of Parliament.
            EN | Parliament consists of two houses, and the Mazhilis elects its chairman.
            RU | Мажилис состоит из 98 депутатов.
            RU | Сенат является верхней палатой Парламента.
            KK | Мәжіліс 98 депутаттан тұрады.
            KK | Сенат депутаттарын мәслихаттар сайлайды.
            """)
    void whatWouldSpeakOfAChamberInThePresentIsKnown(Language language, String text) {
        assertTrue(chambers(language).matcher(text).find());
        assertTrue(isPresent(language, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | The Mazhilis had 98 deputies.
            RU | Мажилис состоял из 98 депутатов.
            KK | Мәжіліс 98 депутаттан тұрды.
            """)
    void whatSpeaksOfAChamberInThePastIsKnown(Language language, String text) {
        assertFalse(isPresent(language, text));
    }

    private static Stream<Entry> abolished() {
        return PACK.glossary().entries().stream().filter(entry -> entry.validity().to().filter(end -> end.isBefore(THEN)).isPresent());
    }

    private static LocalDate end(Entry entry) {
        return entry.validity().to().orElseThrow();
    }

    private static boolean isAbolished(Norm.Body body) {
        return abolished().anyMatch(entry -> entry.id().equals(YamlNode.word(body)));
    }

    private static Stream<Said> in(String where, Localized text) {
        return Stream.of(Language.values()).map(language -> new Said(where, language, text.in(language)));
    }

    private static List<String> timeless(Stream<Said> texts) {
        return texts.filter(said -> isPresent(said.language(), said.text())).map(Said::toString).toList();
    }

    private static boolean isPresent(Language language, String text) {
        return !PAST.getOrDefault(language, words("")).matcher(text).find();
    }

    private static Pattern chambers(Language language) {
        return Pattern.compile(switch (language) {
            case KK -> "Мәжіліс|Сенат";
            case RU -> "Мажилис|Сенат";
            case EN -> "\\b(?:Mazhilis|Senate)\\b";
        });
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + alternatives + ")(?![\\p{L}\\d])", Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
    }
}
