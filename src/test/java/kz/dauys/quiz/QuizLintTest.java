package kz.dauys.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class QuizLintTest {
    private static final Question SOUND = SmallBank.BANK.question("seats-of.first.seats.elm").orElseThrow();
    private static final Question NAMES = SmallBank.BANK.question("who-won-seats.first.seats.oak").orElseThrow();

    @Test
    void theShippedBankBreaksNoRule() {
        assertEquals(List.of(), QuizLint.check(RealBank.BANK));
    }

    @Test
    void aViolationNamesTemplateAndClaim() {
        QuizLint.Violation violation = check(withStem(SOUND, "Which?".repeat(60))).getFirst();
        assertEquals("seats-of", violation.template());
        assertEquals("first/seats/elm", violation.claim());
        assertTrue(violation.toString().startsWith("stem: seats-of, claim first/seats/elm: kk has 360 characters"), violation.toString());
    }

    @Test
    void aWrongKeyIsFound() {
        Question moved = new Question(
                SOUND.id(), SOUND.template(), SOUND.asked(), SOUND.stem(), SOUND.options(), (SOUND.answer() + 1) % 4, SOUND.explanation(),
                SOUND.sources());
        assertTrue(rules(moved).contains("key"));
    }

    @Test
    void anOptionThatASourceGivesIsFound() {
        Question turnout = SmallBank.BANK.question("turnout.first.turnout.whole.gazette").orElseThrow();
        Question given = withOption(turnout, option -> new Option(
                option.text(), new Option.Meaning.Is(new Value.Figure(new BigDecimal("66"))), option.why()));
        assertEquals(Set.of("wrong", "order"), rules(given));
    }

    @Test
    void aReasonThatSpeaksOfSomethingElseIsFound() {
        Question lying = withOption(NAMES, option -> new Option(option.text(), option.meaning(), new Why.Own(NAMES.asked().claim())));
        assertEquals(Set.of("wrong"), rules(lying));
    }

    @Test
    void numbersOutOfOrderAreFound() {
        List<Option> turned = new ArrayList<>(SOUND.options());
        Collections.reverse(turned);
        Question question = new Question(
                SOUND.id(), SOUND.template(), SOUND.asked(), SOUND.stem(), turned, 3 - SOUND.answer(), SOUND.explanation(), SOUND.sources());
        assertEquals(Set.of("order"), rules(question));
    }

    @Test
    void whatTheLooksGiveAwayIsFound() {
        assertEquals(Set.of("length"), rules(withText(NAMES, NAMES.answer(), "The Party of Oaks, Birches and Other Trees")));
        assertTrue(rules(withText(NAMES, (NAMES.answer() + 1) % 4, "Oak and Birch")).contains("holds"));
        assertEquals(Set.of("tells"), rules(withStem(NAMES, "What did the Oak win?")));
        assertEquals(Set.of("catch-all"), rules(withText(NAMES, (NAMES.answer() + 1) % 4, "None of the above")));
    }

    @Test
    void oneOptionShownTwiceIsFound() {
        String other = SOUND.options().get((SOUND.answer() + 1) % 4).text().en();
        assertTrue(rules(withText(SOUND, (SOUND.answer() + 2) % 4, other)).contains("distinct"));
    }

    @Test
    void keysThatCrowdInOnePlaceAreFound() {
        List<Question> crowded = Collections.nCopies(40, NAMES);
        assertTrue(Looks.chiSquare(crowded, 4) > 16.27);
        assertEquals(0, Looks.chiSquare(List.of(NAMES), 4));
    }

    @Test
    void keysThatAreOftenTheLongestAreFound() {
        Question longest = withText(NAMES, NAMES.answer(), "The Party of Oaks");
        assertTrue(Looks.excess(Collections.nCopies(40, longest), Language.EN) > 3.09);
    }

    @Test
    void mixedDecimalsAreFound() {
        Question turnout = SmallBank.BANK.question("turnout.first.turnout.whole.gazette").orElseThrow();
        assertEquals(Set.of("form"), rules(withText(turnout, turnout.answer(), "61%")));
    }

    private static List<QuizLint.Violation> check(Question question) {
        return new QuestionRules(SmallBank.BANK.knowledge()).check(question);
    }

    private static Set<String> rules(Question question) {
        return check(question).stream().map(QuizLint.Violation::rule).collect(Collectors.toSet());
    }

    private static Localized everywhere(String text) {
        return new Localized(text, text, text);
    }

    private static Question withStem(Question question, String stem) {
        return new Question(
                question.id(), question.template(), question.asked(), everywhere(stem), question.options(), question.answer(),
                question.explanation(), question.sources());
    }

    private static Question withText(Question question, int place, String text) {
        return at(question, place, option -> new Option(everywhere(text), option.meaning(), option.why()));
    }

    /** Changes the first wrong option. */
    private static Question withOption(Question question, UnaryOperator<Option> change) {
        return at(question, question.answer() == 0 ? 1 : 0, change);
    }

    private static Question at(Question question, int place, UnaryOperator<Option> change) {
        List<Option> options = new ArrayList<>(question.options());
        options.set(place, change.apply(options.get(place)));
        return new Question(
                question.id(), question.template(), question.asked(), question.stem(), options, question.answer(),
                question.explanation(), question.sources());
    }
}
