package kz.dauys.answer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Glossary;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Validity;

/**
 * Who held an office: in a month or a year, over some time, before or after somebody, between somebody's two terms. What is told is what the
 * glossary says of the person, with its sources.
 */
final class Tenures implements LongReader {
    private static final Set<String> BETWEEN = Set.of("between", "между", "аралыгында", "арасында", "промежутке");

    private static final Set<String> SINCE = Set.of("since", "с", "со", "начиная", "бери", "берги", "бастап");

    /** «Кімдер»: who, of several. */
    private static final String KAZAKH_MANY = "кимдер";

    private static final Set<String> WHICH = Set.of("which", "какие", "кай", "кандай");

    private static final Set<String> LEFT = Set.of("left", "stepping", "stepped", "resigned", "quit", "dismissed", "ушел", "ухода", "отставки", "отставку", "кеткен", "кеткенде", "кетти");

    private static final Set<String> PLURAL = Set.of("ministers", "speakers", "chairmen", "премьеры", "министры", "спикеры", "председатели", KAZAKH_MANY);

    private static final Set<String> WHO = Set.of("who", "кто", "ким", KAZAKH_MANY);

    /** How many words may stay unknown for each stretch that says something. */
    private static final double UNKNOWN = 0.7;

    /** Longer lists of holders come from a question that was not understood. */
    private static final int MOST = 3;

    private static final int YEAR = 366;
    private static final int MONTH = 31;

    private static final String PRESIDENCY = "acting-president";

    private static final Pattern UNDER = Pattern.compile("(?:^| )(?:при (?:президент\\p{L}* )?\\p{Lu}?\\p{L}+е|under (?:president )?\\p{L}+|while \\p{L}+ |пока |во время президентства|президент (?:болганда|болып турганда|болгалы)|тусында|президенттиги)");

    private static final String CEC_CHAIR = "cec-chair";
    private static final Map<String, String> CHAIRS = Map.of("mazhilis", "speaker-elected", "senate", "senate-speaker");

    private final Knowledge knowledge;
    private final Glossary glossary;
    private final Votes votes;

    /** Somebody in an office. */
    private record Held(Entry.Person person, Validity time) {
        long days(Validity window) {
            LocalDate from = latest(time.from(), window.from());
            LocalDate to = Stream.concat(time.to().stream(), window.to().stream()).min(Comparator.naturalOrder()).orElseThrow();
            return ChronoUnit.DAYS.between(from, to) + 1;
        }

        private static LocalDate latest(Optional<LocalDate> one, Optional<LocalDate> other) {
            return Stream.concat(one.stream(), other.stream()).max(Comparator.naturalOrder()).orElseThrow();
        }
    }

    Tenures(Knowledge knowledge, Votes votes) {
        this.knowledge = knowledge;
        this.glossary = knowledge.glossary();
        this.votes = votes;
    }

    @Override
    public Optional<Interpretation> read(Posed posed) {
        return posed.first(language -> read(posed, posed.whole(language))).map(found -> new Interpretation.Understood("tenure", found));
    }

    /** All who held an office from some year on: one vote of that year tells of one of them only. */
    Optional<Interpretation> since(Posed posed) {
        return since(posed.read()) || through(posed.read()) ? read(posed) : Optional.empty();
    }

