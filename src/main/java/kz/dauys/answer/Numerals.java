package kz.dauys.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns numbers that are spelled out into figures where something is counted: "five mandates", «бес орын», "more than half". */
final class Numerals {
    private static final Map<String, String> WORDS = table("numerals.txt");
    private static final Map<String, String> FRACTIONS = table("fractions.txt");
    /** «Ақ» behind a number: no more than that. */
    private static final String NO_MORE = "ак";

    private static final Set<String> COUNTED = keys(Data.lines("counted.txt").stream().flatMap(line -> Stream.of(line.split(",", -1))).toList());

    /** Words that stand for a number in so many other ways that only what they count tells. */
    private static final Set<String> LOOSE = keys(List.of("one", "single", "один", "одно", "одна", "одну", "одного", "одной", "он", "бір", "жалғыз", "ста", "hundred"));

    /** Before a number: not even one. */
    private static final Set<String> NOT = keys(List.of("ни", "not", "бірде", "бір де"));

    /** What counts persons by itself: «семеро», «жетеуі». */
    private static final Pattern COLLECTIVE = Pattern.compile("(дв|тр)о(е|их)|.{2,}ер(о|ых)|.{2,}[еа]у([иы])?");

    /** Behind a number: no more than so many. */
    private static final Set<String> JUST = keys(List.of("ғана", "only"));

    private static final Set<String> MANY = keys(List.of("million", "thousand", "миллион", "тысяч", "мың"));

    private static final int LONGEST_FRACTION = 3;

    private final List<Token> tokens;
    private final List<Token> read = new ArrayList<>();
    private int at;

    private Numerals(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Token> read(List<Token> tokens) {
        return new Numerals(tokens).read();
    }

    private List<Token> read() {
        while (at < tokens.size()) {
            if (!fraction() && !number()) {
                read.add(tokens.get(at++));
            }
        }
        return List.copyOf(read);
    }

    /** "Two thirds" is a percentage. */
    private boolean fraction() {
        for (int words = LONGEST_FRACTION; words > 0; words--) {
            String percent = FRACTIONS.get(keys(words));
            if (percent != null) {
                read.add(new Token(percent, percent, true));
                read.add(new Token("%", "%", false));
                at += words;
                return true;
            }
        }
        return false;
    }

    /** Tens and units together; a loose word alone only right before what it counts. */
    private boolean number() {
        Optional<Integer> first = value(at);
        if (first.isEmpty() || NOT.contains(before())) {
            return false;
        }
        int words = 1;
        int number = first.get();
        if (number >= 10 && number % 10 == 0 && number < 100) {
            Optional<Integer> unit = value(at + 1).filter(each -> each > 0 && each < 10);
            number += unit.orElse(0);
            words += unit.isPresent() ? 1 : 0;
        }
        if (JUST.contains(at + words < tokens.size() ? tokens.get(at + words).key() : "")) {
            words++;
        }
        boolean counts = COLLECTIVE.matcher(tokens.get(at).key()).matches() || counts(at + words);
        if (!counts && (words == 1 && (LOOSE.contains(tokens.get(at).key()) || !besideAnother()))) {
            return false;
        }
        read.add(new Token(Integer.toString(number), Integer.toString(number), true));
        at += words;
        return true;
    }

    private String before() {
        return at > 0 ? tokens.get(at - 1).key() : "";
    }

    /** Whether a word is a number. */
    static boolean isNumber(Token token) {
        return WORDS.containsKey(token.key()) || FRACTIONS.containsKey(token.key()) || MANY.stream().anyMatch(token.key()::startsWith);
    }

    /** "One seat or two": the second number counts what the first does. */
    private boolean besideAnother() {
        return read.stream().anyMatch(token -> token.number() && !token.isYear());
    }

    private boolean counts(int index) {
        if (index + 1 < tokens.size() && tokens.get(index).key().equals(NO_MORE)) {
            // «үш-ақ адам»
            return counts(index + 1);
        }
        return index < tokens.size() && (tokens.get(index).key().equals("%") || COUNTED.stream().anyMatch(tokens.get(index).key()::startsWith));
    }

    private Optional<Integer> value(int index) {
        return index < tokens.size() ? Optional.ofNullable(WORDS.get(tokens.get(index).key())).map(Integer::valueOf) : Optional.empty();
    }

    private String keys(int words) {
        return at + words > tokens.size() ? "" : tokens.subList(at, at + words).stream().map(Token::key).collect(Collectors.joining(" "));
    }

    private static Map<String, String> table(String file) {
        Map<String, String> table = new HashMap<>();
        Data.lines(file).forEach(line -> {
            String[] cells = line.split(" \\| ", 2);
            Stream.of(cells[1].split(",", -1)).forEach(word -> table.put(key(word), cells[0]));
        });
        return Map.copyOf(table);
    }

    private static String key(String phrase) {
        return Token.of(phrase).stream().map(Token::key).collect(Collectors.joining(" "));
    }

    private static Set<String> keys(List<String> words) {
        return words.stream().map(Numerals::key).collect(Collectors.toSet());
    }
}
