package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.dauys.knowledge.Entry;

/** How long, or since when, a president was in power: what the glossary tells of that president. */
final class Reigns {
    private static final Pattern RULED = Pattern.compile(
            "(?:^| )(?:rul(?:e|ed|ing)|in power|reign(?:ed)?|govern(?:ed)?|(?:as|was|been|be|is) (?:the )?president|правил|правит|правления|у власти|руководил (?:страной|казахстаном)|был президентом|билик (?:ет|кур|жург)\\p{L}*|билеген|биледи|ел баскар\\p{L}*|президент бол(?:ды|ган|ып))(?: |$)");

    private static final Pattern TIME = Pattern.compile(
            "(?:^| )(?:how (?:long|many years)|since when|until when|from when|сколько (?:лет|времени)|как долго|с какого|до какого|с какого года|неше жыл|канша (?:жыл|уакыт)|кашаннан|кашанга дейин|кай жылдан|кай жылга дейин)(?: |$)");

    private Reigns() {}

    static Optional<Interpretation> read(Lexicon.Read read) {
        String said = read.words();
        List<Entry.Person> persons = read.spans().stream().flatMap(span -> span.named(Entry.Person.class).stream()).distinct().toList();
        boolean asked = persons.size() == 1 && RULED.matcher(said).find() && TIME.matcher(said).find() && read.tokens().stream().noneMatch(Token::number);
        boolean other = Stream.of(Entry.Party.class, Entry.Region.class, Entry.Election.class).anyMatch(kind -> read.spans().stream().anyMatch(span -> span.named(kind).isPresent()))
                || Stream.of(Cue.BEFORE, Cue.AFTER, Cue.LIST, Cue.VOTES, Cue.PERCENT, Cue.OPINION, Cue.FUTURE, Cue.PARTY).anyMatch(read::says);
        return !asked || other ? Optional.empty() : persons.stream()
                .filter(person -> person.meaning().isPresent() && person.tenures().stream().anyMatch(tenure -> tenure.office().equals(OfficeAsked.PRESIDENCY)))
                .findFirst()
                .map(person -> new Interpretation.Understood("reign", new Answer.Definition(person, person.meaning().orElseThrow())));
    }
}
