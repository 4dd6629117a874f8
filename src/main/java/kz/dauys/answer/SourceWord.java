package kz.dauys.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;

/**
 * Where a question asks what one source says, only sentences that rest on it are looked at; then neither its name nor the vote that it writes
 * about need stand in them.
 */
final class SourceWord {
    private static final int MANY = 3;

    private final Knowledge knowledge;
    private final PassageSearch passages;
    private final Terms terms;

    SourceWord(Knowledge knowledge, PassageSearch passages, Terms terms) {
        this.knowledge = knowledge;
        this.passages = passages;
        this.terms = terms;
    }

    /** The sentence that answers; empty where no source is named, or it says nothing of what is asked. */
    Optional<Hit> look(Lexicon.Read read, Language language, Set<String> names) {
        boolean barred = read.says(Cue.OPINION) || read.says(Cue.FUTURE) || (read.says(Cue.WHETHER) && !read.says(Cue.COUNT)) || read.says(Cue.EVERY);
        Optional<String> publisher = Reader.publisher(read).filter(part -> !barred && !part.equals("Wikipedia"));
        return publisher.flatMap(part -> {
            Set<String> ids = knowledge.sources().entrySet().stream().filter(source -> source.getValue().publisher().contains(part)).map(Map.Entry::getKey).collect(Collectors.toSet());
            Set<String> plain = known(read, language);
            List<Term> wanted = terms.of(read, language, names).stream()
                    .filter(term -> !term.year() && !plain.contains(term.ways().getFirst().stems().getFirst()))
                    .toList();
            Sought sought = Sought.asked(read.tokens(), language);
            return passages.find(wanted, language, sought, sources -> sources.stream().anyMatch(ids::contains)).stream()
                    .filter(hit -> holds(hit, wanted) && sought.in(hit, wanted))
                    .findFirst();
        });
    }

    /** Whether the sentence says every word that tells what is asked; of many it may lack one. */
    private static boolean holds(Hit hit, List<Term> wanted) {
        long asked = wanted.stream().filter(SourceWord::tells).count();
        long unsaid = hit.unsaid().stream().filter(SourceWord::tells).count();
        return asked > unsaid && (unsaid == 0 || (unsaid == 1 && asked >= MANY));
    }

    private static boolean tells(Term term) {
        return term.kind() != Term.Kind.COMMON;
    }

    /** The stems of what names the source and the vote. */
    private static Set<String> known(Lexicon.Read read, Language language) {
        Set<String> stems = new HashSet<>();
        read.spans().stream()
                .filter(span -> span.concepts().stream().anyMatch(Concept.Publisher.class::isInstance) || span.named(Entry.Election.class).isPresent() || span.cues().contains(Cue.ELECTION)
                        || Stream.of(Cue.PARLIAMENTARY, Cue.PRESIDENTIAL, Cue.REFERENDUM).anyMatch(span.cues()::contains))
                .flatMap(span -> read.tokens().subList(span.from(), span.to()).stream())
                .forEach(token -> stems.add(Words.stem(token.key(), language)));
        return stems;
    }
}
