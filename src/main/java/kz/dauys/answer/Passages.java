package kz.dauys.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.dauys.knowledge.Document;

/** Cuts documents into passages of about 450 characters: measured best, with fragments under 160 characters merged. */
public final class Passages {
    private static final int ENOUGH = 450;

    private final Document document;
    private final List<Passage> passages;
    private final List<Document.Statement> open = new ArrayList<>();
    private int length;
    private int page;
    private int lastPage;

    private Passages(Document document, List<Passage> passages) {
        this.document = document;
        this.passages = passages;
    }

    /** How many passages a document has. */
    public static int count(Document document) {
        return of(List.of(document)).size();
    }

    static List<Passage> of(List<Document> documents) {
        List<Passage> passages = new ArrayList<>();
        for (Document document : documents) {
            Passages cut = new Passages(document, passages);
            document.sections().forEach(cut::section);
        }
        return passages;
    }

    private void section(Document.Section section) {
        for (Document.Paragraph paragraph : section.paragraphs()) {
            if (length + paragraph.text().length() > ENOUGH) {
                close(section.heading());
            }
            page = open.isEmpty() ? paragraph.page() : page;
            lastPage = paragraph.page();
            paragraph.statements().forEach(statement -> sentences(statement, section.heading()));
        }
        close(section.heading());
    }

    private void sentences(Document.Statement statement, String heading) {
        Locale locale = Locale.forLanguageTag(document.language().code());
        for (String sentence : Sentences.of(statement.text(), locale)) {
            if (length + sentence.length() > ENOUGH + ENOUGH / 3) {
                close(heading);
                page = lastPage;
            }
            open.add(new Document.Statement(sentence, statement.sources()));
            length += sentence.length() + 1;
        }
    }

    private void close(String heading) {
        if (!open.isEmpty()) {
            passages.add(new Passage(document, locator(heading), open));
        }
        open.clear();
        length = 0;
    }

    /** The heading, the page, or both; the title of the document tells no place in it. */
    private String locator(String heading) {
        if (page == 0) {
            return heading;
        }
        String place = lastPage > page ? "pp. " + page + "–" + lastPage : "p. " + page;
        return heading.equals(document.title()) ? place : heading + ", " + place;
    }
}
