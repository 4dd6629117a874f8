package kz.dauys.quiz;

import static kz.dauys.quiz.RealBank.BANK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Norm;
import kz.dauys.knowledge.Source;
import kz.dauys.knowledge.Unit;
import kz.dauys.knowledge.Value;
import org.junit.jupiter.api.Test;

/** What a pupil who thinks would object to: options that cannot be, second right ones, keys that nobody can know. */
class SoundOptionsTest {
    private static final LocalDate LAST_DAY_OF_THE_OLD_ACTS = LocalDate.of(2026, 6, 30);

    private static Optional<Value> fact(String election, String measure) {
        return BANK.knowledge().claim(election, measure, Claim.WHOLE).map(Claim::value);
    }

    /** What an option says of the claim, or what the stem states. */
    private static Stream<Value> values(Question question) {
        return question.options().stream().flatMap(option -> switch (option.meaning()) {
            case Option.Meaning.Is(Value value) -> Stream.of(value);
            case Option.Statement.Gives(Value value) -> Stream.of(value);
            case Option.Statement.Than(Value stated, int ignored) -> Stream.of(stated);
            default -> Stream.empty();
        });
    }

    @Test
    void noDayIsOfferedOnTheOtherSideOfTheVotingThanTheRightOne() {
        int seen = 0;
        for (Question question : BANK.questions()) {
            Claim claim = question.asked().claim();
            if (question.asked().value() instanceof Value.Day(LocalDate key)
                    && !claim.measure().equals("date-voting")
                    && question.template().kind() != Template.Kind.DISPUTE
                    && fact(claim.election(), "date-voting").orElse(new Value.Names(List.of("none"))) instanceof Value.Day(LocalDate voting)) {
                seen++;
                values(question).forEach(value -> assertEquals(
                        Integer.signum(key.compareTo(voting)), Integer.signum(((Value.Day) value).day().compareTo(voting)), question.id() + value));
            }
        }
        assertTrue(seen > 40, "only " + seen);
    }

    @Test
    void nobodyGetsMoreVotesThanThereAreVotersNorMoreSeatsThanTheChamberHas() {
        int seen = 0;
        for (Question question : BANK.questions()) {
            Claim claim = question.asked().claim();
            if (question.election().isEmpty() || question.asked().accordingTo().isPresent() || claim.subject().equals(Claim.WHOLE)) {
                continue;
            }
            Unit unit = Rulings.unit(BANK.knowledge().glossary(), claim);
            String all = unit == Unit.VOTES ? "registered" : unit == Unit.SEATS ? "seats" : "";
            if (fact(claim.election(), all.isEmpty() ? "none" : all).orElse(claim.value()) instanceof Value.Figure(BigDecimal most)
                    && !claim.value().equals(new Value.Figure(most))) {
                seen++;
                question.options().forEach(option -> {
                    if (option.meaning() instanceof Option.Statement.Between(BigDecimal from, BigDecimal ignored)) {
                        assertTrue(from.compareTo(most) < 0, question.id() + from);
                    }
                });
                values(question).forEach(value -> assertTrue(
                        !(value instanceof Value.Figure(BigDecimal number)) || number.compareTo(most) < 0, question.id() + value));
            }
        }
        assertTrue(seen > 200, "only " + seen);
    }

    @Test
    void whoCameIntoAnOfficeBeforeTheNextVoteIsNoWrongOption() {
        Question after2017 = BANK.question("senate-speaker.senate-2017.senate-speaker.whole").orElseThrow();
        assertFalse(after2017.options().stream().anyMatch(option -> option.text().en().contains("Ashimbayev")), "chairman from May 2020, before the next vote");
        Question year = BANK.question("year-of-senate-speaker.senate-2017.senate-speaker.whole").orElseThrow();
        assertFalse(year.options().stream().anyMatch(option -> option.text().en().equals("2005")), "Tokayev was chairman from 2007, before the vote of 2008");
    }

    @Test
    void aRuleWhoseActIsOverIsNotCalledOverWhereItsBodyGoesOn() {
        Set<String> open = BANK.knowledge().norms().all().stream()
                .filter(norm -> norm.validity().to().equals(Optional.of(LAST_DAY_OF_THE_OLD_ACTS)))
                .filter(norm -> norm.bodies().contains(Norm.Body.PRESIDENT) || norm.bodies().contains(Norm.Body.REFERENDUM))
                .filter(norm -> BANK.knowledge().norms().of(norm.rule()).stream().noneMatch(other -> other.validity().to().isEmpty()))
                .map(Norm::rule)
                .collect(Collectors.toSet());
        assertTrue(open.contains("president-majority"), open.toString());
        Set<Template.Kind> ofNow = Set.of(Template.Kind.RULE_HOLDS, Template.Kind.RULE_OVER, Template.Kind.RULE_TIMES, Template.Kind.RULE_SEVERAL);
        BANK.all().filter(item -> ofNow.contains(item.template().kind())).forEach(item -> {
            assertFalse(open.contains(item.asked().claim().measure()), item.id());
            item.options().forEach(option -> {
                if (option.meaning() instanceof Option.Statement.Holds(Claim rule, boolean ignored)) {
                    assertFalse(open.contains(rule.measure()), item.id() + option.text().en());
                }
            });
        });
    }

