package kz.dauys.knowledge;

import java.util.List;

/**
 * A text that answers may quote.
 *
 * @param id the path below {@code documents/} without its ending
 * @param source an id of {@code sources.yaml}; for a document without front matter, {@code id}
 */
public record Document(String id, String title, String source, Language language, List<Section> sections) {
    public Document {
        sections = List.copyOf(sections);
    }

    /** A heading (the document's title where it has none of its own) and the paragraphs below it. */
    public record Section(String heading, List<Paragraph> paragraphs) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** A paragraph and the sources it rests on, the document's own where it names none. */
    public record Paragraph(String text, List<String> sources) {
        public Paragraph {
            sources = List.copyOf(sources);
        }
    }
}
