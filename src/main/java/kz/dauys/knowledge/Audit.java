package kz.dauys.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Judges a pack as a whole: whether its figures fit together, whether its names tell things apart, and what is left open. What a single
 * file can get wrong was refused when it was loaded.
 */
public final class Audit {
    private final Knowledge knowledge;
    private final List<Finding> findings = new ArrayList<>();

    private Audit(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Everything there is to say about the pack. */
    public static AuditReport of(Knowledge knowledge) {
        Audit audit = new Audit(knowledge);
        audit.explain(audit.failures());
        audit.findings.addAll(Collisions.of(knowledge.glossary()));
        audit.findings.addAll(NormChecks.check(knowledge));
        audit.findings.addAll(PastChecks.check(knowledge));
        audit.findings.addAll(ClassDocuments.check(knowledge));
        audit.findings.addAll(Colours.check(knowledge.glossary()));
        audit.openDisputes();
        audit.uncitedSources();
        return new AuditReport(AuditCounts.of(knowledge), audit.findings);
    }

    private List<Finding.Failed> failures() {
        List<Finding.Failed> failures = new ArrayList<>();
        for (Entry.Election election : knowledge.glossary().all(Entry.Election.class)) {
            Figures figures = new Figures(knowledge, election.id());
            Identity.ALL.forEach(identity -> identity.check(election.id(), figures).forEach(failures::add));
            failures.addAll(DateChecks.check(election, figures, knowledge.glossary().asOf()));
            failures.addAll(RangeChecks.check(election, figures, knowledge.glossary()));
            failures.addAll(PreviousElection.check(knowledge, election));
        }
        return failures;
    }

    private void explain(List<Finding.Failed> failures) {
        for (Finding.Failed failure : failures) {
            findings.add(knowledge.explanations().stream()
                    .filter(explanation -> explanation.covers(failure))
                    .findFirst()
                    .<Finding>map(explanation -> new Finding.Explained(failure, explanation))
                    .orElse(failure));
        }
        knowledge.explanations().stream()
                .filter(explanation -> failures.stream().noneMatch(explanation::covers))
                .forEach(explanation -> findings.add(new Finding.Stale(explanation)));
    }

    private void openDisputes() {
        knowledge.claims().stream()
                .filter(claim -> claim.accepted().isEmpty())
                .forEach(claim -> findings.add(new Finding.OpenDispute(claim)));
    }

    private void uncitedSources() {
        Set<String> cited = new HashSet<>();
        knowledge.claims().stream().flatMap(AuditCounts::citations).forEach(citation -> cited.add(citation.source()));
        knowledge.norms().all().stream().flatMap(norm -> norm.sources().stream()).forEach(citation -> cited.add(citation.source()));
        knowledge.norms().stages().stream().flatMap(Stages::cited)
                .forEach(citation -> cited.add(citation.source()));
        knowledge.glossary().all(Entry.Act.class).stream().flatMap(act -> act.sources().stream()).forEach(citation -> cited.add(citation.source()));
        knowledge.glossary().all(Entry.Party.class).stream().flatMap(party -> party.origins().stream())
                .forEach(origin -> cited.addAll(origin.sources()));
        knowledge.glossary().entries().stream().flatMap(entry -> entry.meaning().stream()).forEach(meaning -> cited.addAll(meaning.sources()));
        knowledge.glossary().all(Entry.Party.class).stream().flatMap(party -> party.leaders().stream()).forEach(leaders -> cited.addAll(leaders.sources()));
        for (Document document : knowledge.documents()) {
            cited.add(document.source());
            document.sections().stream()
                    .flatMap(section -> section.paragraphs().stream())
                    .flatMap(paragraph -> paragraph.statements().stream())
                    .forEach(statement -> cited.addAll(statement.sources()));
        }
        knowledge.sources().keySet().stream()
                .filter(source -> !cited.contains(source))
                .forEach(source -> findings.add(new Finding.Uncited(source)));
    }
}