    private Optional<Answer> read(Posed posed, RuleAsked asked) {
        List<String> offices = offices(asked);
        boolean who = asked.says(Set.of("who")) || asked.read().says(Cue.WHO);
        if (barred(asked, posed)) {
            return Optional.empty();
        }
        if (asked.says(Set.of("post"))) {
            return person(asked).filter(person -> !person.tenures().isEmpty()).flatMap(Tenures::told);
        }
        if (offices.isEmpty()) {
            return Optional.empty();
        }
        if (offices.contains(CEC_CHAIR)) {
            List<Validity> meant = times(asked);
            return !who ? Optional.empty() : meant.isEmpty() && asked.read().says(Cue.NOW) ? latestOfCommission() : commission(meant);
        }
        List<List<Held>> lines = offices.stream().map(this::line).toList();
        if (lines.size() > 1 && (!who || times(asked).isEmpty())) {
            return Optional.empty();
        }
        List<Held> line = lines.getFirst();
        List<Validity> times = since(asked.read()) ? times(asked).stream().map(time -> days(time) > YEAR ? time : new Validity(time.from(), Optional.of(glossary.asOf()))).toList() : times(asked);
        boolean all = !who && asked.read().says(Cue.EVERY) && times.size() == 1 && days(times.getFirst()) > YEAR;
        if (all) {
            return told(line.stream().filter(held -> held.time().overlaps(times.getFirst())).toList());
        }
        boolean which = who || asked.read().tokens().stream().anyMatch(token -> WHICH.contains(token.key()));
        Optional<Validity> reign = which && times.isEmpty() ? reign(asked) : Optional.empty();
        if (reign.isPresent()) {
            // Whoever left on the day on which it began was there before.
            return told(line.stream().filter(held -> held.time().overlaps(reign.get()) && held.time().to().filter(reign.get().from().orElseThrow()::equals).isEmpty()).toList());
        }
        List<Held> later = which && many(asked.read()) && asked.says(Set.of("after", "heir")) ? afterwards(asked, line, times) : List.of();
        if (!later.isEmpty()) {
            return told(later);
        }
        // "Who took over when Kazhegeldin left": whoever came next.
        boolean left = who && asked.read().tokens().stream().anyMatch(token -> LEFT.contains(token.key())) && !asked.says(Set.of("before", "precursor"));
        List<Held> next = left ? afterwards(asked, line, times) : List.of();
        if (!next.isEmpty()) {
            return told(List.of(next.getFirst()));
        }
        // "Who was premier when Nazarbayev resigned": on the last day of the presidency.
        Optional<LocalDate> end = left && times.isEmpty() ? person(asked).flatMap(person -> person.tenures().stream().filter(tenure -> tenure.office().equals(PRESIDENCY)).flatMap(tenure -> tenure.time().to().stream()).findFirst()) : Optional.empty();
        if (end.isPresent()) {
            return told(during(line, new Validity(end, end), false));
        }
        if (!who) {
            return person(asked).filter(person -> asksWhen(asked) && held(line, person)).flatMap(Tenures::told);
        }
        if (times.stream().anyMatch(time -> time.to().orElseThrow().getYear() > glossary.asOf().getYear())) {
            return Optional.empty();
        }
        boolean now = times.isEmpty() && (asked.read().says(Cue.NOW) || asked.read().says(Cue.LATEST)) && person(asked).isEmpty() && lines.size() == 1;
        if (now && !line.isEmpty()) {
            // Of an office that is no more, the one who held it last, and that it is no more.
            return told(List.of(line.getLast())).map(last -> Answer.several(Stream.concat(ended(offices.getFirst()), Stream.of(last)).toList()));
        }
        boolean begins = times.isEmpty() && asked.read().says(Cue.FIRST) && person(asked).isEmpty() && lines.size() == 1 && !line.isEmpty();
        List<Entry.Person> two = asked.read().spans().stream().flatMap(span -> span.named(Entry.Person.class).stream()).distinct().toList();
        List<Held> inBetween = two.size() == 2 && asked.read().tokens().stream().anyMatch(token -> BETWEEN.contains(token.key())) ? between(line, two) : List.of();
        if (!inBetween.isEmpty()) {
            return told(inBetween);
        }
        List<Held> found = begins ? List.of(line.getFirst()) : times.isEmpty() ? beside(asked, line) : lines.stream().flatMap(each -> times.stream().flatMap(time -> during(each, time, asked.says(Set.of("elect"))).stream())).toList();
        boolean few = found.stream().map(Held::person).distinct().count() <= MOST || asked.read().says(Cue.EVERY) || through(asked.read());
        return few ? told(found) : Optional.empty();
    }

