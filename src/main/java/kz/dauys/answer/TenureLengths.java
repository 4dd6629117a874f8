package kz.dauys.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Glossary;
import kz.dauys.knowledge.Validity;

/** Who held an office for the longest or the shortest time, all terms of one person together. Whoever still holds it was not in it for the shortest. */
final class TenureLengths implements LongReader {
    private static final Pattern SHORTEST = Pattern.compile(
            "(?:^| )(?:shortest|briefest|least time|(?:меньше|короче|быстрее) всех|сам\\p{L}+ коротк\\p{L}+|наименьш\\p{L}+ (?:срок|врем)\\p{L}*|ен аз (?:уакыт|мерзим)\\p{L}*|ен кыска)(?: |$)");

    private static final Pattern LONGEST =
            Pattern.compile("(?:^| )(?:longest|most time|(?:дольше|больше) всех|сам\\p{L}+ (?:долг|длинн|длительн)\\p{L}+|ен узак|ен коп (?:уакыт|мерзим)\\p{L}*)(?: |$)");

    /** What says that «меньше всех» is of time. */
    private static final Pattern HELD = Pattern.compile(
            "(?:^| )(?:shortest|briefest|longest|serv\\p{L}+|time|дольше|короче|коротк|сам\\p{L}+ долг|просидел|пробыл|проработал|занимал|руководил|возглавлял|служил|оставал|сидел|держал|продержал|срок|врем|кресле|узак|кыска|уакыт|мерзим)");

    private final Glossary glossary;

    TenureLengths(Glossary glossary) {
        this.glossary = glossary;
    }

    @Override
    public Optional<Interpretation> read(Posed posed) {
        return posed.first(language -> read(posed.whole(language))).map(found -> new Interpretation.Understood("tenure, its length", found));
    }

    private Optional<Answer> read(RuleAsked asked) {
        Lexicon.Read read = asked.read();
        String said = read.words();
        boolean shortest = SHORTEST.matcher(said).find();
        boolean longest = LONGEST.matcher(said).find();
        List<String> offices = OfficeAsked.offices(asked);
        boolean foreign = Stream.of(Cue.VOTES, Cue.PERCENT, Cue.TURNOUT, Cue.OPINION, Cue.FUTURE, Cue.LIST, Cue.PARTY).anyMatch(read::says)
                || read.tokens().stream().anyMatch(Token::number)
                || Stream.of(Entry.Person.class, Entry.Party.class, Entry.Election.class, Entry.Region.class).anyMatch(kind -> read.spans().stream().anyMatch(span -> span.named(kind).isPresent() && span.names() && span.cues().isEmpty()));
        if (shortest == longest || offices.size() != 1 || !HELD.matcher(said).find() || foreign) {
            return Optional.empty();
        }
        Map<Entry.Person, Long> days = days(offices.getFirst(), longest);
        Comparator<Map.Entry<Entry.Person, Long>> order = Map.Entry.comparingByValue();
        return days.entrySet().stream().min(longest ? order.reversed() : order).flatMap(found -> found.getKey().meaning().map(meaning -> new Answer.Definition(found.getKey(), meaning)));
    }

    private Map<Entry.Person, Long> days(String office, boolean open) {
        Map<Entry.Person, List<OfficeLine.Held>> terms = new OfficeLine(glossary, office).all().stream().collect(Collectors.groupingBy(OfficeLine.Held::person));
        return terms.entrySet().stream()
                .filter(held -> open || held.getValue().stream().allMatch(term -> term.time().to().isPresent()))
                .collect(Collectors.toMap(Map.Entry::getKey, held -> held.getValue().stream().mapToLong(term -> days(term.time())).sum()));
    }

    /** Until today, as far as the facts go, for whoever is still there. */
    private long days(Validity term) {
        return OfficeLine.days(new Validity(term.from(), term.to().or(() -> Optional.of(glossary.asOf()))));
    }
}
