package kz.dauys.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuizLintTest {
    @Test
    void theShippedBankBreaksNoRule() {
        assertEquals(List.of(), QuizLint.check(RealBank.BANK));
    }
}
