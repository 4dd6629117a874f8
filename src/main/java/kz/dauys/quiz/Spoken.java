package kz.dauys.quiz;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.YamlFields;
import kz.dauys.knowledge.YamlNode;

/** A text of a data file in one language or more: a teacher may write a quiz for the language of his school alone. */
record Spoken(Map<Language, String> texts) {
    Spoken {
        texts = Map.copyOf(texts);
    }

    static Spoken of(YamlNode node) {
        YamlFields fields = node.fields("kk", "ru", "en");
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            fields.optional(language.code()).ifPresent(text -> texts.put(language, text.text()));
        }
        if (texts.isEmpty()) {
            throw node.broken("a text needs at least one of kk, ru, en");
        }
        return new Spoken(texts);
    }

    Set<Language> languages() {
        return texts.keySet();
    }

    /** The text, with another language's words where it has none: nobody is shown those, since the quiz is not offered there. */
    Localized text() {
        return new Localized(in(Language.KK), in(Language.RU), in(Language.EN));
    }

    private String in(Language language) {
        return texts.getOrDefault(language, texts.values().iterator().next());
    }

    @Override
    public String toString() {
        return texts.keySet().stream().map(Language::code).sorted().collect(Collectors.joining(", "));
    }
}
