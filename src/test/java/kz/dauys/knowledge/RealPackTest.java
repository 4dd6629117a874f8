package kz.dauys.knowledge;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The pack that the bot is shipped with. */
class RealPackTest {
    @Test
    void thePackOfThisRepositoryPassesItsAudit() {
        AuditReport report = Audit.of(Knowledge.load(Path.of("knowledge")));
        assertFalse(report.failed(), () -> String.join("\n", report.table()));
    }
}
