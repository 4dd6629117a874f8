package kz.dauys.answer;

import java.util.Map;
import kz.dauys.knowledge.Language;

/** Writes a word in the letters of another language, so that names meet across scripts: дуванов, duvanov. */
final class Transliteration {
    private static final Map<String, String> TO_LATIN = Map.ofEntries(
            Map.entry("а", "a"), Map.entry("б", "b"), Map.entry("в", "v"), Map.entry("г", "g"), Map.entry("д", "d"),
            Map.entry("е", "e"), Map.entry("ж", "zh"), Map.entry("з", "z"), Map.entry("и", "i"), Map.entry("й", "y"),
            Map.entry("к", "k"), Map.entry("л", "l"), Map.entry("м", "m"), Map.entry("н", "n"), Map.entry("о", "o"),
            Map.entry("п", "p"), Map.entry("р", "r"), Map.entry("с", "s"), Map.entry("т", "t"), Map.entry("у", "u"),
            Map.entry("ф", "f"), Map.entry("х", "kh"), Map.entry("ц", "ts"), Map.entry("ч", "ch"), Map.entry("ш", "sh"),
            Map.entry("щ", "shch"), Map.entry("ъ", ""), Map.entry("ы", "y"), Map.entry("ь", ""), Map.entry("э", "e"),
            Map.entry("ю", "yu"), Map.entry("я", "ya"));

    private static final Map<String, String> TO_CYRILLIC = Map.ofEntries(
            Map.entry("shch", "щ"), Map.entry("lshe", "льше"), Map.entry("nshe", "ньше"), Map.entry("ngd", "нд"), Map.entry("zh", "ж"), Map.entry("kh", "х"), Map.entry("ts", "ц"), Map.entry("ch", "ч"),
            Map.entry("sh", "ш"), Map.entry("yu", "ю"), Map.entry("ya", "я"), Map.entry("ia", "ия"), Map.entry("iia", "ия"), Map.entry("gh", "г"), Map.entry("a", "а"), Map.entry("b", "б"),
            Map.entry("c", "к"), Map.entry("d", "д"), Map.entry("e", "е"), Map.entry("f", "ф"), Map.entry("g", "г"),
            Map.entry("h", "х"), Map.entry("i", "и"), Map.entry("j", "ж"), Map.entry("k", "к"), Map.entry("l", "л"),
            Map.entry("m", "м"), Map.entry("n", "н"), Map.entry("o", "о"), Map.entry("p", "п"), Map.entry("q", "к"),
            Map.entry("r", "р"), Map.entry("s", "с"), Map.entry("t", "т"), Map.entry("u", "у"), Map.entry("v", "в"),
            Map.entry("w", "ш"), Map.entry("x", "кс"), Map.entry("y", "й"), Map.entry("z", "з"));

    private static final int LONGEST = 4;
    private static final String VOWELS = "aeiouy";

    private Transliteration() {}

    /** The word in the letters of {@code language}; unchanged where it is in them already. */
    static String to(Language language, String key) {
        boolean cyrillic = key.codePoints().anyMatch(Normaliser::isCyrillic);
        return switch (language) {
            case EN -> cyrillic ? map(key, TO_LATIN) : key;
            case RU, KK -> cyrillic ? key : map(key, TO_CYRILLIC);
        };
    }

    /** A word that was probably typed in Latin letters for want of Cyrillic ones: qansha, zhyly, poluchil. */
    static Token typed(Token token) {
        if (token.number() || token.key().equals("%")) {
            return token;
        }
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < token.key().length(); at++) {
            char letter = token.key().charAt(at);
            boolean last = at + 1 == token.key().length();
            char before = at > 0 ? token.key().charAt(at - 1) : ' ';
            boolean afterVowel = VOWELS.indexOf(before) >= 0;
            boolean beforeVowel = !last && VOWELS.indexOf(token.key().charAt(at + 1)) >= 0;
            // dauys, saylauy and zhiyrma, but dayte and novy
            boolean broad = letter == 'y' && !beforeVowel && (!afterVowel || before == 'u' || (!last && before == 'i'));
            boolean brief = letter == 'i' && afterVowel && before != 'i' && before != 'y';
            // partij and takoj, but majilis
            boolean glide = letter == 'j' && afterVowel && !beforeVowel;
            word.append(broad ? 'ы' : brief || glide ? 'й' : letter);
        }
        return new Token(token.text(), map(word.toString(), TO_CYRILLIC), false);
    }

    private static String map(String key, Map<String, String> letters) {
        StringBuilder mapped = new StringBuilder();
        for (int at = 0; at < key.length(); ) {
            int length = Math.min(LONGEST, key.length() - at);
            while (length > 1 && !letters.containsKey(key.substring(at, at + length))) {
                length--;
            }
            String piece = key.substring(at, at + length);
            mapped.append(letters.getOrDefault(piece, piece));
            at += length;
        }
        return mapped.toString();
    }
}
