package kz.dauys.answer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Validity;

/** The times that a question names: months and years, or all from one of them to another. */
final class TimesNamed {
    /** How far a month stands from its year: "in April of the year 2014", «2014 жылғы сәуірде». */
    private static final int NEAR = 3;

    /** How far apart the two ends of a stretch of time stand: "from April 2014 until its dissolution in January 2016". */
    private static final int APART = 5;

    /** How far before its first end a stretch of time begins: "from its first session in January". */
    private static final int BEFORE = 5;

    private static final Set<String> FROM = Set.of("from", "since", "between", "с", "со", "между", "начиная");
    private static final Set<String> TO = Set.of("to", "until", "till", "through", "and", "по", "до", "и");
    private static final String KAZAKH_TO = "дейин";

    /** «2011 жылдың соңына дейін»: how far behind the second end the word for "until" stands. */
    private static final int KAZAKH_BEHIND = 4;

    private static final Set<String> KAZAKH_AND = Set.of("мен", "пен", "бен");

    private static final Set<String> OF_THE_YEAR = Set.of("жылгы", "жылдын", "жыл");

    /** A time and the tokens that name it. */
    private record Named(int from, int to, Validity time) {}

    private TimesNamed() {}

    static List<Validity> in(Lexicon.Read read) {
        List<Token> tokens = read.tokens();
        List<Named> named = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            Optional<Integer> month = month(read, at);
            if (month.isPresent()) {
                int here = at;
                int of = month.get();
                year(tokens, at).ifPresent(year -> named.add(new Named(Math.min(here, year), Math.max(here, year), month(Integer.parseInt(tokens.get(year).key()), of))));
            }
        }
        read.spans().forEach(span -> span.concepts().forEach(concept -> {
            if (concept instanceof Concept.Years(int first, int last) && last < Stretches.LATEST && first > Stretches.EARLIEST && named.isEmpty()) {
                named.add(new Named(span.from(), span.to() - 1, new Validity(year(first).from(), year(last).to())));
            }
        }));
        for (int at = 0; at < tokens.size(); at++) {
            int here = at;
            if (tokens.get(at).isYear() && named.stream().noneMatch(each -> each.from() == here || each.to() == here || (each.from() < here && here < each.to() && isStretch(read, each)))) {
                named.add(new Named(at, at, year(Integer.parseInt(tokens.get(at).key()))));
            }
        }
        named.sort((one, other) -> Integer.compare(one.from(), other.from()));
        return joined(tokens, named);
    }

    private static boolean isStretch(Lexicon.Read read, Named named) {
        return read.spans().stream().anyMatch(span -> span.from() == named.from() && span.concepts().stream().anyMatch(Concept.Years.class::isInstance));
    }

    private static List<Validity> joined(List<Token> tokens, List<Named> named) {
        List<Validity> times = new ArrayList<>();
        for (int at = 0; at < named.size(); at++) {
            if (at + 1 < named.size() && joins(tokens, named.get(at), named.get(at + 1)) && !named.get(at + 1).time().endsBefore(named.get(at).time())) {
                times.add(new Validity(named.get(at).time().from(), named.get(at + 1).time().to()));
                at++;
            } else {
                times.add(named.get(at).time());
            }
        }
        return times;
    }

    private static boolean joins(List<Token> tokens, Named one, Named other) {
        if (other.from() <= one.to() || other.from() - one.to() - 1 > APART) {
            return false;
        }
        boolean from = tokens.subList(Math.max(0, one.from() - BEFORE), one.from()).stream().anyMatch(token -> FROM.contains(token.key()));
        boolean to = tokens.subList(one.to() + 1, other.from()).stream().anyMatch(token -> TO.contains(token.key()));
        boolean kazakh = tokens.subList(other.to() + 1, Math.min(tokens.size(), other.to() + KAZAKH_BEHIND)).stream().anyMatch(token -> token.key().equals(KAZAKH_TO));
        // «2007 жылғы қаңтар мен 2020 жылғы мамыр аралығында».
        boolean within = tokens.subList(one.to() + 1, other.from()).stream().anyMatch(token -> KAZAKH_AND.contains(token.key()))
                && tokens.subList(other.to() + 1, Math.min(tokens.size(), other.to() + KAZAKH_BEHIND)).stream().anyMatch(token -> token.key().startsWith("аралыг") || token.key().startsWith("арасынд"));
        return (from && to) || kazakh || within;
    }

    private static Optional<Integer> month(Lexicon.Read read, int at) {
        return read.spans().stream()
                .filter(span -> span.from() <= at && at < span.to())
                .flatMap(span -> span.concepts().stream())
                .flatMap(concept -> concept instanceof Concept.Month(int month) ? Stream.of(month) : Stream.empty())
                .findFirst()
                .or(() -> ofVote(read, at));
    }

    /** "June 2022" is the name of a vote as well. */
    private static Optional<Integer> ofVote(Lexicon.Read read, int at) {
        boolean named = read.spans().stream().anyMatch(span -> span.from() <= at && at < span.to() && span.named(Entry.Election.class).isPresent());
        return named ? Months.of(read.tokens().get(at).key()) : Optional.empty();
    }

    /** Where the year of a month stands: just behind it, just before it, or where a year was named last. */
    private static Optional<Integer> year(List<Token> tokens, int month) {
        if (month > 1 && OF_THE_YEAR.contains(tokens.get(month - 1).key()) && tokens.get(month - 2).isYear()) {
            return Optional.of(month - 2);
        }
        Optional<Integer> behind = Stream.iterate(month + 1, at -> at + 1).limit(NEAR - 1).filter(at -> at < tokens.size() && tokens.get(at).isYear()).findFirst();
        return behind.or(() -> Stream.iterate(month - 1, at -> at - 1).limit(month).filter(at -> tokens.get(at).isYear()).findFirst());
    }

    private static Validity year(int year) {
        return new Validity(Optional.of(LocalDate.of(year, 1, 1)), Optional.of(LocalDate.of(year, 12, 31)));
    }

    private static Validity month(int year, int month) {
        YearMonth of = YearMonth.of(year, month);
        return new Validity(Optional.of(of.atDay(1)), Optional.of(of.atEndOfMonth()));
    }
}
