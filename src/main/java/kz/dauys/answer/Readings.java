package kz.dauys.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the lexicon reads a question and its parts, each read once however many ask. For one thread. */
final class Readings {
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
        return questions.computeIfAbsent(text, lexicon::read);
    }

    /** What a sentence states: without a number in words that is what it asks. */
    Lexicon.Read statement(String text) {
        return statements.computeIfAbsent(text, sentence -> Lexicon.countsInWords(sentence) ? lexicon.statement(sentence) : read(sentence));
    }
}