    /** What the chamber was, where it is no more. */
    private Stream<Answer> ended(String office) {
        return CHAIRS.entrySet().stream().filter(chair -> chair.getValue().equals(office))
                .flatMap(chair -> glossary.find(Entry.Institution.class, chair.getKey()).stream())
                .filter(body -> body.meaning().isPresent() && body.validity().to().isPresent())
                .map(body -> new Answer.Definition(body, body.meaning().orElseThrow()));
    }

    /** The times that are named; without any, the day of the one vote that is. */
    private List<Validity> times(RuleAsked asked) {
        List<LocalDate> days = asked.read().spans().stream().flatMap(span -> span.concepts().stream()).flatMap(concept -> concept instanceof Concept.Day(LocalDate day) ? Stream.of(day) : Stream.empty()).distinct().toList();
        if (days.size() == 1) {
            return List.of(new Validity(Optional.of(days.getFirst()), Optional.of(days.getFirst())));
        }
        List<Validity> named = TimesNamed.in(asked.read());
        List<Entry.Election> elections = asked.read().spans().stream().flatMap(span -> span.named(Entry.Election.class).stream()).distinct().toList();
        if (!named.isEmpty() || elections.size() != 1 || asked.read().says(Cue.BEFORE) || asked.read().says(Cue.AFTER)) {
            return named;
        }
        Optional<LocalDate> day = Optional.of(votes.day(elections.getFirst()));
        return List.of(new Validity(day, day));
    }

    /** "All prime ministers since 2012." */
    private static boolean since(Lexicon.Read read) {
        return many(read) && read.tokens().stream().anyMatch(token -> SINCE.contains(token.key())) && read.tokens().stream().anyMatch(Token::isYear);
    }

    /** "Who were prime ministers between 2012 and 2022". */
    private static boolean through(Lexicon.Read read) {
        boolean stretch = Votes.stretches(read.spans()).stream().anyMatch(years -> years.from() > Stretches.EARLIEST && years.to() < Stretches.LATEST);
        boolean office = read.says(Cue.PREMIER) || read.says(Cue.SPEAKER) || read.spans().stream().anyMatch(span -> span.names("senate-speaker") || span.names("prime-minister") || span.names("speaker-elected"));
        boolean months = TimesNamed.in(read).stream().anyMatch(time -> days(time) > MONTH && days(time) != YEAR && days(time) != YEAR - 1);
        // The office may be asked for with "who" in one phrase.
        boolean who = read.says(Cue.WHO) || read.tokens().stream().anyMatch(token -> WHO.contains(token.key()));
        return (stretch || months) && office && who;
    }

    private static Optional<Answer> told(List<Held> held) {
        List<Answer> told = held.stream().map(Held::person).distinct().flatMap(person -> told(person).stream()).toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(Answer.several(told));
    }

    /** Who headed the commission is known of the days of votes. */
    private Optional<Answer> commission(List<Validity> times) {
        List<Claim> claims = glossary.all(Entry.Election.class).stream()
                .filter(election -> times.stream().anyMatch(time -> time.contains(votes.day(election))))
                .flatMap(election -> knowledge.claim(election.id(), CEC_CHAIR, Claim.WHOLE).stream())
                .toList();
        return claims.isEmpty() || claims.size() > MOST ? Optional.empty() : Optional.of(new Answer.Fact(claims));
    }

    /** Who heads it now is who headed it at the last vote that is known. */
    private Optional<Answer> latestOfCommission() {
        return glossary.all(Entry.Election.class).stream()
                .sorted(Comparator.comparing(votes::day))
                .flatMap(election -> knowledge.claim(election.id(), CEC_CHAIR, Claim.WHOLE).stream())
                .reduce((one, other) -> other)
                .map(claim -> new Answer.Fact(List.of(claim)));
    }

    private static boolean asksWhen(RuleAsked asked) {
        return asked.says(Set.of("when", "howlong")) || asked.read().says(Cue.WHEN) || asked.read().says(Cue.WHICH_ELECTION);
    }

