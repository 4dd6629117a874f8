package kz.dauys.answer;

import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The words of a passage for the index to take over, as often as each stands there, so that no text is analysed twice. */
final class BagStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PrimitiveIterator.OfInt words;
    private final Vocabulary vocabulary;

    BagStream(Bag bag, Vocabulary vocabulary) {
        this.words = IntStream.range(0, bag.words().length)
                .flatMap(at -> IntStream.generate(() -> bag.words()[at]).limit(bag.counts()[at]))
                .iterator();
        this.vocabulary = vocabulary;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!words.hasNext()) {
            return false;
        }
        term.append(vocabulary.stem(words.nextInt()));
        return true;
    }
}
