package kz.dauys.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries of a mapping in a YAML file. */
public final class YamlFields {
    private final YamlNode mapping;
    private final Map<String, YamlNode> entries;

    YamlFields(YamlNode mapping, Map<String, YamlNode> entries) {
        this.mapping = mapping;
        this.entries = entries;
    }

    public Position position() {
        return mapping.position();
    }

    public YamlNode require(String key) {
        return optional(key).orElseThrow(() -> mapping.broken("the key '" + key + "' is missing"));
    }

    public Optional<YamlNode> optional(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    public String text(String key) {
        return require(key).text();
    }

    /** The text of an optional entry, or the empty text. */
    public String textOrEmpty(String key) {
        return optional(key).map(YamlNode::text).orElse("");
    }

    /** The items of an optional list. */
    public List<YamlNode> items(String key) {
        return optional(key).map(YamlNode::items).orElse(List.of());
    }
}