    private static boolean held(List<Held> line, Entry.Person person) {
        return line.stream().anyMatch(each -> each.person().equals(person));
    }

    /** The one person who is named. */
    private static Optional<Entry.Person> person(RuleAsked asked) {
        List<Entry.Person> persons = asked.read().spans().stream().flatMap(span -> span.named(Entry.Person.class).stream()).distinct().toList();
        return persons.size() == 1 ? Optional.of(persons.getFirst()) : Optional.empty();
    }

    private static Optional<Answer> told(Entry.Person person) {
        return person.meaning().map(meaning -> new Answer.Definition(person, meaning));
    }

    /** The offices that are named. */
    static List<String> offices(RuleAsked asked) {
        boolean chair = asked.says(Set.of("chair"));
        boolean chambers = asked.says(Set.of("senate", "mazhilis"));
        boolean premier = asked.says(Set.of("premier")) || (chair && asked.says(Set.of("gov")));
        boolean cec = chair && asked.says(Set.of("cec"));
        boolean others = asked.says(Set.of("party", "maslikhat", "akim", "observer")) || (asked.says(Set.of("kurultai")) && !asked.read().says(Cue.LATEST));
        if (others || Stream.of(chambers, premier, cec).filter(named -> named).count() != 1) {
            return List.of();
        }
        if (premier || cec) {
            return List.of(premier ? "prime-minister" : CEC_CHAIR);
        }
        return !chair ? List.of() : Stream.of("mazhilis", "senate").filter(chamber -> asked.says(Set.of(chamber))).map(CHAIRS::get).toList();
    }

    private static boolean barred(RuleAsked asked, Posed posed) {
        List<Token> unknown = asked.unknown().stream().filter(token -> !isPerson(token, asked.read()) && Months.of(token.key()).isEmpty()).toList();
        boolean foreign = asked.read().spans().stream()
                .anyMatch(span -> span.named(Entry.Party.class).isPresent() || span.named(Entry.Region.class).isPresent() || span.cues().contains(Cue.OPINION) || span.cues().contains(Cue.FUTURE));
        return foreign || asked.says(Set.of("vice", "share")) || asked.said().stream().anyMatch(each -> each.notions().contains("howmany") && !each.notions().contains("when")) || asked.read().tokens().stream().anyMatch(token -> token.key().equals("should")) || of(asked, unknown) || posed.names(unknown) || unknown.size() > UNKNOWN * asked.widest().size();
    }

    /** Whether somebody of the holder is asked for, as a wife or a minister: a strange word between "who" and the office. */
    private static boolean of(RuleAsked asked, List<Token> unknown) {
        List<Notions.Said> who = asked.saying(Set.of("who"));
        List<Notions.Said> office = asked.saying(Set.of("premier", "chair"));
        if (who.isEmpty() || office.isEmpty()) {
            return false;
        }
        int one = Math.min(who.getFirst().to(), office.getFirst().to());
        int other = Math.max(who.getFirst().from(), office.getFirst().from());
        int behind = office.getFirst().to();
        if (office.getFirst().notions().contains("premier") && !asked.read().tokens().getFirst().cyrillic() && behind < asked.read().tokens().size() && unknown.contains(asked.read().tokens().get(behind))) {
            // "The prime minister's driver."
            return true;
        }
        return one <= other && asked.read().tokens().subList(one, other).stream().anyMatch(unknown::contains);
    }

    private static boolean isPerson(Token token, Lexicon.Read read) {
        int at = read.tokens().indexOf(token);
        return read.spans().stream().anyMatch(span -> span.from() <= at && at < span.to() && span.named(Entry.Person.class).isPresent());
    }

