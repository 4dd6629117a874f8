package kz.dauys.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Language;

/**
 * What a part of a question says about rules.
 *
 * @param said its stretches with all that they may mean
 * @param widest those that no longer one holds
 * @param unknown its words that say nothing to rules
 */
record RuleAsked(Lexicon.Read read, List<Notions.Said> said, List<Notions.Said> widest, List<Token> unknown) {
    private static final Pattern OF_ANOTHER = Pattern.compile("\\p{L}{3,}(ники|дики|тики)");

    private static final Set<String> OF_CONVOCATION = Set.of("appoint", "term", "part");

    static RuleAsked of(Lexicon.Read read, Language language) {
        List<Notions.Said> said = new ArrayList<>(Notions.of(language).in(read.tokens()));
        // «Мажилис четвёртого созыва» is the name of one, and says nothing of a term.
        said.removeIf(each -> OF_CONVOCATION.containsAll(each.notions()) && read.spans().stream().anyMatch(span -> span.named(Entry.Election.class).isPresent() && span.from() <= each.from() && each.to() <= span.to()));
        said.addAll(counts(read.tokens(), said));
        said.addAll(president(read, said));
        List<Token> unknown = new ArrayList<>();
        for (int at = 0; at < read.tokens().size(); at++) {
            int here = at;
            Token token = read.tokens().get(at);
            boolean glue = read.spans().stream().anyMatch(span -> span.from() <= here && here < span.to() && saysNothing(span));
            boolean covered = said.stream().anyMatch(each -> each.from() <= here && here < each.to());
            if (!covered && !glue && !token.number() && token.key().length() > 1 && !Asking.of(language).drops(token)) {
                unknown.add(token);
            }
        }
        return new RuleAsked(read, List.copyOf(said), Notions.widest(said), unknown);
    }

    /** «168 депутат»: a number of members says how many there are. */
    private static List<Notions.Said> counts(List<Token> tokens, List<Notions.Said> said) {
        return said.stream()
                .filter(each -> each.notions().contains("members") && each.from() > 0)
                .filter(each -> tokens.get(each.from() - 1).number() && !tokens.get(each.from() - 1).isYear())
                .map(each -> new Notions.Said(each.from() - 1, each.from(), Set.of("howmany")))
                .toList();
    }

    /** "Can Tokayev run again?" Whoever is President now stands for the office. */
    private static List<Notions.Said> president(Lexicon.Read read, List<Notions.Said> said) {
        boolean again = said.stream().anyMatch(each -> each.notions().contains("again")) && said.stream().anyMatch(each -> each.notions().contains("can") || each.notions().contains("elect"));
        return !again ? List.of() : read.spans().stream()
                .filter(span -> span.named(Entry.Person.class).filter(person -> person.tenures().stream().anyMatch(tenure -> tenure.office().equals(OfficeAsked.PRESIDENCY) && tenure.time().to().isEmpty())).isPresent())
                .map(span -> new Notions.Said(span.from(), span.to(), Set.of("president")))
                .toList();
    }

    boolean says(Set<String> notions) {
        return said.stream().anyMatch(each -> each.notions().stream().anyMatch(notions::contains));
    }

    RuleAsked with(List<Notions.Said> more) {
        List<Notions.Said> both = Stream.concat(said.stream(), more.stream()).toList();
        return more.isEmpty() ? this : new RuleAsked(read, both, Notions.widest(both), unknown);
    }

    /** Whether every stretch means one of these. */
    boolean saysOnly(Set<String> notions) {
        return widest.stream().allMatch(each -> each.notions().stream().anyMatch(notions::contains));
    }

    /** The stretches that mean one of these. */
    List<Notions.Said> saying(Set<String> notions) {
        return said.stream().filter(each -> each.notions().stream().anyMatch(notions::contains)).toList();
    }

    /** Whether somebody or something is spoken of that rules do not know. */
    boolean strange(Posed posed) {
        // A share to the hundredth is the outcome of a vote.
        boolean exact = read.tokens().stream().anyMatch(token -> token.number() && token.key().contains("."));
        return exact || posed.names(unknown) || read.spans().stream().anyMatch(span -> uncovered(span) && foreign(span));
    }

    /** Whether it asks how many there are of something that rules do not know. */
    boolean countsUnknown() {
        return unknown.stream().anyMatch(token -> {
            int at = read.tokens().indexOf(token);
            return at > 0 && said.stream().anyMatch(each -> each.to() == at && (each.notions().contains("howmany") || each.notions().contains("within")));
        });
    }

    /** Where a share or a turnout was the least is the outcome of votes; the least that a rule demands must be said to be demanded. */
    boolean ranksVotes() {
        boolean order = read.says(Cue.LEAST) || read.says(Cue.MOST);
        return order && says(Set.of("share", "majority", "turnout")) && !says(Set.of("must", "can", "threshold", "valid"));
    }

    /** Whether it asks how many people there were, and not how many members. */
    boolean countsPeople() {
        return saying(Set.of("howmany")).stream().anyMatch(count -> said.stream().anyMatch(each -> each.from() == count.to() && each.notions().contains("people")));
    }

    /** «Депутаттікі»: that of another, of which the same is asked as before. */
    boolean ofAnother() {
        return read.tokens().stream().anyMatch(token -> OF_ANOTHER.matcher(token.key()).matches());
    }

    private boolean uncovered(Span span) {
        return said.stream().noneMatch(each -> each.from() < span.to() && span.from() < each.to());
    }

    private static boolean foreign(Span span) {
        boolean named = Stream.of(Entry.Party.class, Entry.Person.class, Entry.Region.class).anyMatch(kind -> span.named(kind).isPresent());
        boolean narrow = span.cues().contains(Cue.NARROW) && !span.cues().contains(Cue.GLUE);
        return named || narrow || span.cues().contains(Cue.OPINION);
    }

    /** Connectives and times: when a rule held is read from the year. */
    private static boolean saysNothing(Span span) {
        return isDay(span) || (span.cues().contains(Cue.GLUE) && !span.names());
    }

    static boolean isDay(Span span) {
        return span.concepts().stream().anyMatch(concept -> concept instanceof Concept.Month || concept instanceof Concept.Day);
    }
}
