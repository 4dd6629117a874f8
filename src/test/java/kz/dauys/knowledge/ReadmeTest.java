package kz.dauys.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of {@code knowledge/README.md} are a pack, so the page cannot say what the loaders refuse. */
class ReadmeTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```(?:yaml|md) (\\S+)\\n(.*?)^```$");

    @TempDir
    Path folder;

    private String page = "";

    @BeforeEach
    void readThePage() throws IOException {
        page = Files.readString(Path.of("knowledge/README.md"));
    }

    @Test
    void theExamplesLoadAndPassTheAudit() {
        Pack pack = Pack.empty(folder);
        EXAMPLE.matcher(page).results().forEach(example -> pack.write(example.group(1), example.group(2)));
        AuditReport report = Audit.of(pack.load());
        assertFalse(report.failed(), () -> String.join("\n", report.table()));
        assertEquals(6, report.counts().claimCount());
        assertEquals(1, report.all(Finding.Explained.class).size());
        assertEquals(1, report.counts().documents().get(Language.EN));
        assertEquals(2, report.counts().norms().get(Claim.Weight.CORE));
    }

    @Test
    void everyCheckIsNamed() {
        for (Identity identity : Identity.ALL) {
            assertTrue(page.contains("`" + identity.check() + "`"), identity.check());
        }
    }

    @Test
    void everyWordThatAKeyTakesIsNamed() {
        for (Class<? extends Enum<?>> type : List.of(
                Unit.class, Entry.Subject.class, Entry.How.class, Norm.Body.class, Claim.Confidence.class, Entry.Vote.class, Entry.Contender.class, Source.Kind.class, Claim.Weight.class)) {
            for (Enum<?> constant : type.getEnumConstants()) {
                String word = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
                assertTrue(page.contains("`" + word + "`") || page.matches("(?s).*: " + word + "\\b.*|.*# or [^\\n]*\\b" + word + "\\b.*"), word);
            }
        }
    }
}
