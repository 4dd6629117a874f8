package kz.dauys.quiz;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Glossary;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Norm;
import kz.dauys.knowledge.Unit;
import kz.dauys.knowledge.Validity;
import kz.dauys.knowledge.Value;

/** The rules of voting in the form of claims, so that questions about them are made and checked like all others. */
final class Rulings {
    /** Stands where other claims name their election; the claim's id is then the norm's. */
    private static final String NORM = "norm";

    private final Knowledge knowledge;
    private final Map<String, Norm> norms;

    Rulings(Knowledge knowledge) {
        this.knowledge = knowledge;
        norms = knowledge.norms().all().stream()
                .filter(norm -> norm.value().isPresent())
                .collect(Collectors.toMap(Norm::id, Function.identity()));
    }

    static boolean isOne(Claim claim) {
        return claim.election().equals(NORM);
    }

    /** The unit of a measure or of a rule: no id is both. */
    static Unit unit(Glossary glossary, Claim claim) {
        return glossary.find(Entry.Rule.class, claim.measure())
                .map(Entry.Rule::unit)
                .orElseGet(() -> glossary.get(Entry.Measure.class, claim.measure()).unit());
    }

    /** Every rule with a value that the sources leave no doubt about. */
    List<Claim> claims() {
        return norms.values().stream()
                .filter(norm -> norm.confidence() == Claim.Confidence.HIGH)
                .map(Rulings::claim)
                .toList();
    }

    static Claim claim(Norm norm) {
        Value value = norm.value().orElseThrow();
        String subject = norm.id().substring(NORM.length() + norm.rule().length() + 2);
        return new Claim(
                NORM,
                norm.rule(),
                subject,
                norm.weight(),
                List.of(new Claim.Reading(value, norm.confidence(), norm.sources())),
                Optional.of(value),
                Optional.empty(),
                norm.line());
    }

    Optional<Norm> norm(Claim claim) {
        return Optional.ofNullable(norms.get(claim.id()));
    }

    /**
     * How to ask for the rule: in the present while it is in force, else for a year that lies wholly within its time. Empty where the rule
     * had another value for some other body then, or where the template does not ask about the past.
     */
    Optional<Localized> stem(Template.Stems stems, Claim claim) {
        Norm norm = norm(claim).orElseThrow();
        LocalDate asOf = knowledge.glossary().asOf();
        if (norm.validity().to().isEmpty()) {
            Validity today = new Validity(Optional.of(asOf), Optional.of(asOf));
            return norm.validity().contains(asOf) && alone(norm, today) ? Optional.of(stems.stem()) : Optional.empty();
        }
        return stems.past().flatMap(past -> year(norm.validity())
                .filter(year -> alone(norm, whole(year)))
                .map(year -> Speech.each(language -> in(past, year, language))));
    }

    private static String in(Localized past, int year, Language language) {
        return past.in(language).replace("{year}", String.valueOf(year));
    }

    private boolean alone(Norm norm, Validity time) {
        Value value = norm.value().orElseThrow();
        return knowledge.norms().of(norm.rule()).stream()
                .filter(other -> other.validity().overlaps(time))
                .allMatch(other -> other.value().filter(value::agreesWith).isPresent());
    }

    private static Validity whole(int year) {
        return new Validity(Optional.of(LocalDate.of(year, 1, 1)), Optional.of(LocalDate.of(year, 12, 31)));
    }

    /** The middle one of the whole years; the last one where the beginning is unknown. */
    private static Optional<Integer> year(Validity validity) {
        int last = validity.to().orElseThrow().plusDays(1).getYear() - 1;
        int first = validity.from().map(from -> from.minusDays(1).getYear() + 1).orElse(last);
        return first <= last ? Optional.of((first + last) / 2) : Optional.empty();
    }
}
