package kz.dauys.bot;

import java.util.List;
import java.util.stream.Collectors;
import kz.dauys.answer.Found;
import kz.dauys.knowledge.Document;

/** A passage as its button shows it: the sentences of the document in their order, the one that matters in the middle. */
record Extract(String source, String title, String locator, String before, String quote, String after) {
    static Extract of(Found found) {
        return new Extract(
                found.source(), found.title(), found.locator(), joined(found.before()), found.quote(), joined(found.after()));
    }

    private static String joined(List<Document.Statement> statements) {
        return statements.stream().map(Document.Statement::text).collect(Collectors.joining(" "));
    }

    /** All of it, with where it stands. */
    String words() {
        return String.join(" ", title, locator, before, quote, after);
    }
}
