package kz.dauys.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.dauys.knowledge.Document;

/** Cuts documents into passages of about 450 characters: measured best, with fragments under 160 characters merged. */
final class Passages {
    private static final int ENOUGH = 450;

    private Passages() {}

    static List<Passage> of(List<Document> documents) {
        List<Passage> passages = new ArrayList<>();
        documents.forEach(document -> document.sections().forEach(section -> cut(document, section, passages)));
        return passages;
    }

    private static void cut(Document document, Document.Section section, List<Passage> passages) {
        Locale locale = Locale.forLanguageTag(document.language().code());
        List<String> open = new ArrayList<>();
        Set<String> sources = new LinkedHashSet<>();
        int length = 0;
        for (Document.Paragraph paragraph : section.paragraphs()) {
            boolean otherSources = !sources.isEmpty() && !sources.equals(new LinkedHashSet<>(paragraph.sources()));
            if (!open.isEmpty() && (otherSources || length + paragraph.text().length() > ENOUGH)) {
                passages.add(new Passage(document, section.heading(), open, List.copyOf(sources)));
                open.clear();
                sources.clear();
                length = 0;
            }
            for (String sentence : Sentences.of(paragraph.text(), locale)) {
                if (length > 0 && length + sentence.length() > ENOUGH + ENOUGH / 3) {
                    passages.add(new Passage(document, section.heading(), open, paragraph.sources()));
                    open.clear();
                    length = 0;
                }
                open.add(sentence);
                length += sentence.length() + 1;
            }
            sources.addAll(paragraph.sources());
        }
        if (!open.isEmpty()) {
            passages.add(new Passage(document, section.heading(), open, List.copyOf(sources)));
        }
    }
}
