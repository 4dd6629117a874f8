package kz.dauys.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.dauys.knowledge.Entry;

/** Which office and which holder a question speaks of, and whether it asks for nothing else. */
final class OfficeAsked {
    static final Set<String> BEFORE = Set.of("before", "precursor");
    static final Set<String> AFTER = Set.of("after", "heir");

    static final String PRESIDENCY = "acting-president";
    static final String CEC_CHAIR = "cec-chair";
    static final Map<String, String> CHAIRS = Map.of("mazhilis", "speaker-elected", "senate", "senate-speaker");

    private static final Set<Cue> ORDINALS = Set.of(Cue.FIRST, Cue.SECOND, Cue.THIRD, Cue.FOURTH, Cue.FIFTH);

    private static final Set<String> OF_PRESIDENCY = Set.of("president", "who", "before", "precursor", "after", "heir", "part", "time", "state", "now", "country", "when", "become", "howlong");

    /** Who puts somebody into an office is told by no line of those who held it. */
    private static final Pattern APPOINTS = Pattern.compile("(?:^| )(?:who (?:appoints|nominates|names|dismisses|elects)|кто (?:назначает|утверждает|освобождает|снимает|избирает)|(?:ким|кимдер) (?:тагайындайды|босатады|бекитеди|сайлайды))(?: |$)");

    /** The word for an office, as it stands behind "third". */
    private static final Pattern OFFICE = Pattern.compile("^(?:prime|premier|премьер|speaker|chair|спикер|председател|тораг|president|президент|head|глав)");

    /** How many words may stay unknown for each stretch that says something. */
    private static final double UNKNOWN = 0.7;

    private OfficeAsked() {}

    static boolean asksWhen(RuleAsked asked) {
        return asked.says(Set.of("when", "howlong")) || asked.read().says(Cue.WHEN) || asked.read().says(Cue.WHICH_ELECTION);
    }

    /** The one person who is named. */
    static Optional<Entry.Person> person(RuleAsked asked) {
        List<Entry.Person> persons = asked.read().spans().stream().flatMap(span -> span.named(Entry.Person.class).stream()).distinct().toList();
        return persons.size() == 1 ? Optional.of(persons.getFirst()) : Optional.empty();
    }

    /** Whether it asks for nothing but who was President, or who came before or after one. */
    static boolean isPresidency(RuleAsked asked) {
        boolean beside = (asked.says(AFTER) || asked.says(BEFORE)) && person(asked).filter(person -> person.tenures().stream().anyMatch(tenure -> tenure.office().equals(PRESIDENCY))).isPresent();
        boolean known = asked.unknown().stream().allMatch(token -> isPerson(token, asked.read()) || Months.of(token.key()).isPresent());
        return known && asked.saysOnly(OF_PRESIDENCY) && (Presidency.asksWho(asked.read()) || beside || (asksWhen(asked) && asked.says(Set.of("president")) && person(asked).isPresent()));
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

    /** Whether somebody or something else is asked for. */
    static boolean barred(RuleAsked asked, Posed posed) {
        List<Token> unknown = asked.unknown().stream().filter(token -> !isPerson(token, asked.read()) && !isFirst(token, asked.read()) && Months.of(token.key()).isEmpty()).toList();
        boolean foreign = asked.read().spans().stream()
                .anyMatch(span -> span.named(Entry.Party.class).isPresent() || span.named(Entry.Region.class).isPresent() || span.cues().contains(Cue.OPINION) || span.cues().contains(Cue.FUTURE));
        return foreign || APPOINTS.matcher(asked.read().words()).find() || asked.read().says(Cue.DIFFERENCE) || asked.says(Set.of("vice", "share")) || asked.said().stream().anyMatch(each -> each.notions().contains("howmany") && !each.notions().contains("when")) || asked.read().tokens().stream().anyMatch(token -> token.key().equals("should")) || of(asked, unknown) || posed.names(unknown) || unknown.size() > UNKNOWN * asked.widest().size();
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

    /** "The first prime minister" is no first minister of something else. */
    private static boolean isFirst(Token token, Lexicon.Read read) {
        int at = read.tokens().indexOf(token);
        return Ordinals.isOne(token) || read.spans().stream().anyMatch(span -> span.from() <= at && at < span.to() && ORDINALS.stream().anyMatch(span.cues()::contains));
    }

    /** "The third prime minister": which of those who held it. */
    static OptionalInt ordinal(RuleAsked asked) {
        return Ordinals.before(asked.read(), OFFICE);
    }

    private static boolean isPerson(Token token, Lexicon.Read read) {
        int at = read.tokens().indexOf(token);
        return read.spans().stream().anyMatch(span -> span.from() <= at && at < span.to() && span.named(Entry.Person.class).isPresent());
    }
}
