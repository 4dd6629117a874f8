package kz.dauys.answer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Value;

/** "Was the referendum on 25 April 2026?": the day that is stated against the days on which that vote was. */
final class DayChecked {
    /** What may stand beside the vote and the day. */
    private static final Set<Cue> SOFT = EnumSet.of(
            Cue.GLUE, Cue.WHETHER, Cue.ENTER, Cue.CAST, Cue.WHEN, Cue.WHAT, Cue.ELECTION, Cue.PARLIAMENTARY, Cue.PRESIDENTIAL, Cue.REFERENDUM, Cue.SENATE, Cue.EARLY, Cue.TURN);

    private static final Pattern ADOPTED = Pattern.compile("^(?:приня|adopt|кабылда|approv|одобр|макулда)");

    private static final Pattern CONSTITUTION = Pattern.compile("^(?:constitution|конституци)");

    private final Knowledge knowledge;
    private final Votes votes;

    DayChecked(Knowledge knowledge, Votes votes) {
        this.knowledge = knowledge;
        this.votes = votes;
    }

    Optional<Interpretation> read(Lexicon.Read read) {
        Optional<LocalDate> day = day(read);
        boolean asks = read.says(Cue.WHETHER) || Reader.asksWithAVerb(read);
        boolean clear = read.spans().stream().allMatch(span -> span.says(SOFT) || span.named(Entry.Election.class).isPresent() || span.named(Entry.Term.class).isPresent() || isDay(span))
                && read.unexplained().stream().allMatch(token -> token.number() || ADOPTED.matcher(token.key()).find());
        if (day.isEmpty() && clear && read.tokens().stream().noneMatch(Reader::isInterrogative)) {
            return otherYear(read);
        }
        List<Entry.Election> meant = day.isEmpty() || !clear || !asks ? List.of() : meant(read, day.get());
        return meant.size() != 1 ? Optional.empty() : checked(meant.getFirst(), day.get());
    }

    /** "Was the referendum on the nuclear plant in 2022?" */
    private Optional<Interpretation> otherYear(Lexicon.Read read) {
        List<Entry.Election> named = read.spans().stream().flatMap(span -> span.named(Entry.Election.class).stream()).distinct().toList();
        List<Integer> years = read.unexplained().stream().filter(Token::isYear).map(token -> Integer.valueOf(token.key())).distinct().toList();
        boolean other = named.size() == 1 && years.size() == 1 && named.getFirst().year() != years.getFirst() && read.unexplained().stream().allMatch(Token::isYear);
        return !other ? Optional.empty() : checked(named.getFirst(), LocalDate.of(years.getFirst(), 1, 1));
    }

    /** The one day that is stated; «9 мамырда» stands apart from its year. */
    private static Optional<LocalDate> day(Lexicon.Read read) {
        List<LocalDate> days = read.spans().stream().flatMap(span -> span.concepts().stream())
                .flatMap(concept -> concept instanceof Concept.Day(LocalDate day) ? Stream.of(day) : Stream.empty())
                .toList();
        List<Integer> months = read.spans().stream().flatMap(span -> span.concepts().stream())
                .flatMap(concept -> concept instanceof Concept.Month(int month) ? Stream.of(month) : Stream.empty())
                .toList();
        List<Integer> numbers = read.unexplained().stream().filter(token -> token.number() && !token.isYear() && token.key().matches("[1-3]?\\d")).map(token -> Integer.valueOf(token.key())).toList();
        List<Integer> years = read.spans().stream().flatMap(span -> span.named(Entry.Election.class).stream()).map(Entry.Election::year).distinct().toList();
        boolean apart = days.isEmpty() && months.size() == 1 && numbers.size() == 1 && years.size() == 1;
        if (!apart) {
            return days.size() == 1 && numbers.isEmpty() ? Optional.of(days.getFirst()) : Optional.empty();
        }
        YearMonth month = YearMonth.of(years.getFirst(), months.getFirst());
        return month.isValidDay(numbers.getFirst()) ? Optional.of(month.atDay(numbers.getFirst())) : Optional.empty();
    }

    private static boolean isDay(Span span) {
        return span.concepts().stream().anyMatch(concept -> concept instanceof Concept.Day || concept instanceof Concept.Month);
    }

    private List<Entry.Election> meant(Lexicon.Read read, LocalDate day) {
        List<Entry.Election> named = read.spans().stream().flatMap(span -> span.named(Entry.Election.class).stream()).distinct().toList();
        if (!named.isEmpty()) {
            return named;
        }
        boolean constitution = read.tokens().stream().anyMatch(token -> CONSTITUTION.matcher(token.key()).find()) && read.tokens().stream().anyMatch(token -> ADOPTED.matcher(token.key()).find());
        Entry.Vote kind = read.says(Cue.REFERENDUM) || constitution ? Entry.Vote.REFERENDUM
                : read.says(Cue.PRESIDENTIAL) ? Entry.Vote.PRESIDENTIAL
                : read.says(Cue.SENATE) ? Entry.Vote.SENATE
                : Entry.Vote.PARLIAMENTARY;
        boolean said = constitution || Stream.of(Cue.REFERENDUM, Cue.PRESIDENTIAL, Cue.SENATE, Cue.PARLIAMENTARY).anyMatch(read::says);
        return !said ? List.of() : votes.ofKind(kind).stream().filter(election -> election.year() == day.getYear()).toList();
    }

    private Optional<Interpretation> checked(Entry.Election election, LocalDate day) {
        List<Claim> days = Votes.days(knowledge, election.id()).filter(claim -> claim.accepted().isPresent()).toList();
        boolean right = days.stream().anyMatch(claim -> claim.value().equals(new Value.Day(day)));
        // A day that some source tells is no mere slip: all readings are shown with the accepted one.
        return days.isEmpty() ? Optional.empty() : Optional.of(new Interpretation.Understood("day checked", new Answer.Verdict(right, new Answer.Fact(days))));
    }
}
