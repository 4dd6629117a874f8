package kz.dauys.knowledge.edit;

import java.util.List;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Value;

/** Writes values as the files hold them, each on one line. */
final class YamlWords {
    private YamlWords() {}

    static String value(Value value) {
        return switch (value) {
            case Value.Figure figure -> figure.canonical();
            case Value.Day day -> day.canonical();
            case Value.Words(Localized text) ->
                "{kk: " + quoted(text.kk()) + ", ru: " + quoted(text.ru()) + ", en: " + quoted(text.en()) + "}";
            case Value.Names(List<String> names) -> names.size() == 1 ? names.getFirst() : "[" + String.join(", ", names) + "]";
        };
    }

    static String citation(Claim.Citation citation) {
        return citation.locator().isEmpty() ? citation.source() : "{" + citation.source() + ": " + quoted(citation.locator()) + "}";
    }

    /** In quotes any text is safe, whatever signs it holds. */
    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
