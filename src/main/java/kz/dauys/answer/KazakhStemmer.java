package kz.dauys.answer;

import java.util.List;

/**
 * Cuts Kazakh endings: relation, case, possession, plural, each only after a sound that selects that form of the ending. Works on folded
 * keys, so that words typed without Kazakh letters are cut alike.
 */
final class KazakhStemmer {
    private static final int SHORTEST = 3;
    private static final String VOWELS = "аеиоуыэюя";
    private static final String VOICELESS = "пфктсшщхцчбвгд";

    /** Which sounds may stand before an ending. */
    private enum After {
        VOWEL,
        VOWEL_OR_NASAL,
        NASAL,
        VOICED,
        VOICELESS,
        NOT_VOICELESS,
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
            List.of("ындагы", "индеги", "ынын", "инин", "ынан", "инен", "ында", "инде", "ына", "ине", "ын", "ин");

    private static final List<Ending> RELATIONS = List.of(
            ending("дагы", After.NOT_VOICELESS), ending("деги", After.NOT_VOICELESS),
            ending("тагы", After.VOICELESS), ending("теги", After.VOICELESS),
            ending("гы", After.NOT_VOICELESS), ending("ги", After.NOT_VOICELESS),
            ending("кы", After.VOICELESS), ending("ки", After.VOICELESS));

    private static final List<Ending> POSSESSIONS = List.of(
            ending("сы", After.VOWEL), ending("си", After.VOWEL), ending("ы", After.CONSONANT), ending("и", After.CONSONANT));

    private static final List<Ending> PLURALS = List.of(
            ending("лар", After.NOT_VOICELESS), ending("лер", After.NOT_VOICELESS),
            ending("дар", After.VOICED), ending("дер", After.VOICED),
            ending("тар", After.VOICELESS), ending("тер", After.VOICELESS));

    private KazakhStemmer() {}

    /** The stem of a folded key, at least three letters long. */
    static String stem(String key) {
        String word = possessed(cut(key, RELATIONS));
        String bare = word.length() < key.length() ? word : cut(key, CASES);
        return cut(cut(bare, POSSESSIONS), PLURALS);
    }

    /** Cuts case and possession together where the extra н shows both. */
    private static String possessed(String word) {
        for (String ending : AFTER_POSSESSION) {
            // A base of four letters at least: орын and алдын end alike and hold no ending.
            if (word.endsWith(ending) && word.length() - ending.length() > SHORTEST) {
                String base = word.substring(0, word.length() - ending.length());
                return base.endsWith("с") && base.length() > SHORTEST && isVowel(base.charAt(base.length() - 2))
                        ? base.substring(0, base.length() - 1)
                        : base;
            }
        }
        return word;
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
            case CONSONANT -> !isVowel(before) || before == 'у';
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
