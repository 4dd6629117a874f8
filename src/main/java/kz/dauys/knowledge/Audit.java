package kz.dauys.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
        audit.openDisputes();
        audit.uncitedSources();
        return new AuditReport(AuditCounts.of(knowledge), audit.findings);
    }

    private List<Finding.Failed> failures() {
        List<Finding.Failed> failures = new ArrayList<>();
        for (Entry.Election election : knowledge.glossary().all(Entry.Election.class)) {
            Figures figures = new Figures(knowledge, election.id());
            Identity.ALL.forEach(identity -> identity.check(election.id(), figures).forEach(failures::add));
            failures.addAll(DateChecks.check(election, figures));
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
        knowledge.glossary().entries().stream().flatMap(Audit::meaning).forEach(meaning -> cited.addAll(meaning.sources()));
        for (Document document : knowledge.documents()) {
            cited.add(document.source());
            document.sections().forEach(section -> section.paragraphs().forEach(part -> cited.addAll(part.sources())));
        }
        knowledge.sources().keySet().stream()
                .filter(source -> !cited.contains(source))
                .forEach(source -> findings.add(new Finding.Uncited(source)));
    }

    private static Stream<Entry.Meaning> meaning(Entry entry) {
        return switch (entry) {
            case Entry.Party party -> party.meaning().stream();
            case Entry.Person person -> person.meaning().stream();
            case Entry.Institution institution -> institution.meaning().stream();
            case Entry.Term term -> term.meaning().stream();
            case Entry.Election election -> Stream.empty();
            case Entry.Measure measure -> Stream.empty();
        };
    }
}
