package kz.dauys.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules by which an answer is right: other programs score the same lines by them. */
class ScoringTest {
    private static final String KEY = "\"id\":\"a\",\"lang\":\"en\",\"q\":\"?\",";

    private static Scored.Verdict verdict(String key, Given given) {
        if (KeyedLine.read("{" + KEY + key + "}") instanceof KeyedLine.Read.Whole(Keyed question)) {
            return Scoring.score(question, given).verdict();
        }
        throw new AssertionError(key);
    }

    private static Given fact(String text) {
        return new Given("fact", text, false, true);
    }

    @ParameterizedTest(name = "{0} gets {1}: {2}")
    @CsvSource({
        "answer, fact, RIGHT", "answer, computed, RIGHT", "answer, passage, RIGHT", "answer, unknown, MISSED", "answer, clarify, MISSED",
        "fact, fact, RIGHT", "fact, computed, WRONG", "unknown, unknown, RIGHT", "unknown, fact, WRONG", "unknown, clarify, MISSED",
        "clarify, clarify, RIGHT", "clarify|unknown, unknown, RIGHT", "clarify|unknown, passage, WRONG", "answer|unknown, fact, RIGHT",
        "any, error, RIGHT", "any, passage, RIGHT", "answer, error, MISSED"
    })
    void theKindDecidesFirst(String due, String given, Scored.Verdict verdict) {
        assertEquals(verdict, verdict("\"kind\":\"" + due + "\"", new Given(given, "42", false, true)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Turnout was 68,41%             | Turnout was 68.41%
            5 174 987 and 5,174,987 votes  | 5174987 and 5174987 votes
            5\u00a0174\u202f987            | 5174987
            1,5 and 12 34                  | 1.5 and 12 34
            2004, 2007                     | 2004, 2007
            7\u00a0seats                   | 7 seats
            """)
    void numbersAreBroughtIntoOneForm(String text, String normal) {
        assertEquals(normal, Scoring.normal(text));
    }

    @Test
    void everyPatternOfAllAndOneOfAnyMustMatchAndNoneOfNone() {
        String key = "\"kind\":\"answer\",\"all\":[\"\\\\b77\\\\b\",\"отан\"],\"any\":[\"seat\",\"орын\"],\"none\":[\"\\\\b76\\\\b\"]";
        assertEquals(Scored.Verdict.RIGHT, verdict(key, fact("ОТАН: 77 Seats")));
        assertEquals(Scored.Verdict.RIGHT, verdict(key, fact("«Отан»: 77 орын")));
        assertEquals(Scored.Verdict.WRONG, verdict(key, fact("77 seats")), "one of all is missing");
        assertEquals(Scored.Verdict.WRONG, verdict(key, fact("Отан: 77")), "none of any");
        assertEquals(Scored.Verdict.WRONG, verdict(key, fact("Отан: 77 seats, not 76")), "one of none");
        assertEquals(Scored.Verdict.WRONG, verdict(key, fact("Отан: 177 seats")), "a part of a number is another number");
    }

    @Test
    void anAnswerWithoutACitationIsNeverRight() {
        assertEquals(Scored.Verdict.WRONG, verdict("\"kind\":\"any\"", new Given("fact", "42", false, false)));
        assertEquals(Scored.Verdict.RIGHT, verdict("\"kind\":\"any\"", new Given("unknown", "42", false, false)));
    }

    @Test
    void disputedMustBeEqualWhereTheKeyNamesIt() {
        Given disputed = new Given("fact", "1", true, true);
        assertEquals(Scored.Verdict.RIGHT, verdict("\"kind\":\"answer\",\"disputed\":true", disputed));
        assertEquals(Scored.Verdict.WRONG, verdict("\"kind\":\"answer\",\"disputed\":false", disputed));
        assertEquals(Scored.Verdict.RIGHT, verdict("\"kind\":\"answer\",\"disputed\":null", disputed));
    }
}
