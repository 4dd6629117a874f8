package kz.dauys.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.dauys.knowledge.Entry;

/** How the lexicon reads a question and its parts, each read once however many ask. For one thread. */
final class Readings {
    private static final Pattern NEW_CONSTITUTION = Pattern.compile("(?:new|нов\\p{L}+|жана) (?:constitution|конституци\\p{L}+)");

    private final Lexicon lexicon;
    private final Map<String, Lexicon.Read> questions = new HashMap<>();
    private final Map<String, Lexicon.Read> statements = new HashMap<>();
    private final Map<String, List<String>> sentences = new HashMap<>();
    private final Map<String, List<Parts.Part>> parts = new HashMap<>();

    Readings(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The sentences of a text. */
    List<String> sentences(String text) {
        return sentences.computeIfAbsent(text, Parts::sentences);
    }

    /** What a text asks one after another. */
    List<Parts.Part> parts(String text) {
        return parts.computeIfAbsent(text, Parts::of);
    }

    Lexicon.Read read(String text) {
        return questions.computeIfAbsent(text, sentence -> besideNamed(lexicon.read(sentence)));
    }

    /** "How many voted against the new Constitution in August 1995": beside a vote that is named, the words name no other. */
    private static Lexicon.Read besideNamed(Lexicon.Read read) {
        long named = read.spans().stream().flatMap(span -> span.named(Entry.Election.class).stream()).distinct().count();
        List<Span> spans = named < 2 ? read.spans() : read.spans().stream()
                .map(span -> span.named(Entry.Election.class).isPresent() && isNewConstitution(read, span) ? new Span(span.from(), span.to(), Set.of(new Concept.Says(Cue.GLUE))) : span)
                .toList();
        return spans.equals(read.spans()) ? read : new Lexicon.Read(read.tokens(), spans, read.unexplained());
    }

    private static boolean isNewConstitution(Lexicon.Read read, Span span) {
        String words = read.tokens().subList(span.from(), span.to()).stream().map(Token::key).collect(Collectors.joining(" "));
        return NEW_CONSTITUTION.matcher(words).matches();
    }

    /** What a sentence states: without a number in words that is what it asks. */
    Lexicon.Read statement(String text) {
        return statements.computeIfAbsent(text, sentence -> Lexicon.countsInWords(sentence) ? lexicon.statement(sentence) : read(sentence));
    }
}
