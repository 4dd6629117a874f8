package kz.dauys.knowledge;

import java.util.List;

/** What stands at a place in a YAML file. */
sealed interface YamlContent {
    /** A word, a number or a text; data files may have blanks around it. */
    record Text(String value) implements YamlContent {
        public Text {
            value = value.strip();
        }
    }

    record Items(List<YamlNode> items) implements YamlContent {}

    record Fields(List<Field> fields) implements YamlContent {}

    record Field(YamlNode key, YamlNode value) {}
}
