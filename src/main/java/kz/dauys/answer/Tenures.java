package kz.dauys.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
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

    private static final Set<String> DURING = Set.of("during", "at", "кезинде", "тусында", "во", "время");

    private static final Set<String> WHICH = Set.of("which", "какие", "кай", "кандай");

    /** That somebody left an office. */
    private static final Set<String> LEFT = Set.of("left", "stepping", "stepped", "resigned", "quit", "dismissed", "ушел", "ухода", "отставки", "отставку", "кеткен", "кеткенде", "кетти");

    private static final Set<String> ALL_PRESIDENTS = Set.of("president", "list-all", "list", "part", "country", "who", "time", "chair", "become");

    private static final Set<String> LISTED = Set.of("premier", "chair", "senate", "mazhilis", "members", "part", "who", "time", "gov", "country", "list-all", "list", "people");


    /** Longer lists of holders come from a question that was not understood. */
    private static final int MOST = 3;

    private static final int YEAR = 366;
    private final Glossary glossary;
    private final Votes votes;
    private final CommissionChairs commission;
    private final WholeLine whole;

    Tenures(Knowledge knowledge, Votes votes) {
        this.glossary = knowledge.glossary();
        this.votes = votes;
        this.commission = new CommissionChairs(knowledge, votes);
        this.whole = new WholeLine(glossary);
    }

    @Override
    public Optional<Interpretation> read(Posed posed) {
        return posed.first(language -> read(posed, posed.whole(language))).map(found -> new Interpretation.Understood("tenure", found));
    }

    /** All who held an office from some year on: one vote of that year tells of one of them only. */
    Optional<Interpretation> since(Posed posed) {
        return WholeLine.asked(posed.read()) || TenureSigns.since(posed.read()) || TenureSigns.through(posed.read()) || TenureSigns.inYear(posed.read()) || TenureSigns.listsPresidents(posed.read()) ? read(posed) : Optional.empty();
    }

    private Optional<Answer> read(Posed posed, RuleAsked asked) {
        List<String> offices = OfficeAsked.isPresidency(asked) ? List.of(OfficeAsked.PRESIDENCY) : OfficeAsked.offices(asked);
        boolean who = asked.says(Set.of("who")) || asked.read().says(Cue.WHO) || TenureSigns.lists(asked.read()) || TenureSigns.inYear(asked.read()) || TenureSigns.bare(asked) || TenureSigns.names(asked.read());
        if (Presidency.asksHowMany(asked)) {
            return told(new OfficeLine(glossary, OfficeAsked.PRESIDENCY).all());
        }
        if (TenureSigns.listsPresidents(asked.read()) && asked.saysOnly(ALL_PRESIDENTS)) {
            return told(new OfficeLine(glossary, OfficeAsked.PRESIDENCY).all());
        }
        if (Presidency.isAlone(asked.read())) {
            OfficeLine presidents = new OfficeLine(glossary, OfficeAsked.PRESIDENCY);
            OptionalInt which = OfficeAsked.ordinal(asked);
            return which.isPresent() ? presidents.nth(which.getAsInt()).flatMap(held -> told(List.of(held))) : told(times(asked).stream().flatMap(time -> presidents.during(time, false).stream()).toList());
        }
        List<OfficeLine.Held> line = TenureSigns.saysUnder(asked.read()) ? List.of() : whole.of(asked, offices, times(asked));
        if (!line.isEmpty()) {
            return told(line);
        }
        if (OfficeAsked.barred(asked, posed)) {
            return Optional.empty();
        }
        if (asked.says(Set.of("post"))) {
            return OfficeAsked.person(asked).filter(person -> !person.tenures().isEmpty()).flatMap(Tenures::told);
        }
        if (offices.isEmpty()) {
            return Optional.empty();
        }
        if (offices.contains(OfficeAsked.CEC_CHAIR)) {
            return commission.read(asked, times(asked), who);
        }
        Optional<Entry.Person> checked = OfficeAsked.person(asked).filter(person -> !who && asked.read().says(Cue.WHETHER) && offices.stream().anyMatch(office -> new OfficeLine(glossary, office).has(person)));
        if (checked.isPresent() && !asked.says(OfficeAsked.AFTER)) {
            // Whether somebody held it is told by the terms of that person.
            return told(checked.get());
        }
        List<OfficeLine> lines = offices.stream().map(office -> new OfficeLine(glossary, office)).toList();
        if (lines.size() > 1 && (!who || times(asked).isEmpty())) {
            return Optional.empty();
        }
        OfficeLine office = lines.getFirst();
        List<Validity> times = TenureSigns.since(asked.read()) ? times(asked).stream().map(time -> OfficeLine.days(time) > YEAR ? time : new Validity(time.from(), Optional.of(glossary.asOf()))).toList() : times(asked);
        OptionalInt ordinal = lines.size() == 1 && times.isEmpty() ? OfficeAsked.ordinal(asked) : OptionalInt.empty();
        if (ordinal.isPresent() && OfficeAsked.person(asked).isEmpty()) {
            return office.nth(ordinal.getAsInt()).flatMap(held -> told(List.of(held)));
        }
        if (times.isEmpty() && TenureSigns.lists(asked.read()) && OfficeAsked.person(asked).isEmpty() && lines.size() == 1 && asked.saysOnly(LISTED) && asked.read().explained()) {
            return told(office.all());
        }
        boolean all = !who && asked.read().says(Cue.EVERY) && times.size() == 1 && OfficeLine.days(times.getFirst()) > YEAR;
        if (all) {
            return told(office.overlapping(times.getFirst()));
        }
        boolean which = who || asked.read().tokens().stream().anyMatch(token -> WHICH.contains(token.key()));
        boolean stretch = TenureSigns.through(asked.read()) && times.size() == 1;
        Optional<Answer> succession = which && !stretch ? succession(asked, office, times, who) : Optional.empty();
        if (succession.isPresent()) {
            return succession;
        }
        if (!who) {
            return OfficeAsked.person(asked).filter(person -> !(OfficeTime.isEnd(asked.read()) && office.isIn(person))).filter(person -> (OfficeAsked.asksWhen(asked) || Reader.asksWithAVerb(asked.read()) || asked.read().says(Cue.WHETHER)) && office.has(person)).flatMap(Tenures::told);
        }
        if (times.stream().anyMatch(time -> time.to().orElseThrow().getYear() > glossary.asOf().getYear())) {
            return Optional.empty();
        }
        boolean today = offices.contains(OfficeAsked.PRESIDENCY) && !asked.read().says(Cue.FIRST);
        boolean now = times.isEmpty() && (today || OfficeTime.isPresent(asked.read()) || asked.read().says(Cue.NOW) || asked.read().says(Cue.LATEST) || TenureSigns.bare(asked)) && OfficeAsked.person(asked).isEmpty() && lines.size() == 1;
        if (now && !office.all().isEmpty()) {
            // Of an office that is no more, the one who held it last, and that it is no more.
            return told(List.of(office.all().getLast())).map(last -> Answer.several(Stream.concat(ended(offices.getFirst()), Stream.of(last)).toList()));
        }
        boolean begins = times.isEmpty() && asked.read().says(Cue.FIRST) && OfficeAsked.person(asked).isEmpty() && lines.size() == 1 && !office.all().isEmpty();
        List<Entry.Person> two = asked.read().spans().stream().flatMap(span -> span.named(Entry.Person.class).stream()).distinct().toList();
        List<OfficeLine.Held> inBetween = two.size() == 2 && asked.read().tokens().stream().anyMatch(token -> BETWEEN.contains(token.key())) ? office.between(two.getFirst(), two.getLast()) : List.of();
        if (!inBetween.isEmpty()) {
            return told(inBetween);
        }
        List<OfficeLine.Held> found = begins ? List.of(office.all().getFirst()) : times.isEmpty() ? beside(asked, office) : lines.stream().flatMap(each -> times.stream().flatMap(time -> each.during(time, asked.says(Set.of("elect")) || OfficeTime.isBeginning(asked.read())).stream())).toList();
        if (stretch && asked.read().tokens().stream().anyMatch(token -> LEFT.contains(token.key()))) {
            // "Between October 1997, when Kazhegeldin left, and June 2003": those after him.
            return told(found.stream().filter(held -> two.size() != 1 || !held.person().equals(two.getFirst())).toList());
        }
        boolean same = (asked.says(OfficeAsked.BEFORE) || asked.says(OfficeAsked.AFTER)) && two.size() == 1 && !found.isEmpty() && office.all().containsAll(found) && found.stream().allMatch(held -> held.person().equals(two.getFirst()));
        if (same) {
            // Who came before somebody was somebody else: the one next to that term, or all on that side of it.
            int at = office.all().indexOf(found.getFirst());
            boolean before = asked.says(OfficeAsked.BEFORE);
            List<OfficeLine.Held> side = before ? office.all().subList(0, at) : office.all().subList(at + 1, office.all().size());
            boolean whole = asked.read().says(Cue.EVERY) || asked.read().says(Cue.FOUNDED) || TenureSigns.many(asked.read());
            return side.isEmpty() ? Optional.empty() : told(whole ? side : List.of(before ? side.getLast() : side.getFirst()));
        }
        boolean few = found.stream().map(OfficeLine.Held::person).distinct().count() <= MOST || asked.read().says(Cue.EVERY) || TenureSigns.through(asked.read()) || TenureSigns.since(asked.read());
        return few ? told(found) : Optional.empty();
    }

    /** Under a president, after somebody had left, or when a president did. */
    private static Optional<Answer> succession(RuleAsked asked, OfficeLine line, List<Validity> times, boolean who) {
        Optional<Entry.Person> person = OfficeAsked.person(asked);
        Optional<Validity> presidency = times.isEmpty() ? person.flatMap(each -> each.tenures().stream().filter(tenure -> tenure.office().equals(OfficeAsked.PRESIDENCY)).map(Entry.Tenure::time).findFirst()) : Optional.empty();
        if (presidency.isPresent() && TenureSigns.saysUnder(asked.read())) {
            return told(line.under(presidency.get()));
        }
        List<OfficeLine.Held> later = person.map(each -> line.after(each, times)).orElse(List.of());
        if (!later.isEmpty() && TenureSigns.many(asked.read()) && asked.says(OfficeAsked.AFTER)) {
            return told(later);
        }
        if (!later.isEmpty() && !times.isEmpty() && asked.says(OfficeAsked.AFTER)) {
            return told(List.of(later.getFirst()));
        }
        boolean left = who && asked.read().tokens().stream().anyMatch(token -> LEFT.contains(token.key())) && !asked.says(OfficeAsked.BEFORE);
        if (left && !later.isEmpty()) {
            // "Who took over when Kazhegeldin left": whoever came next.
            return told(List.of(later.getFirst()));
        }
        // "Who was premier when Nazarbayev resigned": on the last day of the presidency.
        return left ? presidency.flatMap(Validity::to).flatMap(end -> told(line.during(new Validity(Optional.of(end), Optional.of(end)), false))) : Optional.empty();
    }

    /** What the chamber was, where it is no more. */
    private Stream<Answer> ended(String office) {
        return OfficeAsked.CHAIRS.entrySet().stream().filter(chair -> chair.getValue().equals(office))
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
        boolean ofVote = named.size() == 1 && elections.size() == 1 && elections.getFirst().kind() == Entry.Vote.PRESIDENTIAL && asked.read().tokens().stream().anyMatch(token -> DURING.contains(token.key()));
        if (ofVote) {
            Optional<LocalDate> held = Optional.of(votes.day(elections.getFirst()));
            return List.of(new Validity(held, held));
        }
        if (!named.isEmpty() || elections.size() != 1 || asked.read().says(Cue.BEFORE) || asked.read().says(Cue.AFTER)) {
            return named;
        }
        Optional<LocalDate> day = Optional.of(votes.day(elections.getFirst()));
        return List.of(new Validity(day, day));
    }

    private static Optional<Answer> told(List<OfficeLine.Held> held) {
        List<Answer> told = held.stream().map(OfficeLine.Held::person).distinct().flatMap(person -> told(person).stream()).toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(Answer.several(told));
    }

    private static Optional<Answer> told(Entry.Person person) {
        return person.meaning().map(meaning -> new Answer.Definition(person, meaning));
    }

    /** Before or after somebody, or between the first and the last term of somebody. */
    private static List<OfficeLine.Held> beside(RuleAsked asked, OfficeLine line) {
        Optional<Entry.Person> person = OfficeAsked.person(asked);
        if (person.isEmpty()) {
            return List.of();
        }
        if (asked.read().tokens().stream().anyMatch(token -> BETWEEN.contains(token.key()))) {
            return line.betweenTerms(person.get());
        }
        boolean before = asked.says(OfficeAsked.BEFORE);
        return before == asked.says(OfficeAsked.AFTER) ? List.of() : line.next(person.get(), before);
    }
}
