package kz.dauys.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one document: Markdown or plain text, with or without front matter. Headings divide it into sections, blank lines into paragraphs,
 * and every item of a list is a paragraph of its own. A paragraph may end with its sources in square brackets.
 */
final class DocumentFile {
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.+?)\\s*#*");
    private static final Pattern ITEM = Pattern.compile("(?:[-*•]|\\d{1,2}[.)])\\s+(.+)");
    private static final Pattern RULE = Pattern.compile("([-*_])(\\s*\\1){2,}");
    private static final Pattern FIELD = Pattern.compile("(source|language|title|date|class)\\s*:");
    private static final String FENCE = "---";

    private final Path file;
    private final String id;
    private final Map<String, Source> sources;
    private final CitedParagraphs cited;
    private final List<Document.Section> sections = new ArrayList<>();
    private final List<Document.Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private int paragraphLine;
    private String heading = "";
    private String title = "";
    private String source;
    private boolean forClass;

    DocumentFile(Path file, String id, Map<String, Source> sources) {
        this.file = file;
        this.id = id;
        this.sources = sources;
        this.cited = new CitedParagraphs(sources.keySet());
        this.source = id;
    }

    Document read() {
        List<String> lines = TextFile.read(file).lines().toList();
        int body = bodyStart(lines);
        Language language = null;
        if (body > 0) {
            language = frontMatter(lines.subList(0, body - 1));
        }
        for (int i = body; i < lines.size(); i++) {
            line(lines.get(i).strip(), i + 1);
        }
        endSection();
        if (sections.isEmpty()) {
            throw new BrokenDataException(new Position(file, 1), "the document holds no text");
        }
        Language known = language == null ? guess() : language;
        return new Document(id, titleOrId(), source, known, forClass, sections);
    }

    private String titleOrId() {
        return title.isEmpty() ? id : title;
    }

    /** The number of the first line after the front matter, or 0 without one. */
    private int bodyStart(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().strip().equals(FENCE)) {
            return 0;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(FENCE)) {
                return i + 1;
            }
        }
        if (lines.size() > 1 && FIELD.matcher(lines.get(1)).lookingAt()) {
            throw new BrokenDataException(new Position(file, 1), "the front matter begins here, and no second line '---' ends it");
        }
        return 0;
    }

    private Language frontMatter(List<String> lines) {
        // The fence becomes an empty line, so that the lines of messages are those of the file.
        String yaml = "\n" + String.join("\n", lines.subList(1, lines.size()));
        YamlFields fields = YamlFile.root(file, yaml).fields("source", "language", "title", "date", "class");
        fields.optional("date").ifPresent(YamlNode::text);
        fields.optional("class").ifPresent(node -> forClass = node.yes());
        fields.optional("source").ifPresent(node -> source = Ids.known(node, sources.keySet()));
        fields.optional("title").ifPresent(node -> title = node.text());
        YamlNode language = fields.require("language");
        return Language.ofCode(language.text()).orElseThrow(() -> language.broken("expected kk, ru or en, not '" + language.text() + "'"));
    }

    private Language guess() {
        StringBuilder text = new StringBuilder();
        sections.forEach(section -> section.paragraphs().forEach(part -> text.append(part.text()).append(' ')));
        return LanguageRule.of(text.toString()).orElse(Language.EN);
    }

    private void line(String line, int number) {
        Matcher headed = HEADING.matcher(line);
        Matcher item = ITEM.matcher(line);
        if (line.isEmpty() || RULE.matcher(line).matches()) {
            endParagraph();
        } else if (headed.matches()) {
            endSection();
            heading = headed.group(1);
            if (title.isEmpty()) {
                title = heading;
            }
        } else if (item.matches()) {
            endParagraph();
            append(item.group(1), number);
        } else {
            append(line, number);
        }
    }

    private void append(String line, int number) {
        if (paragraph.isEmpty()) {
            paragraphLine = number;
        } else {
            paragraph.append(' ');
        }
        paragraph.append(line);
    }

    private void endParagraph() {
        if (paragraph.isEmpty()) {
            return;
        }
        String text = paragraph.toString().replaceAll("\\s+", " ");
        paragraph.setLength(0);
        paragraphs.add(cited.paragraph(text, source, new Position(file, paragraphLine)));
    }

    private void endSection() {
        endParagraph();
        if (!paragraphs.isEmpty()) {
            sections.add(new Document.Section(heading.isEmpty() ? titleOrId() : heading, paragraphs));
            paragraphs.clear();
        }
    }
}
