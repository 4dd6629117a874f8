package kz.dauys.answer;

import java.util.HashMap;
import java.util.Map;

/** How the lexicon reads a question and its parts, each read once however many ask. For one thread. */
final class Readings {
    private final Lexicon lexicon;
    private final Map<String, Lexicon.Read> questions = new HashMap<>();
    private final Map<String, Lexicon.Read> statements = new HashMap<>();

    Readings(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Lexicon.Read read(String text) {
        return questions.computeIfAbsent(text, lexicon::read);
    }

    /** What a sentence states: without a number in words that is what it asks. */
    Lexicon.Read statement(String text) {
        return statements.computeIfAbsent(text, sentence -> Lexicon.countsInWords(sentence) ? lexicon.statement(sentence) : read(sentence));
    }
}
