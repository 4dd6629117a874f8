package kz.dauys.answer;

import kz.dauys.knowledge.Language;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/** The stem of a common word in its language. Proper names are never stemmed: that damages them. */
final class Stemmer {
    private static final Kept<String> ENGLISH = new Kept<>(key -> snowball(new EnglishStemmer(), key));
    private static final Kept<String> RUSSIAN = new Kept<>(key -> snowball(new RussianStemmer(), key));
    private static final Kept<String> KAZAKH = new Kept<>(KazakhStemmer::stem);

    private Stemmer() {}

    static String stem(String key, Language language) {
        return switch (language) {
            case EN -> ENGLISH.of(key);
            case RU -> RUSSIAN.of(key);
            case KK -> KAZAKH.of(key);
        };
    }

    private static String snowball(SnowballStemmer stemmer, String key) {
        stemmer.setCurrent(key);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
