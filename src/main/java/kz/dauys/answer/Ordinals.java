package kz.dauys.answer;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** "The second Constitution", «үшінші премьер-министр»: which of several that followed each other is meant. */
final class Ordinals {
    /** By the number that they say less one, as words are read: without the letters that only Kazakh has. */
    private static final List<Pattern> WORDS = List.of(
            Pattern.compile("first|1st|перв(?:ый|ая|ое|ого|ой|ому|ую|ым|ом|о)|биринши|алгашкы|тунгыш|1(?:й|ый|ая|ую|ши)?"),
            Pattern.compile("second|2nd|втор(?:ой|ая|ое|ого|ому|ую|ым|ом)|екинши|2(?:й|ой|ая|ую|ши)?"),
            Pattern.compile("third|3rd|трет(?:ий|ья|ье|ьего|ьей|ьему|ью|ьим|ьем)|ушинши|3(?:й|ий|ья|ью|ши)?"),
            Pattern.compile("fourth|4th|четверт(?:ый|ая|ое|ого|ой|ому|ую|ым|ом)|тортинши|4(?:й|ый|ая|ую|ши)?"),
            Pattern.compile("fifth|5th|пят(?:ый|ая|ое|ого|ой|ому|ую|ым|ом)|бесинши|5(?:й|ый|ая|ую|ши)?"),
            Pattern.compile("sixth|6th|шест(?:ой|ая|ое|ого|ому|ую|ым|ом)|алтыншы|6(?:й|ой|ая|ую|шы)?"),
            Pattern.compile("seventh|7th|седьм(?:ой|ая|ое|ого|ому|ую|ым|ом)|жетинши|7(?:й|ой|ая|ую|ши)?"),
            Pattern.compile("eighth|8th|восьм(?:ой|ая|ое|ого|ому|ую|ым|ом)|сегизинши|8(?:й|ой|ая|ую|ши)?"),
            Pattern.compile("ninth|9th|девят(?:ый|ая|ое|ого|ой|ому|ую|ым|ом)|тогызыншы|9(?:й|ый|ая|ую|шы)?"),
            Pattern.compile("tenth|10th|десят(?:ый|ая|ое|ого|ой|ому|ую|ым|ом)|онынши|оныншы|10(?:й|ый|ая|ую|шы)?"));

    private Ordinals() {}

    /** The number that stands right before a word, or before one word that describes it: "the third constitutional". */
    static OptionalInt before(Lexicon.Read read, Pattern noun) {
        List<Token> tokens = read.tokens();
        return IntStream.range(1, tokens.size())
                .filter(at -> noun.matcher(tokens.get(at).key()).find())
                .flatMap(at -> number(tokens.get(at - 1)).stream())
                .findFirst();
    }

    static boolean isOne(Token token) {
        return !token.number() && number(token).isPresent();
    }

    private static OptionalInt number(Token token) {
        return IntStream.range(0, WORDS.size()).filter(at -> WORDS.get(at).matcher(token.key()).matches()).map(at -> at + 1).findFirst();
    }
}
