package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dauys.knowledge.Entry;

/** "What is …?" and "Who is …?" with one thing named that the glossary explains, and nothing else. */
final class Definitions {
    private Definitions() {}

    static Optional<Interpretation> read(Lexicon.Read read) {
        boolean asked = read.says(Cue.WHAT) || read.says(Cue.WHO) || read.says(Cue.RENAMED);
        List<Span> content = read.spans().stream().filter(span -> !soft(span)).toList();
        if (!asked || content.size() != 1 || !read.unexplained().isEmpty()) {
            return Optional.empty();
        }
        return explained(content.getFirst())
                .map(entry -> new Interpretation.Understood("define", new Answer.Definition(entry, entry.meaning().orElseThrow())));
    }

    private static boolean soft(Span span) {
        return Stream.of(Cue.GLUE, Cue.WHAT, Cue.WHO, Cue.NOW, Cue.SYSTEM, Cue.RENAMED).anyMatch(span.cues()::contains);
    }

    private static Optional<Entry> explained(Span span) {
        return Stream.of(Entry.Term.class, Entry.Institution.class, Entry.Party.class, Entry.Person.class)
                .flatMap(kind -> span.named(kind).stream())
                .map(Entry.class::cast)
                .filter(entry -> entry.meaning().isPresent())
                .findFirst();
    }
}
