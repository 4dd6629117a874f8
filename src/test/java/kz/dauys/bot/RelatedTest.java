package kz.dauys.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.dauys.dialogues.RealMind;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import org.junit.jupiter.api.Test;

class RelatedTest {
    /** Every claim would take a minute; a step that is no divisor of anything comes past all elections and measures. */
    private static final int STEP = 37;

    private static final List<Language> LANGUAGES = List.of(Language.KK, Language.RU, Language.EN);

    @Test
    void theSameAtTheVotesBeforeAndAfterComesFirst() {
        List<String> questions = RealMind.MINDS.with(mind -> new Related(mind.knowledge())
                .questions(mind.knowledge().claim("parliamentary-2012", "turnout", Claim.WHOLE).orElseThrow(), Language.EN));
        assertEquals(
                List.of("Turnout, 2007 Mazhilis election", "Turnout, 2016 Mazhilis election", "Winner, 2012 Mazhilis election", "Seats, 2012 Mazhilis election"),
                questions);
    }

    @Test
    void everyRelatedQuestionIsAnswered() {
        RealMind.MINDS.with(mind -> {
            List<Claim> claims = mind.knowledge().claims();
            IntStream.iterate(0, place -> place < claims.size(), place -> place + STEP).forEach(place -> {
                Language language = LANGUAGES.get(place % LANGUAGES.size());
                related(mind.knowledge(), claims.get(place), language).forEach(question -> assertTrue(
                        Grounds.of(mind.answerer().answer(question, Optional.of(language), language)).answers(), question));
            });
            return claims;
        });
    }

    private static List<String> related(Knowledge knowledge, Claim claim, Language language) {
        List<String> questions = new Related(knowledge).questions(claim, language);
        assertFalse(questions.stream().distinct().count() > 4, questions::toString);
        return questions;
    }
}
