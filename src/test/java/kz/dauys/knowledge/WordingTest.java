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
            0        | seats       | 0_мандат         | 0_мандатов        | 0_seats
            1        | seats       | 1_мандат         | 1_мандат          | 1_seat
            2        | seats       | 2_мандат         | 2_мандата         | 2_seats
            5        | seats       | 5_мандат         | 5_мандатов        | 5_seats
            11       | seats       | 11_мандат        | 11_мандатов       | 11_seats
            21       | seats       | 21_мандат        | 21_мандат         | 21_seats
            112      | seats       | 112_мандат       | 112_мандатов      | 112_seats
            1        | votes       | 1_дауыс          | 1_голос           | 1_vote
            22       | votes       | 22_дауыс         | 22_голоса         | 22_votes
            1000     | votes       | 1_000_дауыс      | 1_000_голосов     | 1,000_votes
            4893201  | votes       | 4_893_201_дауыс  | 4_893_201_голос   | 4,893,201_votes
            1        | people      | 1_адам           | 1_человек         | 1_person
            3        | people      | 3_адам           | 3_человека        | 3_people
            5        | people      | 5_адам           | 5_человек         | 5_people
            100000   | ballots     | 100_000_бюллетень | 100_000_бюллетеней | 100,000_ballots
            101      | ballots     | 101_бюллетень    | 101_бюллетень     | 101_ballots
            1        | years       | 1_жыл            | 1_год             | 1_year
            4        | years       | 4_жыл            | 4_года            | 4_years
            5        | years       | 5_жыл            | 5_лет             | 5_years
            1.5      | years       | 1,5_жыл          | 1,5_года          | 1.5_years
            999      | count       | 999              | 999               | 999
            1000     | count       | 1_000            | 1_000             | 1,000
            56.49    | percent     | 56,49_%          | 56,49_%           | 56.49%
            7        | percent     | 7_%              | 7_%               | 7%
            60.0     | percent     | 60,0_%           | 60,0_%            | 60.0%
            0.5      | percent     | 0,5_%            | 0,5_%             | 0.5%
            -1.5     | percent     | −1,5_%           | −1,5_%            | −1.5%
            19       | seat-change | +19_мандат       | +19_мандатов      | +19_seats
            1        | seat-change | +1_мандат        | +1_мандат         | +1_seat
            -5       | seat-change | −5_мандат        | −5_мандатов       | −5_seats
            -1       | seat-change | −1_мандат        | −1_мандат         | −1_seat
            0        | seat-change | 0_мандат         | 0_мандатов        | 0_seats
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
        assertWritten(names, Unit.PARTY, "Отан, Ақ жол", "Отан, Ак жол", "Otan, Ak Zhol");
        assertEquals(List.of("Otan", "Ak Zhol"), wording.canonical(names));
    }

    @Test
    void aBareValueLosesItsNounAndKeepsItsPercentSign() {
        assertEquals("−1,000", wording.bare(new Value.Figure(new BigDecimal("-1000")), Unit.VOTES, Language.EN));
        assertEquals("56,49\u00A0%", wording.bare(new Value.Figure(new BigDecimal("56.49")), Unit.PERCENT, Language.RU));
        assertEquals("Otan", wording.bare(new Value.Names(List.of("otan")), Unit.PARTY, Language.EN));
    }

    @Test
    void canonicalFormsKnowNoLanguage() {
        assertEquals(List.of("4893204"), wording.canonical(new Value.Figure(new BigDecimal("4893204"))));
        assertEquals(List.of("2004-09-19"), wording.canonical(new Value.Day(LocalDate.of(2004, 9, 19))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            seats   | otan    | KK | 2004 жылғы Мәжіліс сайлауы: «Отан» партиясы 42_мандат алды
            seats   | otan    | RU | Выборы в Мажилис 2004 года: партия «Отан» — 42_мандата
            seats   | otan    | EN | Otan won 42_seats in the 2004 Mazhilis election.
            seats   | whole   | EN | The 2004 Mazhilis election: 77_seats in all
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
