package kz.dauys.knowledge;

import java.util.Set;
import java.util.regex.Pattern;

/** Ids of the data files: lower-case Latin words joined by hyphens. */
final class Ids {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Ids() {}

    /** The entry {@code id} of a mapping. */
    static String of(YamlFields fields) {
        YamlNode id = fields.require("id");
        if (!ID.matcher(id.text()).matches()) {
            throw id.broken("an id is made of a-z, 0-9 and hyphens, not '" + id.text() + "'");
        }
        return id.text();
    }

    /** The id of a source that exists. */
    static String known(YamlNode id, Set<String> sources) {
        if (!sources.contains(id.text())) {
            throw id.broken("no source '" + id.text() + "' in sources.yaml");
        }
        return id.text();
    }
}
