package kz.dauys.answer;

import java.util.List;

/**
 * A passage that was found for a question.
 *
 * @param source an id of {@code sources.yaml}, else the document's path below {@code documents/} without its ending
 * @param sources every source that the passage rests on, the first of them {@code source}
 * @param before the sentences of the passage that stand before the quote, and {@code after} those behind it
 * @param score for ordering within one question only
 */
public record Found(
        String source,
        List<String> sources,
        String title,
        String locator,
        String before,
        String quote,
        String after,
        double score) {

    static Found of(Hit hit) {
        Passage passage = hit.passage();
        List<String> sentences = passage.sentences();
        return new Found(
                passage.sources().getFirst(),
                passage.sources(),
                passage.document().title(),
                passage.locator(),
                String.join(" ", sentences.subList(0, hit.sentence())),
                hit.quote(),
                String.join(" ", sentences.subList(hit.sentence() + 1, sentences.size())),
                hit.score());
    }
}
