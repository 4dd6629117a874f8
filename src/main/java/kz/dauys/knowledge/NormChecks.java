package kz.dauys.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether the wordings of each rule follow one another without overlap or unexplained gap, and none outlives its body. */
final class NormChecks {
    private final Glossary glossary;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Norm> afterGap = new HashSet<>();

    private NormChecks(Glossary glossary) {
        this.glossary = glossary;
    }

    static List<Finding> check(Knowledge knowledge) {
        NormChecks checks = new NormChecks(knowledge.glossary());
        knowledge.norms().successions().forEach(checks::succession);
        knowledge.norms().all().forEach(checks::single);
        return checks.findings.stream().distinct().toList();
    }

    private void succession(List<Norm> wordings) {
        for (int i = 1; i < wordings.size(); i++) {
            Norm earlier = wordings.get(i - 1);
            Norm later = wordings.get(i);
            if (earlier.validity().overlaps(later.validity())) {
                wrong("norm-overlap", later, "two wordings hold on the same day, the other stands at line " + earlier.line().line());
            } else if (!earlier.validity().meets(later.validity())) {
                afterGap.add(later);
                if (later.gap().isEmpty()) {
                    wrong("norm-gap", later, "nothing holds between " + day(earlier.validity().to()) + " and " + day(later.validity().from())
                            + "; say why under 'gap'");
                }
            }
        }
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("an unknown day");
    }

    private void single(Norm norm) {
        // A reason for days that are not missing is a remnant of wordings that have changed since.
        if (norm.gap().isPresent() && !afterGap.contains(norm)) {
            wrong("norm-gap", norm, "'gap' gives a reason, and no days are missing before this wording");
        }
        for (Norm.Body body : norm.bodies()) {
            glossary.find(Entry.Institution.class, body.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .flatMap(institution -> institution.validity().to())
                    .filter(end -> norm.validity().to().filter(to -> !to.isAfter(end)).isEmpty())
                    .ifPresent(end -> wrong("norm-abolished", norm, "holds on after the end of its body on " + end));
        }
        norm.validity().from().filter(day -> day.isAfter(glossary.asOf())).ifPresent(day ->
                wrong("norm-future", norm, "begins on " + day + ", after the last day of the pack"));
    }

    private void wrong(String check, Norm norm, String detail) {
        findings.add(new Finding.Wrong(check, norm.id() + ": " + detail, Optional.of(norm.line())));
    }
}