    @Test
    void noEncyclopediaIsAskedAboutAndNobodyWhoOnlyRoundsTheFigure() {
        for (Question question : BANK.questions()) {
            if (question.template().kind() != Template.Kind.DISPUTE && question.template().kind() != Template.Kind.SPEAKER) {
                continue;
            }
            Source speaker = question.asked().accordingTo().orElseThrow();
            assertFalse(speaker.kind() == Source.Kind.ENCYCLOPEDIA, question.id());
            assertTrue(question.asked().claim().readings().stream()
                    .filter(reading -> reading.value().equals(question.asked().value()))
                    .flatMap(reading -> reading.sources().stream())
                    .anyMatch(cited -> cited.source().equals(speaker.id()) && cited.exact()), question.id());
        }
    }

    @Test
    void aQuestionOnADisputeOffersWhatOthersSay() {
        BANK.questions().stream()
                .filter(question -> question.template().kind() == Template.Kind.DISPUTE)
                .forEach(question -> assertTrue(question.options().stream().anyMatch(option -> option.why() instanceof Why.Others), question.id()));
    }

    @Test
    void theYearNextToTheBeginningOfARuleIsNoOptionNorAnyBeforeItsBody() {
        BANK.questions().stream().filter(question -> question.template().kind() == Template.Kind.RULE_SINCE).forEach(question -> {
            int key = Integer.parseInt(question.key().text().en());
            question.distractors().forEach(option -> {
                int year = Integer.parseInt(option.text().en());
                assertTrue(Math.abs(year - key) > 1, question.id());
                assertTrue(year >= 1995 || !question.id().contains(".mazhilis-size."), question.id());
            });
        });
    }

    @Test
    void figuresSideBySideBearASourceForEach() {
        Question turnout = BANK.questions().stream()
                .filter(each -> each.template().id().equals("odd-low-turnout-parliamentary"))
                .findFirst()
                .orElseThrow();
        String brief = BANK.brief(turnout).in(Language.EN);
        List<Claim> claims = Facts.compared(turnout.options().stream());
        boolean common = BANK.knowledge().sources().values().stream().anyMatch(source -> claims.stream().allMatch(claim -> Asked.of(claim).sources(BANK.knowledge()).contains(source)));
        assertEquals(!common, brief.contains("Sources:"), brief);
    }

    @Test
    void sharesThatAreEqualAfterRoundingAreNotCalledEqual() {
        BANK.questions().stream()
                .filter(question -> question.key().meaning() instanceof Option.Meaning.Same)
                .forEach(question -> assertTrue(
                        question.asked().value() instanceof Value.Figure(BigDecimal number) && number.scale() <= 0, question.id()));
    }

    @Test
    void noDayIsToldByASourceThatWasWrittenBeforeIt() {
        BANK.questions().stream().filter(question -> question.asked().accordingTo().isPresent()).forEach(question ->
                assertTrue(Asked.couldKnow(question.asked().accordingTo().orElseThrow(), question.asked().value()), question.id()));
    }

    @Test
    void whetherARuleHeldIsExplainedByAllItsWordings() {
        Question question = BANK.question("rule-now-and-then.norm.mazhilis-size.mazhilis-2007-05-21.2012").orElseThrow();
        String brief = BANK.brief(question).in(Language.EN);
        assertTrue(List.of("67", "77", "107", "98").stream().allMatch(brief::contains), brief);
    }

    @Test
    void theNameOfABodyThatIsNoMoreDoesNotTellThatItsRuleIsOver() {
        RuleTimes times = new RuleTimes(BANK.knowledge());
        BANK.questions().stream().filter(question -> question.template().kind() == Template.Kind.RULE_OVER).forEach(question ->
                assertTrue(times.goesOn(question.asked().claim()), question.id()));
        BANK.questions().stream().filter(question -> question.template().kind() == Template.Kind.RULE_HOLDS).forEach(question -> assertTrue(
                question.distractors().stream().anyMatch(option -> option.meaning() instanceof Option.Statement.Holds(Claim rule, boolean ignored) && times.goesOn(rule)),
                question.id()));
    }

    @Test
    void nobodyIsAskedWhoMadeASlip() {
        List<Claim> withSlips = BANK.knowledge().claims().stream().filter(claim -> claim.readings().stream().anyMatch(Claim.Reading::slip)).toList();
        assertTrue(withSlips.size() > 20, "only " + withSlips.size());
        BANK.questions().forEach(question -> assertFalse(
                question.asked().claim().readings().stream().anyMatch(reading -> reading.slip() && reading.value().equals(question.asked().value())),
                question.id()));
    }

    @Test
    void noQuestionIsThereTwice() {
        Set<List<Object>> known = new HashSet<>();
        BANK.questions().forEach(question -> assertTrue(
                known.add(List.of(
                        question.stem().en(),
                        question.options().stream().map(option -> option.text().en()).collect(Collectors.toSet()),
                        question.key().text().en())),
                question.id()));
    }

    @Test
    void whatIsComparedIsToldWithWhatSetsItApart() {
        Question question = BANK.question("share-of-party-higher.parliamentary-2007.vote-share.cppk.parliamentary-2012").orElseThrow();
        String brief = BANK.brief(question).in(Language.EN);
        assertTrue(brief.contains("2012") && brief.contains("7.19%") && brief.contains("2007") && brief.contains("1.29%"), brief);
        Question odd = BANK.questions().stream().filter(each -> each.template().kind() == Template.Kind.ODD).findFirst().orElseThrow();
        assertEquals(4, BANK.brief(odd).in(Language.EN).split("; ").length, BANK.brief(odd).in(Language.EN));
    }
}
