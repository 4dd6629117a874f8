package kz.dauys.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How values are written; {@code _} stands for the no-break space. */
class WordingTest {
    @TempDir
    Path folder;

    private Knowledge knowledge;
    private Wording wording;

    @BeforeEach
    void loadThePack() {
        knowledge = Pack.good(folder).load();
        wording = new Wording(knowledge.glossary());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0        | seats       | 0 мандат         | 0 мандатов        | 0 seats
            1        | seats       | 1 мандат         | 1 мандат          | 1 seat
            2        | seats       | 2 мандат         | 2 мандата         | 2 seats
            5        | seats       | 5 мандат         | 5 мандатов        | 5 seats
            11       | seats       | 11 мандат        | 11 мандатов       | 11 seats
            21       | seats       | 21 мандат        | 21 мандат         | 21 seats
            112      | seats       | 112 мандат       | 112 мандатов      | 112 seats
            1        | votes       | 1 дауыс          | 1 голос           | 1 vote
            22       | votes       | 22 дауыс         | 22 голоса         | 22 votes
            1000     | votes       | 1_000 дауыс      | 1_000 голосов     | 1,000 votes
            4893201  | votes       | 4_893_201 дауыс  | 4_893_201 голос   | 4,893,201 votes
            1        | people      | 1 адам           | 1 человек         | 1 person
            3        | people      | 3 адам           | 3 человека        | 3 people
            5        | people      | 5 адам           | 5 человек         | 5 people
            100000   | ballots     | 100_000 бюллетень | 100_000 бюллетеней | 100,000 ballots
            101      | ballots     | 101 бюллетень    | 101 бюллетень     | 101 ballots
            1        | years       | 1 жыл            | 1 год             | 1 year
            4        | years       | 4 жыл            | 4 года            | 4 years
            5        | years       | 5 жыл            | 5 лет             | 5 years
            1.5      | years       | 1,5 жыл          | 1,5 года          | 1.5 years
            999      | count       | 999              | 999               | 999
            1000     | count       | 1_000            | 1_000             | 1,000
            56.49    | percent     | 56,49_%          | 56,49_%           | 56.49%
            7        | percent     | 7_%              | 7_%               | 7%
            60.0     | percent     | 60,0_%           | 60,0_%            | 60.0%
            0.5      | percent     | 0,5_%            | 0,5_%             | 0.5%
            -1.5     | percent     | −1,5_%           | −1,5_%            | −1.5%
            19       | seat-change | +19 мандат       | +19 мандатов      | +19 seats
            1        | seat-change | +1 мандат        | +1 мандат         | +1 seat
            -5       | seat-change | −5 мандат        | −5 мандатов       | −5 seats
            -1       | seat-change | −1 мандат        | −1 мандат         | −1 seat
            0        | seat-change | 0 мандат         | 0 мандатов        | 0 seats
            """)
    void aNumberCarriesItsNounAndTheSignsOfTheLanguage(String number, String unit, String kk, String ru, String en) {
        assertWritten(new Value.Figure(new BigDecimal(number)), unit(unit), kk, ru, en);
    }

    @ParameterizedTest
    @CsvSource({
        "2004-09-19, 2004 жылғы 19 қыркүйек, 19 сентября 2004 года, 19 September 2004",
        "2007-08-18, 2007 жылғы 18 тамыз, 18 августа 2007 года, 18 August 2007",
        "1999-10-01, 1999 жылғы 1 қазан, 1 октября 1999 года, 1 October 1999"
    })
    void aDayIsWrittenOut(LocalDate day, String kk, String ru, String en) {
        assertWritten(new Value.Day(day), Unit.DATE, kk, ru, en);
    }

    @Test
    void namesStandInTheNominativeSeparatedByCommas() {
        Value names = new Value.Names(List.of("otan", "ak-zhol"));
        assertWritten(names, Unit.CONTENDER, "Отан, Ақ жол", "Отан, Ак жол", "Otan, Ak Zhol");
        assertEquals(List.of("Otan", "Ak Zhol"), wording.canonical(names));
    }

    @Test
    void aBareValueLosesItsNounAndKeepsItsPercentSign() {
        assertEquals("−1,000", wording.bare(new Value.Figure(new BigDecimal("-1000")), Unit.VOTES, Language.EN));
        assertEquals("56,49\u00A0%", wording.bare(new Value.Figure(new BigDecimal("56.49")), Unit.PERCENT, Language.RU));
        assertEquals("Otan", wording.bare(new Value.Names(List.of("otan")), Unit.CONTENDER, Language.EN));
    }

    @Test
    void canonicalFormsKnowNoLanguage() {
        assertEquals(List.of("4893204"), wording.canonical(new Value.Figure(new BigDecimal("4893204"))));
        assertEquals(List.of("2004-09-19"), wording.canonical(new Value.Day(LocalDate.of(2004, 9, 19))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            seats   | otan    | KK | 2004 жылғы Мәжіліс сайлауы: «Отан» партиясы 42 мандат алды
            seats   | otan    | RU | Выборы в Мажилис 2004 года: партия «Отан» — 42 мандата
            seats   | otan    | EN | Otan won 42 seats in the 2004 Mazhilis election.
            seats   | whole   | EN | The 2004 Mazhilis election: 77 seats in all
            turnout | whole   | RU | Явка 56,49_%
            leader  | otan    | KK | «Отан» партиясы: Нұрсұлтан Назарбаев
            """)
    void aSentenceIsFilledAndBeginsWithACapital(String measure, String subject, Language language, String sentence) {
        Claim claim = knowledge.claim("parliamentary-2004", measure, subject).orElseThrow();
        assertEquals(sentence, wording.sentence(claim, claim.value(), language).replace('\u00A0', '_'));
    }

    @Test
    void aCapitalIsGivenToEveryScriptAndToNothingElse() {
        assertEquals("Ұлт", Wording.capitalised("ұлт"));
        assertEquals("«отан»", Wording.capitalised("«отан»"));
        assertEquals("2004", Wording.capitalised("2004"));
    }

    private void assertWritten(Value value, Unit unit, String kk, String ru, String en) {
        List<String> written = List.of(
                wording.value(value, unit, Language.KK), wording.value(value, unit, Language.RU), wording.value(value, unit, Language.EN));
        assertEquals(List.of(kk, ru, en), written.stream().map(text -> text.replace('\u00A0', '_')).toList());
    }

    private static Unit unit(String word) {
        return Unit.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
