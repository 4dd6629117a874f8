package kz.dauys.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What the shipped bank asks, kind by kind. */
@Execution(ExecutionMode.CONCURRENT)
class KindsTest {
    private static final QuestionBank BANK = RealBank.BANK;

    private static List<Question> of(Template.Kind kind) {
        return BANK.questions().stream().filter(question -> question.template().kind() == kind).toList();
    }

    @Test
    void thereAreThreeThousandQuestionsAndAThirdOfThemOnWhatEverybodyShouldKnow() {
        List<Item> all = BANK.all().toList();
        assertTrue(all.size() >= 3000, "only " + all.size());
        assertTrue(all.stream().filter(item -> item.asked().claim().weight() == Claim.Weight.CORE).count() >= 600);
        assertTrue(all.stream().filter(item -> item.election().isEmpty()).count() >= 300);
        assertTrue(BANK.templates().size() >= 60);
    }

    @Test
    void everyKindIsAsked() {
        Set<Template.Kind> asked = BANK.all().map(item -> item.template().kind()).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(Template.Kind.class), asked);
    }

    @Test
    void theDigitsOfADetailAreNotAskedFor() {
        for (Question question : of(Template.Kind.VALUE)) {
            if (question.asked().claim().weight() == Claim.Weight.DETAIL) {
                assertTrue(question.key().meaning() instanceof Option.Statement.Between, question.id());
            }
        }
    }

    @Test
    void aDisputeOffersWhatTheOthersSay() {
        Question question = BANK.question("said-seats-of-party.parliamentary-2004.seats.akzhol.abazov-2004").orElseThrow();
        assertEquals("2", question.key().text().en());
        assertTrue(question.distractors().stream().anyMatch(option -> option.text().en().equals("1") && option.why() instanceof Why.Others));
    }

    @Test
    void aStatementHoldsTheRightValueOrASurelyWrongOne() {
        for (Question question : of(Template.Kind.TRUE_FALSE)) {
            Option.Statement.Than than = (Option.Statement.Than) question.key().meaning();
            boolean right = than.stated().agreesWith(question.asked().value());
            assertEquals(than.order() == 0, right, question.id());
            assertTrue(right || Donors.wrong(question.asked().claim()).test(than.stated()), question.id());
        }
    }

    @Test
    void everyCaseOfAStatementComesUpAboutAsOften() {
        List<Question> all = of(Template.Kind.TRUE_FALSE);
        assertTrue(Looks.chiSquare(all, 3) < 13.82, "" + Looks.chiSquare(all, 3));
    }

    @Test
    void severalRightOptionsAreUpToThreeOfSix() {
        List<Several> all = BANK.items().stream().filter(Several.class::isInstance).map(Several.class::cast).toList();
        assertTrue(all.size() >= 90, "only " + all.size());
        all.forEach(item -> assertEquals(6, item.options().size(), item.id()));
        assertEquals(Set.of(1, 2, 3), all.stream().map(item -> item.answers().size()).collect(Collectors.toSet()));
    }

    @Test
    void aMatchingPutsTwoThingsBesideFourValues() {
        List<Matching> all = BANK.items().stream().filter(Matching.class::isInstance).map(Matching.class::cast).toList();
        assertTrue(all.size() >= 300, "only " + all.size());
        for (Matching item : all) {
            assertEquals(List.of(2, 4), List.of(item.left().size(), item.options().size()), item.id());
            for (int row = 0; row < 2; row++) {
                Value value = ((Option.Meaning.Is) item.options().get(item.answers().get(row)).meaning()).value();
                assertEquals(item.basis().get(row).value(), value, item.id());
            }
        }
    }

    @Test
    void aTableHasFiveQuestionsThatItAnswers() {
        assertTrue(BANK.blocks().size() >= 5);
        for (Block block : BANK.blocks()) {
            for (Question question : block.questions()) {
                String key = question.key().text().en();
                boolean line = question.key().meaning() instanceof Option.Statement.Line;
                assertTrue(!line || Arrays.stream(block.text().en().split("\n", -1)).anyMatch(row -> row.startsWith(key + ": ")), question.id());
            }
        }
    }

    @Test
    void aVerdictIsGivenToItsSpeakerAndTheOthersJudgedTheSameVoteInOtherWords() {
        List<Question> all = of(Template.Kind.VERDICT);
        assertTrue(all.size() >= 2, "only " + all.size());
        for (Question question : all) {
            assertEquals(new Option.Meaning.Party(question.asked().claim().subject()), question.key().meaning(), question.id());
            for (Option option : question.distractors()) {
                Claim own = ((Why.Own) option.why()).claim();
                assertEquals(List.of("verdict", question.asked().claim().election()), List.of(own.measure(), own.election()), question.id());
                assertTrue(!own.value().agreesWith(question.asked().value()), question.id());
            }
            for (Language language : Language.values()) {
                assertTrue(!question.stem().in(language).matches(".*(OSCE|ODIHR|ОБСЕ|БДИПЧ|СНГ|ЕҚЫҰ|ТМД).*"), question.stem().in(language));
            }
        }
    }

    /** What two missions said alike, as those of 2023 did of the law, is not asked for as if one alone had said it. */
    @Test
    void aVerdictThatTwoShareHasNoSpeaker() {
        assertTrue(of(Template.Kind.VERDICT).stream().noneMatch(question -> question.id().matches("who-judged.parliamentary-(2007|2023).verdict.(cis|csto|sco)")));
    }

    /** Counted from the text itself, without the way in which the questions were chosen. */
    @Test
    void aTextIsShortAndStatesEveryFigureThatItsFiveQuestionsAskFor() {
        List<Block> texts = BANK.blocks().stream().filter(block -> block.form() == Block.Form.PROSE).toList();
        assertTrue(texts.size() >= 8, "only " + texts.size());
        for (Block block : texts) {
            assertEquals(5, block.questions().stream().map(question -> question.asked().claim().id()).distinct().count(), block.id());
            for (Question question : block.questions()) {
                assertTrue(question.id().startsWith(question.template().id() + "."), question.id());
                assertEquals(Optional.of(block), BANK.block(question));
                assertTrue(BANK.question(question.id()).isEmpty(), question.id() + " stands alone");
                for (Language language : Language.values()) {
                    String whole = block.text().in(language);
                    String text = whole.substring(0, whole.lastIndexOf('\n'));
                    assertTrue(whole.substring(text.length()).matches("\n(Sources?|Источники?|Дереккөз(дер)?): .+"), whole);
                    assertTrue(text.length() <= 900, block.id());
                    assertTrue(figures(text).containsAll(figures(question.asked().value(), language)), question.id() + " in " + language);
                }
            }
        }
    }

    private static Set<String> figures(Value value, Language language) {
        String written = value instanceof Value.Day(LocalDate day) ? day.getDayOfMonth() + " " + day.getYear() : value.canonical();
        return figures(language == Language.EN ? written : written.replace('.', ','));
    }

    private static Set<String> figures(String text) {
        return Pattern.compile("\\d+(?:[.,]\\d+)?")
                .matcher(text.replaceAll("(?<=\\d)[ \u00A0\u202F,](?=\\d{3}(?!\\d))", ""))
                .results()
                .map(MatchResult::group)
                .map(figure -> figure.matches(".*[.,].*") ? figure.replaceFirst("[.,]?0+$", "") : figure)
                .collect(Collectors.toSet());
    }

    @Test
    void anExamStandsOnATableAndOnATextAboutTwoVotes() {
        ExamForm form = BANK.exam("ubt").orElseThrow();
        for (long seed = 0; seed < 20; seed++) {
            List<Exam.Task> tasks = BANK.tasks(form, Language.KK, Map.of(), Set.of(), seed).orElseThrow();
            List<Block> blocks = tasks.stream()
                    .filter(task -> !task.context().isEmpty())
                    .map(Exam.Task::context)
                    .distinct()
                    .map(context -> BANK.blocks().stream().filter(block -> block.text().kk().equals(context)).findFirst().orElseThrow())
                    .toList();
            assertEquals(Set.of(Block.Form.values()), blocks.stream().map(Block::form).collect(Collectors.toSet()));
            assertEquals(2, blocks.stream().map(block -> block.questions().getFirst().election()).distinct().count());
        }
    }

    @Test
    void theRuleOf2012IsToldFromTheRuleOfToday() {
        Question question = BANK.question("rule-now-and-then.norm.assembly-mazhilis-seats.mazhilis-2007-05-21.2012").orElseThrow();
        assertEquals("Only in 2012, not now", question.key().text().en());
    }

    @Test
    void aPollTakesEveryExplanation() {
        BANK.all().forEach(item -> {
            for (Language language : Language.values()) {
                assertTrue(BANK.brief(item).in(language).length() <= 200, item.id());
            }
        });
    }
}
