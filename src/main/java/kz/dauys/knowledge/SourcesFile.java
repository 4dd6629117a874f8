package kz.dauys.knowledge;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads {@code sources.yaml}. */
final class SourcesFile {
    private SourcesFile() {}

    /** The sources by id, in the order of the file. */
    static Map<String, Source> read(Path file) {
        Map<String, Source> sources = new LinkedHashMap<>();
        for (YamlNode item : YamlFile.read(file, "sources").items("sources")) {
            Source source = source(item);
            if (sources.put(source.id(), source) != null) {
                throw item.broken("the source '" + source.id() + "' stands here twice");
            }
        }
        return sources;
    }

    private static String ofTextbook(YamlFields fields, String key) {
        fields.optional(key).filter(node -> !fields.text("kind").equals("textbook")).ifPresent(node -> {
            throw node.broken("'" + key + "' is for a textbook");
        });
        return fields.textOrEmpty(key);
    }

    private static Source source(YamlNode node) {
        YamlFields fields = node.fields("id", "title", "publisher", "author", "date", "address", "kind", "licence", "subject", "grade");
        return new Source(
                Ids.of(fields),
                fields.text("title"),
                fields.text("publisher"),
                fields.textOrEmpty("author"),
                fields.textOrEmpty("date"),
                fields.textOrEmpty("address"),
                fields.require("kind").oneOf(Source.Kind.class),
                fields.textOrEmpty("licence"),
                ofTextbook(fields, "subject"),
                ofTextbook(fields, "grade"));
    }
}
