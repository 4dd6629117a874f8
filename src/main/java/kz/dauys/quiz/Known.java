package kz.dauys.quiz;

import java.util.Locale;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Glossary;
import kz.dauys.knowledge.YamlNode;

/** Checks what quizzes refer to. */
final class Known {
    private Known() {}

    /** Refuses an id that the glossary lacks. A folder that holds documents and nothing else has no glossary, and makes no questions. */
    static void check(Glossary glossary, Class<? extends Entry> kind, YamlNode id) {
        if (!glossary.entries().isEmpty() && glossary.find(kind, id.text()).isEmpty()) {
            throw id.broken("no " + kind.getSimpleName().toLowerCase(Locale.ROOT) + " '" + id.text() + "' in the glossary");
        }
    }
}
