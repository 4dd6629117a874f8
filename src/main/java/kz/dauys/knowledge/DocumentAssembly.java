package kz.dauys.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.dauys.knowledge.extract.Block;
import kz.dauys.knowledge.extract.Extract;

/** Makes a document of what its file says: sections below headings, footnotes in a section of their own, sources in brackets read. */
final class DocumentAssembly {
    /** Enough to tell the language by. */
    private static final int SAMPLE = 50_000;

    private final Path file;
    private final String id;
    private final Optional<FrontMatter> matter;
    private final CitedParagraphs cited;

    /** Brackets name sources where front matter says that the document was written for the pack; elsewhere they are text. */
    DocumentAssembly(Path file, String id, Optional<FrontMatter> matter, Set<String> sources) {
        this.file = file;
        this.id = id;
        this.matter = matter;
        this.cited = new CitedParagraphs(matter.isPresent() ? sources : Set.of());
    }

    Document of(Extract extract) {
        if (extract.blocks().stream().allMatch(block -> block.kind() == Block.Kind.HEADING)) {
            throw new BrokenDataException(new Position(file, 1), "the document holds no text");
        }
        Language language = matter.map(FrontMatter::language)
                .or(() -> Language.ofCode(extract.language()))
                .or(() -> LanguageRule.of(sample(extract)))
                .orElse(Language.EN);
        String title = title(extract);
        String source = matter.flatMap(FrontMatter::source).orElse(id);
        return new Document(
                id, file, title, source, language, matter.map(FrontMatter::forClass).orElse(false), sections(extract, title, source, language));
    }

    private String title(Extract extract) {
        return matter.flatMap(FrontMatter::title)
                .or(() -> Optional.of(extract.title()).filter(title -> !title.isEmpty()))
                .or(() -> extract.blocks().stream().limit(1).filter(block -> block.kind() == Block.Kind.HEADING).map(Block::text).findFirst())
                .orElse(id);
    }

    private static String sample(Extract extract) {
        StringBuilder text = new StringBuilder();
        for (Block block : extract.blocks()) {
            if (text.length() < SAMPLE) {
                text.append(block.text()).append(' ');
            }
        }
        return text.toString();
    }

    private List<Document.Section> sections(Extract extract, String title, String source, Language language) {
        List<Document.Section> sections = new ArrayList<>();
        List<Document.Paragraph> open = new ArrayList<>();
        List<Document.Paragraph> notes = new ArrayList<>();
        String heading = title;
        for (Block block : extract.blocks()) {
            switch (block.kind()) {
                case HEADING -> {
                    close(heading, open, sections);
                    heading = block.text().isEmpty() ? title : block.text();
                }
                case PARAGRAPH -> open.add(paragraph(block, source));
                case FOOTNOTE -> notes.add(paragraph(block, source));
            }
        }
        close(heading, open, sections);
        close(notes(language), notes, sections);
        return sections;
    }

    private Document.Paragraph paragraph(Block block, String source) {
        List<Document.Statement> statements = cited.statements(block.text(), source, new Position(file, block.line()));
        return new Document.Paragraph(statements, block.page(), block.line());
    }

    private static void close(String heading, List<Document.Paragraph> open, List<Document.Section> sections) {
        if (!open.isEmpty()) {
            sections.add(new Document.Section(heading, open));
            open.clear();
        }
    }

    private static String notes(Language language) {
        return switch (language) {
            case KK -> "Ескертпелер";
            case RU -> "Примечания";
            case EN -> "Footnotes";
        };
    }
}
