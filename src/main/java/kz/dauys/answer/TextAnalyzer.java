package kz.dauys.answer;

import java.io.IOException;
import kz.dauys.knowledge.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Words of one language as the index holds them: normalised, folded and stemmed by the same parts that read questions. */
final class TextAnalyzer extends Analyzer {
    private final Language language;

    TextAnalyzer(Language language) {
        this.language = language;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new Stems(words, language));
    }

    private static final class Stems extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final Language language;

        Stems(TokenStream input, Language language) {
            super(input);
            this.language = language;
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            String stem = stem(term.toString());
            term.setEmpty().append(stem);
            return true;
        }

        private String stem(String word) {
            String text = Normaliser.text(word);
            if (text.isEmpty() || Character.isDigit(text.charAt(0))) {
                return Token.of(text).getFirst().key();
            }
            String bare = text.endsWith("'s") ? text.substring(0, text.length() - 2) : text;
            return Stemmer.stem(Normaliser.key(bare), language);
        }
    }
}
