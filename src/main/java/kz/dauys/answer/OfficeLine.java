package kz.dauys.answer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Glossary;
import kz.dauys.knowledge.Validity;

/** Those who held one office, one after another, as the glossary knows their terms. */
final class OfficeLine {
    private static final int YEAR = 366;

    /** Somebody in the office. */
    record Held(Entry.Person person, Validity time) {
        private long days(Validity window) {
            LocalDate from = Stream.concat(time.from().stream(), window.from().stream()).max(Comparator.naturalOrder()).orElseThrow();
            LocalDate to = Stream.concat(time.to().stream(), window.to().stream()).min(Comparator.naturalOrder()).orElseThrow();
            return ChronoUnit.DAYS.between(from, to) + 1;
        }
    }

    private final List<Held> line;

    OfficeLine(Glossary glossary, String office) {
        this.line = glossary.all(Entry.Person.class).stream()
                .flatMap(person -> person.tenures().stream().filter(tenure -> tenure.office().equals(office)).map(tenure -> new Held(person, tenure.time())))
                .sorted(Comparator.comparing(held -> held.time().from().orElseThrow()))
                .toList();
    }

    /** The first day and the last count both. */
    static long days(Validity time) {
        return ChronoUnit.DAYS.between(time.from().orElseThrow(), time.to().orElseThrow()) + 1;
    }

    List<Held> all() {
        return line;
    }

    /** The n-th who held it; of a line in which somebody came back before that, it is unclear who is meant. */
    Optional<Held> nth(int number) {
        boolean clear = number <= line.size() && line.subList(0, number).stream().map(Held::person).distinct().count() == number;
        return clear ? Optional.of(line.get(number - 1)) : Optional.empty();
    }

    boolean has(Entry.Person person) {
        return line.stream().anyMatch(each -> each.person().equals(person));
    }

    /** Whether somebody is in the office still. */
    boolean isIn(Entry.Person person) {
        return line.stream().anyMatch(each -> each.person().equals(person) && each.time().to().isEmpty());
    }

    List<Held> overlapping(Validity time) {
        return line.stream().filter(held -> held.time().overlaps(time)).toList();
    }

    /** Who held it under a president; whoever left on the day on which the presidency began was there before. */
    List<Held> under(Validity presidency) {
        return overlapping(presidency).stream().filter(held -> held.time().to().filter(presidency.from().orElseThrow()::equals).isEmpty()).toList();
    }

    /** Who held it in that time; over more than a year, who held it for most of that time, if somebody did. */
    List<Held> during(Validity time, boolean elected) {
        List<Held> during = overlapping(time);
        List<Held> begun = during.stream().filter(held -> time.contains(held.time().from().orElseThrow())).toList();
        if (elected && !begun.isEmpty()) {
            return begun;
        }
        Optional<Held> most = during.stream().max(Comparator.comparingLong(held -> held.days(time))).filter(held -> days(time) > YEAR && held.days(time) * 10 >= days(time) * 9);
        return most.map(List::of).orElse(during);
    }

    /** Who held it after the last term of one and before the first that another began later. */
    List<Held> between(Entry.Person one, Entry.Person other) {
        for (List<Entry.Person> order : List.of(List.of(one, other), List.of(other, one))) {
            int from = terms(order.getFirst()).stream().reduce(-1, Integer::max);
            int to = terms(order.getLast()).stream().filter(at -> at > from).findFirst().orElse(-1);
            if (from >= 0 && to > from + 1) {
                return line.subList(from + 1, to);
            }
        }
        return List.of();
    }

    /** Who held it between the first term of somebody and the last. */
    List<Held> betweenTerms(Entry.Person person) {
        List<Integer> terms = terms(person);
        return terms.size() < 2 ? List.of() : line.subList(terms.getFirst() + 1, terms.getLast());
    }

    /** All who held it after somebody left it: after the term that ended at one of the times, else after the last. */
    List<Held> after(Entry.Person person, List<Validity> times) {
        Stream<Integer> terms = terms(person).stream();
        Optional<Integer> left = times.isEmpty() ? terms.reduce((one, other) -> other)
                : terms.filter(at -> line.get(at).time().to().filter(end -> times.stream().anyMatch(time -> time.contains(end))).isPresent()).findFirst();
        return left.map(at -> line.subList(at + 1, line.size())).orElse(List.of());
    }

    /** All who held it from the first term of somebody on. */
    List<Held> from(Entry.Person person) {
        return line.subList(terms(person).getFirst(), line.size());
    }

    /** Who held it just before each term of somebody, or just after it. */
    List<Held> next(Entry.Person person, boolean before) {
        return terms(person).stream()
                .map(at -> at + (before ? -1 : 1))
                .filter(at -> at >= 0 && at < line.size() && !line.get(at).person().equals(person))
                .map(line::get)
                .toList();
    }

    private List<Integer> terms(Entry.Person person) {
        return IntStream.range(0, line.size()).filter(at -> line.get(at).person().equals(person)).boxed().toList();
    }
}
