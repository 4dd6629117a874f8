package kz.dauys.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells the sentences of a paragraph from their sources, which may stand behind them in square brackets. */
final class CitedParagraphs {
    /** Ids in brackets; numbers in brackets are the footnote marks of a text from elsewhere. */
    private static final Pattern SOURCES = Pattern.compile("\\[(ID(?:,\\s*ID)*)](?=\\s|$)".replace("ID", "(?=\\d*[a-z-])[a-z0-9-]+"));

    private static final Pattern BRACKET = Pattern.compile("\\[([a-z0-9-]+)[],]");
    private static final Pattern SENTENCE = Pattern.compile(".*[.!?…:][»”\")]*", Pattern.DOTALL);

    private final Set<String> sources;

    CitedParagraphs(Set<String> sources) {
        this.sources = sources;
    }

    /** What {@code text}, a paragraph, states; what names no source rests on {@code usual}. */
    List<Document.Statement> statements(String text, String usual, Position line) {
        List<Document.Statement> statements = new ArrayList<>();
        Matcher cited = SOURCES.matcher(text);
        int from = 0;
        while (!sources.isEmpty() && cited.find()) {
            String said = text.substring(from, cited.start()).strip();
            boolean last = cited.end() == text.length();
            if (said.isEmpty()) {
                throw new BrokenDataException(line, "sources in brackets stand behind a sentence, here they stand alone");
            }
            if (!last && !SENTENCE.matcher(said).matches()) {
                throw misplaced(cited.group(1), line);
            }
            statements.add(statement(said, ids(cited.group(1), line), line));
            from = cited.end();
        }
        String rest = text.substring(from).strip();
        if (!rest.isEmpty()) {
            statements.add(statement(rest, List.of(usual), line));
        }
        return statements;
    }

    /** "[cec-2004]." would be read to users as it stands. */
    private Document.Statement statement(String text, List<String> ids, Position line) {
        Matcher bracket = BRACKET.matcher(text);
        while (bracket.find()) {
            if (sources.contains(bracket.group(1))) {
                throw misplaced(bracket.group(1), line);
            }
        }
        return new Document.Statement(text, ids);
    }

    private static BrokenDataException misplaced(String ids, Position line) {
        return new BrokenDataException(line, "sources in brackets stand behind the full stop of their sentence, and '" + ids + "' does not");
    }

    private List<String> ids(String list, Position line) {
        List<String> ids = Stream.of(list.split(",")).map(String::strip).toList();
        ids.stream().filter(id -> !sources.contains(id)).findFirst().ifPresent(id -> {
            throw new BrokenDataException(line, "no source '" + id + "' in sources.yaml");
        });
        return ids;
    }
}
