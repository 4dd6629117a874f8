package kz.dauys.answer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Language;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever asks in 2027 what an abolished chamber or a party of the past is hears when it ended. */
@Execution(ExecutionMode.CONCURRENT)
class AbolishedBodyTest {
    private static final Pattern OVER = Pattern.compile("no longer exists|больше не существует|қазір жоқ");
    private static final LocalDate THEN = LocalDate.of(2027, 3, 1);
    private static final Map<Language, String> WHAT_IS =
            Map.of(Language.KK, "NAME деген не?", Language.RU, "Что такое NAME?", Language.EN, "What is NAME?");

    @ParameterizedTest(name = "{1}")
    @MethodSource("abolished")
    void theDefinitionTellsTheEnd(Language language, String question, int year) {
        Answered answered = RealPack.ANSWERER.answer(question, Optional.empty(), language);
        String said = RealPack.WRITER.lines(answered).getFirst().text();
        assertTrue(answered.answer() instanceof Answer.Definition, said);
        assertTrue(said.contains(Integer.toString(year)), said);
    }

    /** Nobody types the brackets that tell two names apart. */
    static Stream<Arguments> abolished() {
        return RealPack.KNOWLEDGE.glossary().entries().stream()
                .filter(entry -> entry.meaning().isPresent() && !entry.name().en().contains("("))
                .flatMap(entry -> entry.validity().to().stream()
                        .filter(end -> end.isBefore(THEN))
                        .flatMap(end -> Stream.of(Language.values()).map(language -> Arguments.of(language, question(entry, language), end.getYear()))));
    }

    private static String question(Entry entry, Language language) {
        return WHAT_IS.getOrDefault(language, "").replace("NAME", entry.name().in(language));
    }

    /** How many sit there now: nobody; the rule that held last may be told, after that is said. */
    @ParameterizedTest
    @CsvSource({
        "How many deputies does the Mazhilis have now?", "Сколько депутатов сейчас в Мажилисе?", "Қазір Мәжілісте неше депутат бар?",
        "How many senators sit in the Senate today?", "Сколько сенаторов сейчас в Сенате?", "Қазір Сенатта неше депутат бар?"})
    void noNumberOfTodayIsGivenForAnAbolishedChamber(String question) {
        Answered answered = RealPack.ask(question);
        String said = RealPack.WRITER.lines(answered).getFirst().text();
        assertTrue(!Outcome.fromClaims(answered.answer()) || OVER.matcher(said).find(), said);
    }
}
