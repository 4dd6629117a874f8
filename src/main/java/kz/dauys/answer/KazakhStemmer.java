package kz.dauys.answer;

import java.util.List;
import java.util.Set;

/**
 * Cuts Kazakh endings: relation, case, possession, plural, each only after a sound that selects that form of the ending. Works on folded
 * keys, so that words typed without Kazakh letters are cut alike.
 */
final class KazakhStemmer {
    private static final int SHORTEST = 3;
    private static final String VOWELS = "аеиоуыэюя";
    private static final String SONORANTS = "лмнрзй";
    private static final String VOICELESS = "пфктсшщхцчбвгд";

    /** Which sounds may stand before an ending. */
    private enum After {
        VOWEL,
        VOWEL_OR_NASAL,
        NASAL,
        VOICED,
        VOICELESS,
        NOT_VOICELESS,
        SONORANT,
        /** But ш: сайлаушы is one word, the one who votes. */
        CONSONANT
    }

    private record Ending(String letters, After after) {}

    private static final List<Ending> CASES = List.of(
            ending("нын", After.VOWEL_OR_NASAL), ending("нин", After.VOWEL_OR_NASAL),
            ending("дын", After.VOICED), ending("дин", After.VOICED),
            ending("тын", After.VOICELESS), ending("тин", After.VOICELESS),
            ending("нан", After.NASAL), ending("нен", After.NASAL),
            ending("дан", After.NOT_VOICELESS), ending("ден", After.NOT_VOICELESS),
            ending("тан", After.VOICELESS), ending("тен", After.VOICELESS),
            ending("мен", After.NOT_VOICELESS), ending("бен", After.VOICED), ending("пен", After.VOICELESS),
            ending("га", After.NOT_VOICELESS), ending("ге", After.NOT_VOICELESS),
            ending("ка", After.VOICELESS), ending("ке", After.VOICELESS),
            ending("да", After.NOT_VOICELESS), ending("де", After.NOT_VOICELESS),
            ending("та", After.VOICELESS), ending("те", After.VOICELESS),
            ending("ны", After.VOWEL), ending("ни", After.VOWEL),
            ending("ды", After.NOT_VOICELESS), ending("ди", After.NOT_VOICELESS),
            ending("ты", After.VOICELESS), ending("ти", After.VOICELESS));

    /** Endings that follow a possessed word, which shows an extra н: сайлау-ы-н-да. */
    private static final List<String> AFTER_POSSESSION =
            List.of("ындагы", "индеги", "ынын", "инин", "ынан", "инен", "ында", "инде", "ымен", "имен", "ына", "ине");

    /** The object of a possessed word, which looks like the end of a genitive: дауыс-ы-н, but дауыс-тын. */
    private static final List<String> OBJECTS = List.of("ын", "ин");

    private static final List<Ending> RELATIONS = List.of(
            ending("дагы", After.NOT_VOICELESS), ending("деги", After.NOT_VOICELESS),
            ending("тагы", After.VOICELESS), ending("теги", After.VOICELESS),
            ending("гы", After.SONORANT), ending("ги", After.SONORANT),
            ending("кы", After.VOICELESS), ending("ки", After.VOICELESS));

    private static final List<Ending> POSSESSIONS = List.of(
            ending("сы", After.VOWEL), ending("си", After.VOWEL), ending("ы", After.CONSONANT), ending("и", After.CONSONANT));

    private static final List<Ending> PLURALS = List.of(
            ending("лар", After.NOT_VOICELESS), ending("лер", After.NOT_VOICELESS),
            ending("дар", After.VOICED), ending("дер", After.VOICED),
            ending("тар", After.VOICELESS), ending("тер", After.VOICELESS));

    /** Words whose own last letters look like an ending. */
    private static final Set<String> WHOLE = Set.of("торага", "алдын", "алдында", "алдындагы");

    private KazakhStemmer() {}

    /** The stem of a folded key, at least three letters long. */
    static String stem(String key) {
        if (WHOLE.contains(key)) {
            return key;
        }
        String word = possessed(key, AFTER_POSSESSION, SHORTEST);
        if (word.length() == key.length()) {
            String bare = cut(cut(key, RELATIONS), CASES);
            // A base of four letters at least: орын and алдын end alike and hold no ending.
            word = bare.length() < key.length() ? bare : possessed(key, OBJECTS, key.endsWith("рнын") ? SHORTEST : SHORTEST + 1);
            word = WHOLE.contains(word) || isPossessed(key, word) ? word : cut(word, POSSESSIONS);
        }
        return canonical(cut(word, PLURALS));
    }

    private static boolean isPossessed(String key, String cut) {
        return cut.length() < key.length() && OBJECTS.stream().anyMatch(ending -> key.equals(cut + ending) || key.equals(cut + "с" + ending));
    }

    /** Cuts case and possession together where the extra н shows both. */
    private static String possessed(String word, List<String> endings, int shortest) {
        for (String ending : endings) {
            if (word.endsWith(ending) && word.length() - ending.length() >= shortest && !word.endsWith("ш" + ending)) {
                String base = word.substring(0, word.length() - ending.length());
                return endsInVowelAndS(base) ? base.substring(0, base.length() - 1) : base;
            }
        }
        return word;
    }

    /**
     * One form where endings leave two. The vowel that a word loses before an ending comes back: орын, орны. A last с goes after a vowel, for
     * nothing tells whether it belongs to the word or to the ending: дауыс-ы, партия-сы.
     */
    private static String canonical(String stem) {
        if (stem.endsWith("рн")) {
            return stem.substring(0, stem.length() - 1) + "ын";
        }
        return endsInVowelAndS(stem) ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static boolean endsInVowelAndS(String word) {
        return word.length() > SHORTEST && word.endsWith("с") && isVowel(word.charAt(word.length() - 2));
    }

    private static String cut(String word, List<Ending> endings) {
        for (Ending ending : endings) {
            int length = word.length() - ending.letters().length();
            if (length >= SHORTEST && word.endsWith(ending.letters()) && fits(word.charAt(length - 1), ending.after())) {
                return word.substring(0, length);
            }
        }
        return word;
    }

    private static boolean fits(char before, After after) {
        boolean voiceless = VOICELESS.indexOf(before) >= 0;
        return switch (after) {
            case VOWEL -> isVowel(before) && before != 'у';
            case VOWEL_OR_NASAL -> isVowel(before) || isNasal(before);
            case NASAL -> isNasal(before);
            case VOICED -> !voiceless && (before == 'у' || !isVowel(before));
            case VOICELESS -> voiceless;
            case NOT_VOICELESS -> !voiceless;
            case SONORANT -> SONORANTS.indexOf(before) >= 0;
            case CONSONANT -> before != 'ш' && (!isVowel(before) || before == 'у');
        };
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }

    private static boolean isNasal(char c) {
        return c == 'м' || c == 'н';
    }

    private static Ending ending(String letters, After after) {
        return new Ending(letters, after);
    }
}
