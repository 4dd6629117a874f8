package kz.dauys.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When sources agree: the same value, or one the other rounded. */
class ValueTest {
    @ParameterizedTest(name = "{0} and {1} agree: {2}")
    @CsvSource({
        "42, 42, true", "42, 43, false", "42, 42.0, true", "88.4, 88.41, true", "88.4, 88.46, false", "88.5, 88.46, true",
        "7.1, 7.07, true", "7.0, 7.07, false", "7, 7.07, true", "56, 56.49, true", "57, 56.49, false", "57, 56.5, true", "56, 56.5, false",
        "0.5, 0.46, true", "0.4, 0.46, false", "0, 0.46, true", "1, 0.46, false", "0, 0.5, false", "1, 0.5, true", "-5, -5, true",
        "-5, 5, false", "-0.5, -0.46, true", "-1, -0.5, true", "56.49, 56.490, true", "60.61, 80.99, false", "100, 99.5, true",
        "9.95, 10.0, true", "9.94, 10.0, false", "4893204, 4893205, false", "0.0, 0, true"
    })
    void numbersAgreeWhenOneIsTheOtherRounded(String one, String other, boolean agree) {
        assertEquals(agree, figure(one).agreesWith(figure(other)));
        assertEquals(agree, figure(other).agreesWith(figure(one)), "agreement has no direction");
    }

    @ParameterizedTest(name = "{0} disputed: {1}")
    @CsvSource({
        "56 56.49 56.5, false", "56.5 56 56.49, false", "56 56.5, true", "56 56.49 55.51, true", "56.49 56.49, false",
        "68.41 64.56 68.4, true", "42, false"
    })
    void aClaimIsDisputedWhenItsValuesAreNoRoundingsOfOne(String values, boolean disputed) {
        List<Claim.Reading> readings = Stream.of(values.split(" ")).map(text -> new Claim.Reading(figure(text), List.of())).toList();
        Position line = new Position(Path.of("facts"), 1);
        Claim claim = new Claim("e", "m", Claim.WHOLE, Claim.Weight.CORE, readings, Optional.empty(), Optional.empty(), line);
        assertEquals(disputed, claim.disputed());
    }

    @Test
    void daysAgreeWhenTheyAreEqual() {
        Value day = new Value.Day(LocalDate.of(2004, 9, 19));
        assertEquals(true, day.agreesWith(new Value.Day(LocalDate.of(2004, 9, 19))));
        assertEquals(false, day.agreesWith(new Value.Day(LocalDate.of(2004, 9, 20))));
        assertEquals(false, day.agreesWith(figure("2004")));
        assertEquals(false, figure("2004").agreesWith(day));
    }

    @Test
    void namesAgreeInAnyOrder() {
        Value names = new Value.Names(List.of("a", "b"));
        assertEquals(true, names.agreesWith(new Value.Names(List.of("b", "a"))));
        assertEquals(false, names.agreesWith(new Value.Names(List.of("a"))));
        assertEquals(false, names.agreesWith(figure("2")));
    }

    @Test
    void aValueWithoutNamesCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> new Value.Names(List.of()));
    }

    @Test
    void canonicalFormsHavePointsAndIsoDates() {
        assertEquals("4893204", figure("4893204").canonical());
        assertEquals("56.490", figure("56.490").canonical());
        assertEquals("2004-09-19", new Value.Day(LocalDate.of(2004, 9, 19)).canonical());
        assertEquals("a, b", new Value.Names(List.of("a", "b")).canonical());
    }

    private static Value figure(String text) {
        return new Value.Figure(new BigDecimal(text));
    }
}
