package kz.dauys.knowledge;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells a paragraph from the sources that may stand at its end in square brackets. */
final class CitedParagraphs {
    /** Ids in brackets; numbers in brackets are the footnote marks of a text from elsewhere. */
    private static final Pattern SOURCES =
            Pattern.compile("\\s*\\[(ID(?:,\\s*ID)*)]$".replace("ID", "(?=\\d*[a-z-])[a-z0-9-]+"));

    private static final Pattern BRACKET = Pattern.compile("\\[([a-z0-9-]+)[],]");

    private final Set<String> sources;

    CitedParagraphs(Set<String> sources) {
        this.sources = sources;
    }

    /** The paragraph of {@code text}; it rests on {@code usual} where it names no source. */
    Document.Paragraph paragraph(String text, String usual, Position line) {
        Matcher cited = SOURCES.matcher(text);
        if (sources.isEmpty() || !cited.find()) {
            refuseSourcesWithin(text, line);
            return new Document.Paragraph(text, List.of(usual));
        }
        if (cited.start() == 0) {
            throw new BrokenDataException(line, "sources in brackets stand at the end of a paragraph, here they stand alone");
        }
        String bare = text.substring(0, cited.start());
        refuseSourcesWithin(bare, line);
        return new Document.Paragraph(bare, ids(cited.group(1), line));
    }

    /** "[cec-2004]." would be read to users as it stands. */
    private void refuseSourcesWithin(String text, Position line) {
        BRACKET.matcher(text).results().map(bracket -> bracket.group(1)).filter(sources::contains).findFirst().ifPresent(id -> {
            throw new BrokenDataException(
                    line, "the sources of a paragraph are its last words, nothing follows them, but here is text after '" + id + "'");
        });
    }

    private List<String> ids(String list, Position line) {
        List<String> ids = Stream.of(list.split(",")).map(String::strip).toList();
        ids.stream().filter(id -> !sources.contains(id)).findFirst().ifPresent(id -> {
            throw new BrokenDataException(line, "no source '" + id + "' in sources.yaml");
        });
        return ids;
    }
}
