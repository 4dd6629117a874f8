package kz.dauys.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import kz.dauys.knowledge.Claim;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who got in besides a party that is named. */
@Execution(ExecutionMode.CONCURRENT)
class ExceptedTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "Which parties entered in 2016 besides Nur Otan?",
        "How many parties other than Nur Otan won seats in 2016?",
        "Кто кроме Нур Отана прошёл в 2016?",
        "Какие партии кроме Нур Отана прошли в мажилис 2016",
        "2016 жылы Нұр Отаннан басқа қай партиялар өтті"
    })
    void whoeverIsExceptedIsNotAmongThoseWhoGotInAndWhoWonNothingIsNeither(String question) {
        Answer answer = RealPack.ask(question).answer();
        Set<String> told = answer.claims().stream().map(Claim::subject).collect(Collectors.toSet());
        assertEquals(Set.of("akzhol", "cppk"), told);
    }
}
