package kz.dauys.answer;

import java.util.List;
import java.util.stream.Collectors;
import kz.dauys.knowledge.Document;
import kz.dauys.knowledge.Language;

/**
 * A stretch of a document of some hundred characters, short paragraphs of one section joined.
 *
 * @param locator where in the document it stands: the heading of its section, the page, or both
 * @param sentences each with what it rests on
 */
record Passage(Document document, String locator, List<Document.Statement> sentences) {
    Passage {
        sentences = List.copyOf(sentences);
    }

    String sentence(int at) {
        return sentences.get(at).text();
    }

    /** What the sentence rests on. */
    List<String> sources(int at) {
        return sentences.get(at).sources();
    }

    String text() {
        return sentences.stream().map(Document.Statement::text).collect(Collectors.joining(" "));
    }

    Language language() {
        return document.language();
    }
}
