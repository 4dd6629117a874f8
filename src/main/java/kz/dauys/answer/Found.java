package kz.dauys.answer;

import java.util.List;
import kz.dauys.knowledge.Document;

/**
 * A passage that was found for a question.
 *
 * @param source an id of {@code sources.yaml}, else the document's path below {@code documents/} without its ending
 * @param sources every source that the quote rests on, the first of them {@code source}
 * @param before the sentences of the passage that stand before the quote, and {@code after} those behind it
 * @param score for ordering within one question only
 */
public record Found(
        String source,
        List<String> sources,
        String title,
        String locator,
        List<Document.Statement> before,
        String quote,
        List<Document.Statement> after,
        double score) {

    static Found of(Hit hit) {
        Passage passage = hit.passage();
        List<String> sources = passage.sources(hit.sentence());
        return new Found(
                sources.getFirst(),
                sources,
                passage.document().title(),
                passage.locator(),
                passage.sentences().subList(0, hit.sentence()),
                hit.quote(),
                passage.sentences().subList(hit.sentence() + 1, passage.sentences().size()),
                hit.score());
    }
}