    /** Who held it after the last term of one and before the first that another began later. */
    private static List<Held> between(List<Held> line, List<Entry.Person> two) {
        for (List<Entry.Person> order : List.of(two, two.reversed())) {
            int from = IntStream.range(0, line.size()).filter(at -> line.get(at).person().equals(order.getFirst())).max().orElse(-1);
            int to = IntStream.range(0, line.size()).filter(at -> at > from && line.get(at).person().equals(order.getLast())).findFirst().orElse(-1);
            if (from >= 0 && to > from + 1) {
                return line.subList(from + 1, to);
            }
        }
        return List.of();
    }

    private List<Held> line(String office) {
        return glossary.all(Entry.Person.class).stream()
                .flatMap(person -> person.tenures().stream().filter(tenure -> tenure.office().equals(office)).map(tenure -> new Held(person, tenure.time())))
                .sorted(Comparator.comparing(held -> held.time().from().orElseThrow()))
                .toList();
    }

    /** Who held it in that time; over more than a year, who held it for most of that time, if somebody did. */
    private static List<Held> during(List<Held> line, Validity time, boolean elected) {
        List<Held> during = line.stream().filter(held -> held.time().overlaps(time)).toList();
        List<Held> begun = during.stream().filter(held -> time.contains(held.time().from().orElseThrow())).toList();
        if (elected && !begun.isEmpty()) {
            return begun;
        }
        Optional<Held> most = during.stream().max(Comparator.comparingLong(held -> held.days(time))).filter(held -> days(time) > YEAR && held.days(time) * 10 >= days(time) * 9);
        return most.map(List::of).orElse(during);
    }

    /** How long the one who is named was President, where the question says that it was then: «при Токаеве», "while Tokayev was president". */
    private static Optional<Validity> reign(RuleAsked asked) {
        String said = asked.read().tokens().stream().map(Token::key).collect(Collectors.joining(" "));
        return !UNDER.matcher(said).find() ? Optional.empty()
                : person(asked).flatMap(person -> person.tenures().stream().filter(tenure -> tenure.office().equals(PRESIDENCY)).map(Entry.Tenure::time).findFirst());
    }

    /** All who held it after somebody left it: after the term that ended at the time named, else after the last. */
    private static List<Held> afterwards(RuleAsked asked, List<Held> line, List<Validity> times) {
        Optional<Entry.Person> person = person(asked);
        List<Integer> terms = IntStream.range(0, line.size()).filter(at -> person.filter(line.get(at).person()::equals).isPresent()).boxed().toList();
        Optional<Integer> left = times.isEmpty() ? terms.stream().reduce((one, other) -> other)
                : terms.stream().filter(at -> line.get(at).time().to().filter(end -> times.stream().anyMatch(time -> time.contains(end))).isPresent()).findFirst();
        return left.map(at -> line.subList(at + 1, line.size())).orElse(List.of());
    }

    private static boolean many(Lexicon.Read read) {
        return read.says(Cue.EVERY) || read.tokens().stream().anyMatch(token -> PLURAL.contains(token.key()));
    }

    private static long days(Validity time) {
        return ChronoUnit.DAYS.between(time.from().orElseThrow(), time.to().orElseThrow()) + 1;
    }

    /** Before or after somebody, or between the first and the last term of somebody. */
    private static List<Held> beside(RuleAsked asked, List<Held> line) {
        Optional<Entry.Person> person = person(asked);
        List<Integer> terms = IntStream.range(0, line.size()).filter(at -> person.filter(line.get(at).person()::equals).isPresent()).boxed().toList();
        boolean between = asked.read().tokens().stream().anyMatch(token -> BETWEEN.contains(token.key()));
        if (terms.isEmpty()) {
            return List.of();
        }
        if (between) {
            return terms.size() < 2 ? List.of() : line.subList(terms.getFirst() + 1, terms.getLast());
        }
        boolean before = asked.says(Set.of("before", "precursor"));
        boolean after = asked.says(Set.of("after", "heir"));
        if (before == after || terms.size() > 1) {
            return List.of();
        }
        int other = terms.getFirst() + (before ? -1 : 1);
        return other < 0 || other >= line.size() ? List.of() : List.of(line.get(other));
    }
}
