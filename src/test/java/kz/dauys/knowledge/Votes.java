package kz.dauys.knowledge;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Small elections as tables of figures: measure, party or whole, value. The one before stands in {@link #BEFORE}. */
final class Votes {
    static final String FITTING = """
            dissolved whole 2007-06-20
            date-voting whole 2007-08-18
            date-second-round whole 2007-09-01
            first-session whole 2007-09-02
            registered whole 1000
            votes-cast whole 600
            valid-votes whole 590
            invalid-votes whole 10
            turnout whole 60.0
            registered-second-round whole 3
            votes-cast-second-round whole 1
            turnout-second-round whole 33.33
            votes a 400
            votes b 190
            vote-share a 67.80
            vote-share b 32.20
            seats whole 12
            seats-list whole 4
            seats-district whole 6
            seats-assembly whole 2
            seats a 7
            seats-list a 2
            seats-district a 5
            seats b 3
            seats-list b 2
            seats-district b 1
            seats deputies 2
            seats-before a 8
            seats-before b 2
            seats-change a -1
            """;

    private static final String BEFORE = """
            seats a 8
            seats b 2
            """;

    private static final Localized NAME = new Localized("а", "б", "c");

    private Votes() {}

    static String change(String figure, String instead) {
        if (!FITTING.contains(figure + "\n")) {
            throw new IllegalArgumentException("no figure " + figure);
        }
        return FITTING.replace(figure + "\n", instead.isEmpty() ? "" : instead + "\n");
    }

    static Knowledge knowledge(String votes) {
        List<Claim> claims = Stream.concat(claims("then", BEFORE), claims("now", votes)).toList();
        Stream<Entry> measures = claims.stream().map(Claim::measure).distinct().map(Votes::measure);
        List<Entry> entries = Stream.concat(Stream.of(election("then", 2004), election("now", 2007)), measures).toList();
        Glossary glossary = new Glossary(LocalDate.of(2026, 7, 31), entries);
        return new Knowledge(Map.of(), glossary, Norms.none(), List.of(new FactsFile.Facts(claims, List.of())), List.of());
    }

    private static Stream<Claim> claims(String election, String votes) {
        return votes.lines().map(line -> line.split(" ", -1)).map(cells -> claim(election, cells[0], cells[1], cells[2]));
    }

    private static Claim claim(String election, String measure, String subject, String value) {
        Value read = unit(measure) == Unit.DATE ? new Value.Day(LocalDate.parse(value)) : new Value.Figure(new BigDecimal(value));
        return new Claim(
                election, measure, subject, Claim.Weight.WIDE, List.of(new Claim.Reading(read, List.of())), Optional.of(read),
                Optional.empty(), new Position(Path.of("votes"), 1));
    }

    private static Entry election(String id, int year) {
        return new Entry.Election(id, new Localized(id, id, id), Map.of(), Entry.Vote.PARLIAMENTARY, year, Optional.of("chamber"), false);
    }

    private static Entry measure(String id) {
        Localized name = new Localized(id, id, id);
        return new Entry.Measure(id, name, Map.of(), unit(id), Map.of(Entry.Subject.ELECTION, NAME));
    }

    private static Unit unit(String measure) {
        return measure.startsWith("turnout") || measure.equals("vote-share") ? Unit.PERCENT
                : measure.equals("seats-change") ? Unit.SEAT_CHANGE
                : measure.equals("dissolved") || measure.startsWith("date") || measure.equals("first-session") ? Unit.DATE : Unit.COUNT;
    }
}
