package kz.dauys.knowledge;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a document says about itself between two lines {@code ---} at its beginning.
 *
 * @param end how many lines it takes
 */
record FrontMatter(Language language, Optional<String> source, Optional<String> title, boolean forClass, int end) {
    private static final Pattern FIELD = Pattern.compile("(source|language|title|date|class)\\s*:");
    private static final String FENCE = "---";

    /** Empty for a document without front matter. */
    static Optional<FrontMatter> of(Path file, List<String> lines, Map<String, Source> sources) {
        if (lines.isEmpty() || !lines.getFirst().strip().equals(FENCE)) {
            return Optional.empty();
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(FENCE)) {
                return Optional.of(read(file, lines.subList(1, i), sources));
            }
        }
        if (lines.size() > 1 && FIELD.matcher(lines.get(1)).lookingAt()) {
            throw new BrokenDataException(new Position(file, 1), "the front matter begins here, and no second line '---' ends it");
        }
        return Optional.empty();
    }

    private static FrontMatter read(Path file, List<String> lines, Map<String, Source> sources) {
        // The fence becomes an empty line, so that the lines of messages are those of the file.
        YamlFields fields = YamlFile.root(file, "\n" + String.join("\n", lines)).fields("source", "language", "title", "date", "class");
        fields.optional("date").ifPresent(YamlNode::text);
        YamlNode language = fields.require("language");
        return new FrontMatter(
                Language.ofCode(language.text()).orElseThrow(() -> language.broken("expected kk, ru or en, not '" + language.text() + "'")),
                fields.optional("source").map(node -> Ids.known(node, sources.keySet())),
                fields.optional("title").map(YamlNode::text),
                fields.optional("class").map(YamlNode::yes).orElse(false),
                lines.size() + 2);
    }
}
