package kz.dauys.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Norm;
import kz.dauys.knowledge.Validity;
import kz.dauys.knowledge.Value;

/** Which wordings of a rule a question asks for: those in force, those of a year or a vote, or those before or after a change. */
final class RuleTimes {
    static final Pattern CONSTITUTION = Pattern.compile("^(constitution|конституц)");

    private static final Set<String> SINCE = Set.of("since", "с", "кашаннан");

    /** The rule whose periods are the Constitutions that followed each other. */
    private static final String CONSTITUTIONS = "constitutions";

    private final Knowledge knowledge;
    private final Votes votes;

    /** How a question relates to the year that it names. */
    enum Turn {
        IN,
        BEFORE,
        AFTER
    }

    RuleTimes(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.votes = new Votes(knowledge);
    }

    private static final int FIRST = 1990;

    private static final int YEAR_LONG = 365;

    private static final Pattern OF_VOTE = Pattern.compile("^(?:election|выбор|сайлау(?!шы))");

    Optional<Answer.Ruling> ruling(Entry.Rule rule, Lexicon.Read read, Set<Integer> years, List<Entry.Election> meant, Turn turn) {
        OptionalInt ordinal = rule.id().equals(CONSTITUTIONS) ? Ordinals.before(read, CONSTITUTION) : OptionalInt.empty();
        if (ordinal.isPresent()) {
            int at = ordinal.getAsInt();
            return at > all(rule).size() ? Optional.empty() : nth(rule, all(rule).get(at - 1));
        }
        Optional<Answer.Ruling> ofValue = years.isEmpty() && asksWhen(read) ? ofValue(rule, read) : Optional.empty();
        if (ofValue.isPresent()) {
            return ofValue;
        }
        Optional<Answer.Ruling> during = years.isEmpty() && !read.says(Cue.NOW) ? during(rule, read) : Optional.empty();
        if (during.isPresent()) {
            return during;
        }
        // "Now, and by the law of 2002" asks for both.
        if (years.isEmpty() || read.says(Cue.NOW)) {
            return now(rule);
        }
        if (years.size() > 1) {
            List<Norm> then = all(rule).stream().filter(norm -> years.stream().anyMatch(year -> begun(norm) && norm.validity().overlaps(year(year)))).toList();
            return stated(rule, Optional.empty(), then, List.of());
        }
        int year = years.iterator().next();
        boolean vote = turn == Turn.IN && meant.size() == 1
                && (read.says(Cue.ELECTION) || read.spans().stream().anyMatch(span -> span.named(Entry.Election.class).isPresent()));
        if (vote) {
            // "Under the Constitution of 2026" is from when it holds, and not the day on which it was voted for.
            LocalDate day = inForce(meant.getFirst()).filter(from -> read.tokens().stream().anyMatch(token -> CONSTITUTION.matcher(token.key()).find())).orElse(votes.day(meant.getFirst()));
            return in(rule, new Validity(Optional.of(day), Optional.of(day)));
        }
        if (turn == Turn.IN && meant.isEmpty() && read.tokens().stream().anyMatch(token -> OF_VOTE.matcher(token.key()).find())) {
            // Of a vote that there was not nothing is told.
            return in(rule, year(year)).filter(ruling -> ruling.norms().stream().anyMatch(norm -> begun(norm) || tells(norm, year(year))));
        }
        return turn == Turn.IN ? in(rule, year(year)) : turned(rule, year, turn);
    }

    /** "Between 2007 and 2022": what held for a year of that time at least. */
    private Optional<Answer.Ruling> during(Entry.Rule rule, Lexicon.Read read) {
        List<Concept.Years> stretches = Votes.stretches(read.spans());
        boolean known = stretches.size() == 1 && stretches.getFirst().from() >= FIRST && stretches.getFirst().to() <= knowledge.glossary().asOf().getYear();
        if (!known) {
            return Optional.empty();
        }
        LocalDate from = LocalDate.of(stretches.getFirst().from(), 1, 1);
        LocalDate to = LocalDate.of(stretches.getFirst().to(), 12, 31);
        List<Norm> held = all(rule).stream().filter(RuleTimes::begun).filter(norm -> days(norm, from, to) >= YEAR_LONG).toList();
        return stated(rule, Optional.of(from), held, List.of());
    }

    private static long days(Norm norm, LocalDate from, LocalDate to) {
        LocalDate begin = norm.validity().from().filter(from::isBefore).orElse(from);
        LocalDate end = norm.validity().to().filter(to::isAfter).orElse(to);
        return ChronoUnit.DAYS.between(begin, end) + 1;
    }

    /** As of the day from which it held, so that nobody is told that it holds no more. */
    private static Optional<Answer.Ruling> nth(Entry.Rule rule, Norm norm) {
        return stated(rule, norm.validity().from(), List.of(norm), List.of());
    }

    private static boolean asksWhen(Lexicon.Read read) {
        return read.says(Cue.WHEN) || read.tokens().stream().anyMatch(token -> SINCE.contains(token.key()));
    }

    /** "When did the threshold of seven percent come": the wordings with that number go before the others. */
    private Optional<Answer.Ruling> ofValue(Entry.Rule rule, Lexicon.Read read) {
        List<Token> numbers = Numerals.read(read.tokens()).stream().filter(token -> token.number() && !token.isYear()).toList();
        List<Norm> same = numbers.size() != 1 ? List.of() : all(rule).stream()
                .filter(norm -> norm.value().filter(value -> value instanceof Value.Figure(BigDecimal number) && number.toPlainString().equals(numbers.getFirst().key())).isPresent())
                .toList();
        return same.isEmpty() || same.size() == all(rule).size() ? Optional.empty() : stated(rule, same.getFirst().validity().from(), same, all(rule).stream().filter(norm -> !same.contains(norm)).toList());
    }

