package kz.dauys.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.dauys.knowledge.extract.Extract;
import kz.dauys.knowledge.extract.ExtractCache;
import kz.dauys.knowledge.extract.FileBytes;
import kz.dauys.knowledge.extract.FileKind;
import kz.dauys.knowledge.extract.HtmlText;
import kz.dauys.knowledge.extract.MarkdownText;
import kz.dauys.knowledge.extract.PdfText;
import kz.dauys.knowledge.extract.PlainText;
import kz.dauys.knowledge.extract.UnreadableException;

/** Reads one document of any kind; Markdown and plain text may begin with front matter. */
final class DocumentFile {
    private final Path file;
    private final String id;
    private final Map<String, Source> sources;
    private final ExtractCache cache;

    DocumentFile(Path file, String id, Map<String, Source> sources, ExtractCache cache) {
        this.file = file;
        this.id = id;
        this.sources = sources;
        this.cache = cache;
    }

    Document read() {
        FileKind kind = FileKind.of(file).orElseThrow(() -> new BrokenDataException(
                file, "documents are files that end in " + String.join(", ", FileKind.allEndings()) + ": save it as one of these"));
        try {
            return read(kind, FileBytes.read(file, kind));
        } catch (UnreadableException e) {
            throw new BrokenDataException(file, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new BrokenDataException(file, "the file cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private Document read(FileKind kind, byte[] bytes) {
        return switch (kind) {
            case MARKDOWN, TEXT -> text(kind, bytes);
            case HTML -> assemble(cache.get(bytes, kind, () -> HtmlText.read(bytes)));
            case PDF -> assemble(cache.get(bytes, kind, () -> PdfText.read(bytes)));
        };
    }

    private Document text(FileKind kind, byte[] bytes) {
        List<String> lines = TextFile.decode(file, bytes).lines().toList();
        Optional<FrontMatter> matter = FrontMatter.of(file, lines, sources);
        int body = matter.map(FrontMatter::end).orElse(0);
        List<String> rest = lines.subList(body, lines.size());
        Extract extract = kind == FileKind.MARKDOWN
                ? MarkdownText.read(rest, body + 1)
                : cache.get(bytes, kind, () -> PlainText.read(rest, body + 1));
        return new DocumentAssembly(file, id, matter, sources.keySet()).of(extract);
    }

    private Document assemble(Extract extract) {
        return new DocumentAssembly(file, id, Optional.empty(), sources.keySet()).of(extract);
    }
}
