package kz.dauys.answer;

import kz.dauys.knowledge.Language;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;

/** A passage as Lucene knows it: its number, and the words of headings and text in one field of its language. */
final class PassageFields {
    static final String NUMBER = "n";

    private static final String TEXT = "text_";
    private static final FieldType WORDS = words();

    private PassageFields() {}

    /** Nothing asks for phrases, so no positions are kept. */
    private static FieldType words() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }

    static Document document(Leaf leaf, int number, Vocabulary vocabulary) {
        Document document = new Document();
        document.add(new Field(TEXT + leaf.language().code(), new BagStream(leaf.whole(), vocabulary), WORDS));
        document.add(new NumericDocValuesField(NUMBER, number));
        return document;
    }

    /** A word of a language. */
    static Term word(Language language, String stem) {
        return new Term(TEXT + language.code(), stem);
    }
}
