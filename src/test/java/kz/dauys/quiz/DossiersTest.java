package kz.dauys.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kz.dauys.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class DossiersTest {
    /** Each eighth: all of them take ten seconds. */
    @Test
    void everyQuestionHasASourceForItsKeyAndAReasonForEachOption() {
        RealBank.BANK.all().filter(item -> Math.floorMod(item.id().hashCode(), 8) == 0).forEach(item -> {
            Dossier dossier = RealBank.BANK.dossier(item);
            assertTrue(dossier.proofs().stream().anyMatch(Dossier.Proof::held), item::id);
            assertEquals(item.options().size(), dossier.options().size(), item::id);
            for (Language language : Language.values()) {
                dossier.options().forEach(reason -> assertFalse(reason.why().in(language).isBlank(), item::id));
            }
        });
    }

    @Test
    void whatASourceIsQuotedWithGivesItsValue() {
        Dossier dossier = RealBank.BANK.questions().stream()
                .filter(question -> question.template().kind() == Template.Kind.DISPUTE)
                .map(RealBank.BANK::dossier)
                .filter(each -> each.proofs().stream().anyMatch(proof -> !proof.quotes().isEmpty()))
                .findFirst()
                .orElseThrow();
        dossier.proofs().forEach(proof -> proof.quotes().forEach(
                quote -> assertTrue(quote.text().contains(proof.value().in(quote.language())), quote::text)));
    }
}