    private Optional<LocalDate> inForce(Entry.Election election) {
        return election.kind() != Entry.Vote.REFERENDUM ? Optional.empty() : knowledge.claim(election.id(), "date-in-force", Claim.WHOLE)
                .flatMap(Claim::accepted)
                .flatMap(value -> value instanceof Value.Day(LocalDate day) ? Optional.of(day) : Optional.empty());
    }

    private List<Norm> all(Entry.Rule rule) {
        return knowledge.norms().of(rule.id());
    }

    private Optional<Answer.Ruling> now(Entry.Rule rule) {
        List<Norm> all = all(rule);
        List<Norm> now = knowledge.norms().on(knowledge.glossary().asOf(), rule.id());
        List<Norm> stated = now.isEmpty() ? all.subList(Math.max(0, all.size() - 1), all.size()) : now;
        return stated(rule, Optional.empty(), stated, all.reversed().stream().filter(norm -> !stated.contains(norm) && stated.stream().noneMatch(each -> sameStart(each, norm))).toList());
    }

    /** What one act laid down for two bodies is no earlier wording of the same rule. */
    private static boolean sameStart(Norm one, Norm other) {
        return one.validity().from().isPresent() && one.validity().from().equals(other.validity().from());
    }

    /** How a rule changed: all that is known of it, where it is known of the years that are named. */
    Optional<Answer.Ruling> history(Entry.Rule rule, Set<Integer> years) {
        if (years.isEmpty()) {
            return now(rule);
        }
        List<Norm> begun = all(rule).stream().filter(RuleTimes::begun).toList();
        boolean known = years.stream().allMatch(year -> begun.stream().anyMatch(norm -> norm.validity().overlaps(year(year))));
        return known ? stated(rule, Optional.empty(), begun, List.of()) : Optional.empty();
    }

    private Optional<Answer.Ruling> in(Entry.Rule rule, Validity time) {
        List<Norm> held = all(rule).stream().filter(norm -> norm.validity().overlaps(time) && (begun(norm) || tells(norm, time) || always(rule, norm, time))).toList();
        // What began in that time is what is asked about, and goes before what ended in it.
        List<Norm> begun = held.stream().filter(norm -> norm.validity().from().filter(time::contains).isPresent()).toList();
        return stated(rule, time.from(), Stream.concat(begun.stream(), held.stream().filter(norm -> !begun.contains(norm))).toList(), List.of());
    }

    /** What held before the rule changed in a year, or from then on; where it did not change, what held as the year began or ended. */
    private Optional<Answer.Ruling> turned(Entry.Rule rule, int year, Turn turn) {
        Stream<LocalDate> changes = all(rule).stream().flatMap(norm -> norm.validity().from().stream()).filter(from -> from.getYear() == year).sorted();
        Optional<LocalDate> first = changes.findFirst();
        if (turn == Turn.BEFORE) {
            LocalDate eve = first.orElse(LocalDate.of(year, 1, 1)).minusDays(1);
            return stated(rule, Optional.of(eve), last(rule, eve), List.of());
        }
        LocalDate end = LocalDate.of(year, 12, 31);
        List<Norm> now = knowledge.norms().on(end, rule.id()).stream().filter(RuleTimes::begun).toList();
        // A reform of one year may take hold in the next.
        List<Norm> next = all(rule).stream().filter(norm -> norm.validity().from().filter(from -> from.isAfter(end) && from.getYear() == year + 1).isPresent()).limit(1).toList();
        List<Norm> then = now.isEmpty() && !next.isEmpty() ? next : last(rule, end);
        return stated(rule, Optional.of(end), then, all(rule).reversed().stream().filter(norm -> begun(norm) && !then.contains(norm) && norm.validity().from().filter(from -> from.isAfter(end)).isEmpty()).toList());
    }

    /** What held on a day, or last before it where the sources do not tell the day of a change. */
    private List<Norm> last(Entry.Rule rule, LocalDate day) {
        List<Norm> on = knowledge.norms().on(day, rule.id()).stream().filter(RuleTimes::begun).toList();
        return !on.isEmpty() ? on : all(rule).stream()
                .filter(norm -> begun(norm) && norm.validity().to().filter(to -> to.isBefore(day)).isPresent())
                .reduce((one, other) -> other).stream().toList();
    }

    /** A rule whose beginning nothing tells is not said to have held in some year. */
    private static boolean begun(Norm norm) {
        return norm.validity().from().isPresent();
    }

    /** The one wording that is known of a body that is no more is told for every time at which the body was, with what it says of its sources. */
    private boolean always(Entry.Rule rule, Norm norm, Validity time) {
        boolean only = all(rule).size() == 1 && norm.validity().to().isPresent() && norm.bodies().size() == 1;
        String body = only ? norm.bodies().getFirst().name().toLowerCase(Locale.ROOT) : "";
        return only && knowledge.glossary().find(Entry.Institution.class, body).filter(institution -> institution.validity().from().isPresent() && institution.validity().overlaps(time)).isPresent();
    }

    /** Unless it speaks of the year itself. */
    private static boolean tells(Norm norm, Validity time) {
        return time.from().filter(from -> norm.statement().in(Language.EN).contains(Integer.toString(from.getYear()))).isPresent();
    }

    private static Validity year(int year) {
        return new Validity(Optional.of(LocalDate.of(year, 1, 1)), Optional.of(LocalDate.of(year, 12, 31)));
    }

    private static Optional<Answer.Ruling> stated(Entry.Rule rule, Optional<LocalDate> day, List<Norm> norms, List<Norm> earlier) {
        return norms.isEmpty() ? Optional.empty() : Optional.of(new Answer.Ruling(rule, day, norms, earlier));
    }
}
