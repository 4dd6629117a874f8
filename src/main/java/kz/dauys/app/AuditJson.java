package kz.dauys.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.dauys.knowledge.AuditCounts;
import kz.dauys.knowledge.AuditReport;
import kz.dauys.knowledge.Finding;
import kz.dauys.quiz.QuestionBank;
import kz.dauys.quiz.QuizLint;

/** The audit for programs: the counts, then every finding. */
final class AuditJson {
    private final ObjectNode root = new ObjectMapper().createObjectNode();

    AuditJson(AuditReport report, QuestionBank bank, List<QuizLint.Violation> violations) {
        counts(report.counts());
        root.put("open", report.all(Finding.OpenDispute.class).size());
        root.put("explained", report.all(Finding.Explained.class).size());
        root.put("failures", report.failures());
        root.put("questions", bank.questions().size());
        root.put("templates", bank.templates().size());
        root.put("quizzes", bank.quizzes().size());
        ArrayNode findings = root.putArray("findings");
        report.findings().forEach(finding -> findings.addObject()
                .put("kind", finding.word())
                .put("fails", finding.fails())
                .put("where", finding.position().map(Object::toString).orElse(""))
                .put("text", finding.text()));
        ArrayNode broken = root.putArray("violations");
        violations.forEach(violation -> broken.add(violation.toString()));
    }

    private void counts(AuditCounts counts) {
        root.put("elections", counts.elections());
        numbers("claims", counts.claims());
        root.put("rules", counts.rules());
        numbers("norms", counts.norms());
        numbers("sources", counts.sources());
        numbers("documents", counts.documents());
        numbers("class_texts", counts.classTexts());
        numbers("aliases", counts.aliases());
        root.put("corroborated", counts.corroborated());
        root.put("corroborated_percent", counts.corroboratedPercent());
        root.put("disputed", counts.disputed());
    }

    private void numbers(String name, Map<? extends Enum<?>, Integer> counts) {
        ObjectNode numbers = root.putObject(name);
        counts.forEach((key, number) -> numbers.put(key.name().toLowerCase(Locale.ROOT), number));
    }

    @Override
    public String toString() {
        return root.toPrettyString();
    }
}
