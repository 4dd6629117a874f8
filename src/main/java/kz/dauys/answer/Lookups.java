package kz.dauys.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Unit;
import kz.dauys.knowledge.Value;

/** Finds the figures that an operation works with. */
final class Lookups {
    /** Units whose figures can be put in order and reckoned with. */
    private static final Set<Unit> NUMBERS = EnumSet.of(Unit.SEATS, Unit.VOTES, Unit.PEOPLE, Unit.BALLOTS, Unit.PERCENT, Unit.YEARS, Unit.AGE, Unit.COUNT);

    /** What a referendum is answered with. */
    static final Set<String> CHOICES = Set.of("for", "against");

    /** Cities that stand beside the regions. */
    private static final Set<String> CITIES = Set.of("almaty", "astana", "shymkent");

    private final Knowledge knowledge;
    private final Measures measures;

    Lookups(Knowledge knowledge, Measures measures) {
        this.knowledge = knowledge;
        this.measures = measures;
    }

    /** The measures of numbers that a question asks for; an operation such as "more" may leave "how many" unsaid, or say it besides. */
    List<String> measures(Frame frame, Rule.About about) {
        List<Span> uncounted = frame.without(Cue.COUNT).others();
        List<Span> counted = new ArrayList<>(uncounted);
        counted.add(new Span(0, 0, Set.of(new Concept.Says(Cue.COUNT))));
        for (List<Span> said : List.of(frame.others(), uncounted, counted)) {
            List<String> found = measures.of(said, frame.subjects(), about);
            if (!found.isEmpty()) {
                return found.stream().filter(measure -> NUMBERS.contains(measures.unit(measure))).toList();
            }
        }
        return List.of();
    }

    List<String> measures(Frame frame) {
        return measures(frame, frame.subjects().isEmpty() ? Rule.About.WHOLE : Rule.About.PARTY);
    }

    Unit unit(String measure) {
        return measures.unit(measure);
    }

    /** The claims with an accepted value, in the order of elections and then of subjects. */
    List<Claim> claims(String measure, Collection<String> subjects, List<Entry.Election> elections) {
        List<Claim> claims = new ArrayList<>();
        for (Entry.Election election : elections) {
            for (String subject : subjects.isEmpty() ? Set.of(Claim.WHOLE) : subjects) {
                knowledge.claim(election.id(), measure, subject).filter(Lookups::isNumber).ifPresent(claims::add);
            }
        }
        return claims;
    }

    /** The same with those whose value is open, where their place in the order is the same by every source. */
    List<Claim> claimsInOrder(String measure, Collection<String> subjects, List<Entry.Election> elections) {
        List<Claim> claims = claims(measure, subjects, elections);
        List<Claim> open = open(measure, subjects, elections);
        List<Claim> all = Stream.concat(claims.stream(), open.stream()).toList();
        return Stream.concat(claims.stream(), open.stream().filter(claim -> all.stream().allMatch(other -> other.equals(claim) || apart(claim, other)))).toList();
    }

    /** Whether one is greater than the other by whatever source. */
    private static boolean apart(Claim one, Claim other) {
        List<Integer> sides = readings(one).flatMap(left -> readings(other).map(left::compareTo)).distinct().toList();
        return sides.size() == 1 && sides.getFirst() != 0;
    }

    /** What is held right, else what each source says. */
    private static Stream<BigDecimal> readings(Claim claim) {
        return claim.accepted().isPresent() ? Stream.of(number(claim)) : claim.readings().stream().map(reading -> ((Value.Figure) reading.value()).number());
    }

    /** The claims whose value the sources leave open. */
    List<Claim> open(String measure, Collection<String> subjects, List<Entry.Election> elections) {
        return elections.stream()
                .flatMap(election -> (subjects.isEmpty() ? Set.of(Claim.WHOLE) : subjects).stream().flatMap(subject -> knowledge.claim(election.id(), measure, subject).stream()))
                .filter(claim -> claim.accepted().isEmpty())
                .toList();
    }

    /** The accepted claims of one measure about every party and candidate. */
    List<Claim> contenders(String measure, List<Entry.Election> elections) {
        return elections.stream()
                .flatMap(election -> knowledge.claims(election.id()).stream())
                .filter(claim -> claim.measure().equals(measure) && isNumber(claim) && contends(claim.subject()))
                .toList();
    }

    /** Only parties, or only persons, where the question says which. */
    List<Claim> contenders(String measure, List<Entry.Election> elections, boolean parties, boolean persons) {
        return contenders(measure, elections).stream()
                .filter(claim -> parties == persons || parties == knowledge.glossary().find(Entry.Party.class, claim.subject()).isPresent())
                .toList();
    }

    /** The accepted claims of one measure about every region. */
    List<Claim> regions(String measure, Entry.Election election) {
        return knowledge.claims(election.id()).stream()
                .filter(claim -> claim.measure().equals(measure) && isNumber(claim) && knowledge.glossary().find(Entry.Region.class, claim.subject()).isPresent())
                .toList();
    }

    /** The same, of cities alone where only those are asked for. */
    List<Claim> regions(String measure, Entry.Election election, boolean cities) {
        return regions(measure, election).stream().filter(claim -> !cities || CITIES.contains(claim.subject())).toList();
    }

    /** Who won each vote, as far as that is settled. */
    List<Claim> winners(List<Entry.Election> elections) {
        return elections.stream().flatMap(election -> knowledge.claim(election.id(), "winner", Claim.WHOLE).filter(claim -> claim.accepted().isPresent()).stream()).toList();
    }

    boolean areRegions(Collection<String> subjects) {
        return !subjects.isEmpty() && subjects.stream().allMatch(subject -> knowledge.glossary().find(Entry.Region.class, subject).isPresent());
    }

    boolean isChoice(String subject) {
        return knowledge.glossary().find(Entry.Choice.class, subject).isPresent();
    }

    private boolean contends(String subject) {
        return knowledge.glossary().find(Entry.Person.class, subject).isPresent()
                || knowledge.glossary().find(Entry.Party.class, subject).filter(party -> party.kind() != Entry.Contender.GROUP).isPresent();
    }

    static boolean isNumber(Claim claim) {
        return claim.accepted().filter(value -> value instanceof Value.Figure).isPresent();
    }

    static BigDecimal number(Claim claim) {
        return ((Value.Figure) claim.value()).number();
    }

    /** The claims from the highest value down, or from the lowest up; empty where the first place is shared. */
    static Optional<Interpretation> ranking(List<Claim> claims, boolean most, String operation) {
        return ranking(claims, most, 1, operation);
    }

    /** Who stands at a place; of several with the same figure the place is no one's. */
    static Optional<Interpretation> ranking(List<Claim> claims, boolean most, int place, String operation) {
        Comparator<Claim> up = Comparator.comparing(Lookups::number);
        List<Claim> order = claims.stream().sorted(most ? up.reversed() : up).toList();
        if (order.size() < Math.max(2, place)) {
            return Optional.empty();
        }
        List<Claim> placed = order.stream().filter(claim -> number(claim).compareTo(number(order.get(place - 1))) == 0).toList();
        return Optional.of(new Interpretation.Understood(operation, placed.size() > 1 || placed.getFirst().accepted().isEmpty() ? new Answer.Fact(placed) : new Answer.Ranking(place, order)));
    }
}
