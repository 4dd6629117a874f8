package kz.dauys.knowledge;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text that answers may quote.
 *
 * @param id the path below {@code documents/} without its ending
 * @param source an id of {@code sources.yaml}; for a document without front matter, {@code id}
 * @param forClass whether teachers hand it out, so that it must be there in all three languages
 */
public record Document(String id, Path file, String title, String source, Language language, boolean forClass, List<Section> sections) {
    public Document {
        sections = List.copyOf(sections);
    }

    /** A heading (the document's title where it has none of its own) and the paragraphs below it. */
    public record Section(String heading, List<Paragraph> paragraphs) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * A paragraph, statement by statement.
     *
     * @param page the page on which it begins, 0 where the document has none
     * @param line the line on which it begins
     */
    public record Paragraph(List<Statement> statements, int page, int line) {
        public Paragraph {
            statements = List.copyOf(statements);
        }

        public String text() {
            return statements.stream().map(Statement::text).collect(Collectors.joining(" "));
        }
    }

    /** One or more sentences and the sources they rest on, the document's own where they name none. */
    public record Statement(String text, List<String> sources) {
        public Statement {
            sources = List.copyOf(sources);
        }
    }
}
