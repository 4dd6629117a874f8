package kz.dauys.quiz;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Norm;
import kz.dauys.knowledge.Validity;
import kz.dauys.knowledge.Value;

/** When a wording of a rule was in force, as far as the pack is sure of it. */
final class RuleTimes {
    private final Knowledge knowledge;
    private final Rulings rulings;
    /** The first years of bodies. */
    private final Map<Norm.Body, Integer> began = new EnumMap<>(Norm.Body.class);
    /** The last days of the bodies that are no more. */
    private final Map<Norm.Body, LocalDate> ends = new EnumMap<>(Norm.Body.class);

    RuleTimes(Knowledge knowledge) {
        this.knowledge = knowledge;
        rulings = new Rulings(knowledge);
        for (Norm.Body body : Norm.Body.values()) {
            knowledge.glossary()
                    .find(Entry.Institution.class, body.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .map(Entry.Institution::validity)
                    .ifPresent(time -> {
                        time.from().ifPresent(day -> began.put(body, day.getYear()));
                        time.to().ifPresent(day -> ends.put(body, day));
                    });
        }
    }

    /** Whether all wordings of the rule are about the same bodies, so that its name alone tells which rule is meant. */
    boolean oneLine(Claim claim) {
        return wordings(claim).stream().map(Norm::bodies).distinct().count() == 1;
    }

    /** Whether it was in force in all of a year. */
    Truth in(Claim claim, int year) {
        Validity whole = whole(year);
        List<Norm> then = wordings(claim).stream().filter(norm -> norm.validity().overlaps(whole)).toList();
        if (then.isEmpty()) {
            return isOver(claim, whole) || isNotYet(claim, whole) ? Truth.FALSE : Truth.OPEN;
        }
        Predicate<Norm> covers = norm -> sure(norm) && covers(norm.validity(), whole);
        return then.stream().allMatch(covers) ? agreement(claim, then) : Truth.OPEN;
    }

    /** Whether this very wording covers all of a year, not another one that says the same. */
    boolean itself(Claim claim, int year) {
        return covers(norm(claim).validity(), whole(year));
    }

    /** Whether this very wording stands on the pack's last day. */
    boolean stands(Claim claim) {
        return norm(claim).validity().contains(knowledge.glossary().asOf());
    }

    /** Whether it is in force on the pack's last day. */
    Truth now(Claim claim) {
        LocalDate today = knowledge.glossary().asOf();
        List<Norm> standing = wordings(claim).stream().filter(norm -> norm.validity().contains(today)).toList();
        if (standing.isEmpty()) {
            return isOver(claim, new Validity(Optional.of(today), Optional.empty())) ? Truth.FALSE : Truth.OPEN;
        }
        return standing.stream().allMatch(RuleTimes::sure) ? agreement(claim, standing) : Truth.OPEN;
    }

    /** Whether its time began in a year. A wording that goes on from an earlier one that says the same began with that one. */
    Truth since(Claim claim, int year) {
        Norm norm = norm(claim);
        if (norm.validity().from().isEmpty() || follows(norm)) {
            return Truth.OPEN;
        }
        return Truth.byAll(
                wordings(claim).stream().filter(other -> agrees(other, norm)).filter(other -> !follows(other)).toList(),
                other -> other.validity().from().map(LocalDate::getYear).filter(began -> began == year).isPresent());
    }

    /** Whether a body that the rule is about is still there. */
    boolean goesOn(Claim claim) {
        return !ends.keySet().containsAll(norm(claim).bodies());
    }

    /** Whether a wording of the rule could have begun in a year: its bodies were there, and no earlier wording is known than those that are. */
    boolean couldBegin(Claim claim, int year) {
        int bodies = norm(claim).bodies().stream().mapToInt(body -> began.getOrDefault(body, Integer.MIN_VALUE)).min().orElse(Integer.MIN_VALUE);
        int first = wordings(claim).stream().mapToInt(norm -> norm.validity().from().map(LocalDate::getYear).orElse(Integer.MIN_VALUE)).min().orElse(Integer.MIN_VALUE);
        boolean over = norm(claim).bodies().stream().allMatch(body -> ends.containsKey(body) && ends.get(body).getYear() <= year);
        return year >= Math.max(bodies, first) && !over;
    }

    /** Whether it took the place of a wording that said something else, so that its beginning is a change. */
    boolean changed(Claim claim) {
        Norm norm = norm(claim);
        return wordings(claim).stream().anyMatch(other -> other.validity().meets(norm.validity()) && !agrees(other, norm));
    }

    private boolean follows(Norm norm) {
        return knowledge.norms().of(norm.rule()).stream()
                .anyMatch(other -> other.validity().meets(norm.validity()) && agrees(other, norm));
    }

    private Truth agreement(Claim claim, List<Norm> wordings) {
        Norm norm = norm(claim);
        return Truth.byAll(wordings, other -> agrees(other, norm));
    }

    /** That a rule is over is no surer than its wordings are: of some it is not known how long they stood. */
    private boolean isOver(Claim claim, Validity time) {
        return wordings(claim).stream().allMatch(norm ->
                norm.confidence() == Claim.Confidence.HIGH && norm.validity().endsBefore(time) && !endedWithItsAct(norm));
    }

    /**
     * With a new Constitution the acts of the old one ended, and some bodies. Of a rule about a body that goes on, an end on that day tells
     * only that its act is over: it may stand in the new one as well.
     */
    private boolean endedWithItsAct(Norm norm) {
        Optional<LocalDate> end = norm.validity().to();
        return end.isPresent() && ends.containsValue(end.get()) && !norm.bodies().stream().allMatch(ends::containsKey);
    }

    /** That a rule began with its first wording is sure only where its body did too. */
    boolean isNotYet(Claim claim, Validity time) {
        return wordings(claim).stream()
                .allMatch(norm -> norm.bodies().equals(List.of(Norm.Body.KURULTAI)) && time.endsBefore(norm.validity()));
    }

    /** The wording beside this one that tells what is so now, or else what was so in a year. */
    Optional<Claim> beside(Claim claim, int year) {
        LocalDate today = knowledge.glossary().asOf();
        Validity whole = whole(year);
        return Stream.<Predicate<Norm>>of(norm -> norm.validity().contains(today), norm -> covers(norm.validity(), whole))
                .flatMap(decides -> wordings(claim).stream().filter(norm -> sure(norm) && !norm.equals(norm(claim)) && decides.test(norm)).limit(1))
                .map(Rulings::claim)
                .findFirst();
    }

    /** All wordings whose value is sure, in order of time. */
    List<Claim> history(Claim claim) {
        return wordings(claim).stream()
                .filter(RuleTimes::sure)
                .sorted(Comparator.comparing(norm -> norm.validity().from().orElse(LocalDate.MIN)))
                .map(Rulings::claim)
                .toList();
    }

    private List<Norm> wordings(Claim claim) {
        return knowledge.norms().of(claim.measure());
    }

    private Norm norm(Claim claim) {
        return rulings.norm(claim).orElseThrow();
    }

    private static boolean sure(Norm norm) {
        return norm.confidence() == Claim.Confidence.HIGH && norm.value().isPresent();
    }

    private static boolean agrees(Norm one, Norm two) {
        Value value = two.value().orElseThrow();
        return one.value().filter(value::agreesWith).isPresent();
    }

    private static boolean covers(Validity norm, Validity time) {
        return norm.from().isPresent()
                && norm.contains(time.from().orElseThrow())
                && norm.contains(time.to().orElseThrow());
    }

    static Validity whole(int year) {
        return new Validity(Optional.of(LocalDate.of(year, 1, 1)), Optional.of(LocalDate.of(year, 12, 31)));
    }
}
