package kz.dauys.answer;

import kz.dauys.knowledge.Language;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/** The stem of a common word in its language. Proper names are never stemmed: that damages them. */
final class Stemmer {
    private Stemmer() {}

    static String stem(String key, Language language) {
        return switch (language) {
            case EN -> snowball(new EnglishStemmer(), key);
            case RU -> snowball(new RussianStemmer(), key);
            case KK -> KazakhStemmer.stem(key);
        };
    }

    private static String snowball(SnowballStemmer stemmer, String key) {
        stemmer.setCurrent(key);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
