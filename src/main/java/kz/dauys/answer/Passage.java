package kz.dauys.answer;

import java.util.List;
import kz.dauys.knowledge.Document;
import kz.dauys.knowledge.Language;

/**
 * A stretch of a document of some hundred characters, short paragraphs of one section joined.
 *
 * @param locator where in the document it stands: the heading of its section
 * @param sources what the stretch rests on
 */
record Passage(Document document, String locator, List<String> sentences, List<String> sources) {
    Passage {
        sentences = List.copyOf(sentences);
        sources = List.copyOf(sources);
    }

    String text() {
        return String.join(" ", sentences);
    }

    Language language() {
        return document.language();
    }
}
