package kz.dauys.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.dauys.knowledge.Language;
import org.junit.jupiter.api.Test;

/** Questions about rules, which hold for a time and belong to no vote. */
class RulingsTest {
    private static final QuestionBank BANK = SmallBank.BANK;
    private static final String OVER = "rule-age.norm.age.president-1995-08-30";
    private static final String IN_FORCE = "rule-age.norm.age.president-1998-10-07";

    private static Question question(String id) {
        return BANK.question(id).orElseThrow(() -> new AssertionError("no question " + id));
    }

    private static boolean asked(String template) {
        return BANK.questions().stream().anyMatch(question -> question.template().id().equals(template));
    }

    @Test
    void aRuleInForceIsAskedInThePresentAndOneThatIsOverForAYearWithinItsTime() {
        assertEquals("How old must one be?", question(IN_FORCE).stem().en());
        assertEquals("40", question(IN_FORCE).key().text().en());
        assertEquals("How old had one to be in 1996?", question(OVER).stem().en());
        assertEquals("35", question(OVER).key().text().en());
    }

    @Test
    void theExplanationNamesActAndArticle() {
        assertEquals("Until 1998 it was 35. (Charter, article 41.)", question(OVER).explanation().en());
        assertEquals("До 1998 года – 35. (Устав, ст.\u00A041.)", question(OVER).explanation().ru());
        assertEquals("Now it is 40.", question(IN_FORCE).explanation().en());
    }

    @Test
    void whatTheRuleSaidAtOtherTimesStandsAmongTheOptions() {
        Set<String> options = question("rule-manner.norm.manner.mazhilis-2000-01-01").options().stream()
                .map(option -> option.text().en())
                .collect(Collectors.toSet());
        assertEquals(Set.of("Districts", "Mixture", "Lists"), options);
    }

    @Test
    void aRuleThatDiffersByBodyIsNotAskedWithoutNamingOne() {
        assertFalse(asked("rule-term"));
    }

    @Test
    void aRuleThatIsNotSureIsNotAsked() {
        assertFalse(asked("rule-hours"));
    }

    @Test
    void itBelongsToNoVote() throws IOException {
        JsonNode exported = new ObjectMapper().readTree(QuizExport.json(BANK, List.of(question(OVER)), List.of(Language.EN))).get(0);
        assertEquals(true, exported.get("election").isNull() && exported.get("claim").get("election").isNull());
        assertEquals("rule", exported.get("kind").asText());
        assertEquals("", Run.Shown.of(question(OVER), Language.EN).election());
        assertEquals(Set.of("norm/age/president/1995-08-30"), question(OVER).claims());
    }
}
