package kz.dauys.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.dauys.knowledge.Claim;
import org.junit.jupiter.api.Test;

/** Which questions a named quiz may draw. */
class SelectionTest {
    private static List<Question> taken(Set<String> elections, Claim.Weight weight) {
        NamedQuiz.Selection selection = new NamedQuiz.Selection(elections, Set.of(), Set.of(), weight);
        return SmallBank.BANK.questions().stream().filter(selection::takes).toList();
    }

    private static List<Question> takenExcept(NamedQuiz.Subjects except) {
        NamedQuiz.Selection selection = new NamedQuiz.Selection(NamedQuiz.Subjects.NONE, except, Claim.Weight.DETAIL, NamedQuiz.Difficulty.ANY);
        return SmallBank.BANK.questions().stream().filter(selection::takes).toList();
    }

    private static Set<Claim.Weight> weights(Claim.Weight weight) {
        return taken(Set.of(), weight).stream().map(question -> question.asked().claim().weight()).collect(Collectors.toSet());
    }

    @Test
    void aWeightTakesInAllThatWeighMore() {
        assertEquals(Set.of(Claim.Weight.CORE), weights(Claim.Weight.CORE));
        assertEquals(EnumSet.of(Claim.Weight.CORE, Claim.Weight.WIDE), weights(Claim.Weight.WIDE));
        assertEquals(SmallBank.BANK.questions(), taken(Set.of(), Claim.Weight.DETAIL));
    }

    @Test
    void rulesAreTakenUnlessAVoteIsAskedFor() {
        assertTrue(taken(Set.of(), Claim.Weight.CORE).stream().anyMatch(question -> question.election().isEmpty()));
        assertFalse(taken(Set.of("first"), Claim.Weight.DETAIL).stream().anyMatch(question -> question.election().isEmpty()));
    }

    @Test
    void whatIsExceptedIsLeftOutAndNothingElse() {
        List<Question> left = takenExcept(new NamedQuiz.Subjects(Set.of("first"), Set.of(), Set.of("seats")));
        List<Question> expected = SmallBank.BANK.questions().stream()
                .filter(question -> !question.asked().claim().election().equals("first") && !question.asked().claim().measure().equals("seats"))
                .toList();
        assertEquals(expected, left);
        assertTrue(left.stream().anyMatch(question -> question.election().isEmpty()), "rules belong to no vote that could be left out");
        assertTrue(left.size() < SmallBank.BANK.questions().size());
    }
}
