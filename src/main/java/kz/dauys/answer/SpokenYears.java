package kz.dauys.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns years that are spelled out or cut short into figures: "two thousand seven", «девяносто девятом», «екі мың жетінші», «в 99-м». */
final class SpokenYears {
    /** The beginnings of the words for the tens and units in Russian, longest first, since one begins another. */
    private static final List<Map.Entry<String, Integer>> BEGINNINGS = List.of(
            Map.entry("одиннадцат", 11), Map.entry("двенадцат", 12), Map.entry("двенацат", 12), Map.entry("тринадцат", 13), Map.entry("четырнадцат", 14),
            Map.entry("пятнадцат", 15), Map.entry("шестнадцат", 16), Map.entry("семнадцат", 17), Map.entry("восемнадцат", 18),
            Map.entry("девятнадцат", 19), Map.entry("девяност", 90), Map.entry("двадцат", 20), Map.entry("десят", 10), Map.entry("перв", 1),
            Map.entry("втор", 2), Map.entry("трет", 3), Map.entry("четверт", 4), Map.entry("пят", 5), Map.entry("шест", 6),
            Map.entry("седьм", 7), Map.entry("восьм", 8), Map.entry("девят", 9), Map.entry("токсан", 90), Map.entry("жиырма", 20),
            Map.entry("бирин", 1), Map.entry("екин", 2), Map.entry("ушин", 3), Map.entry("тортин", 4), Map.entry("бесин", 5),
            Map.entry("алтын", 6), Map.entry("жетин", 7), Map.entry("сегиз", 8), Map.entry("тогыз", 9), Map.entry("онын", 10));

    private static final List<String> ENGLISH = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
            "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty");

    private static final Map<String, Integer> CENTURIES = Map.ofEntries(
            Map.entry("two thousand", 2000), Map.entry("две тысячи", 2000), Map.entry("двух тысяч", 2000), Map.entry("еки мын", 2000),
            Map.entry("тысяча девятьсот", 1900), Map.entry("мын тогыз жуз", 1900), Map.entry("бир мын тогыз жуз", 1900), Map.entry("nineteen hundred", 1900));

    private static final Set<String> CENTURY_BEGINS = CENTURIES.keySet().stream().map(words -> words.split(" ", 2)[0]).collect(Collectors.toSet());

    /** What shows that two digits are a year. */
    private static final Set<String> YEAR_MARKS = Set.of("году", "год", "г", "года", "м", "ом", "ем", "й", "го", "жылы", "жылгы", "жыл", "де", "те", "да", "та", "деги", "теги", "тин", "нин", "дын", "тын", "дин");

    /** What is left of a year's ending beside the digits; it says nothing of its own. */
    private static final Set<String> ENDINGS = Set.of("м", "ом", "ем", "й", "го", "г", "де", "те", "да", "та", "деги", "теги", "тин", "нин", "дын", "тын", "дин");

    /** Words before two digits of the nineties that make them a year: «в 91». */
    private static final Set<String> BEFORE_YEAR = Set.of("в", "с", "до", "после", "in", "spring", "autumn", "summer", "winter", "of");

    private static final Set<String> IN = Set.of("в", "in");

    /** Whoever asks whether one may vote at some number means an age. */
    private static final Set<String> VOTING = Set.of("голосовать", "избирать", "vote");

    private static final String COMPARED = "салыстырганда";

    private static final int LONGEST_CENTURY = 4;

    private static final Kept<OptionalInt> PARTS = new Kept<>(SpokenYears::partOf);

    private final List<Token> tokens;
    private int at;

    private SpokenYears(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Token> read(List<Token> tokens) {
        return new SpokenYears(tokens).read();
    }

    private List<Token> read() {
        List<Token> read = new ArrayList<>();
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            int begun = at;
            int year = year();
            if (year > 0 && at > begun) {
                read.add(new Token(token.text(), Integer.toString(year), true));
                if (ENDINGS.contains(key(at))) {
                    at++;
                }
            } else {
                at = begun + 1;
                read.add(comparesYears(token, begun) ? new Token(token.text(), COMPARED, false) : token);
            }
        }
        return read;
    }

    /** «2005-ке қарағанда»: compared with that year; without its letter it may be the city. */
    private boolean comparesYears(Token token, int index) {
        return token.text().contains("ғ") && token.key().equals("караганда") && index > 0 && tokens.get(index - 1).isYear();
    }

    /** The year that begins here, after which {@code at} stands behind it; 0 where none does. */
    private int year() {
        if (tokens.get(at).number()) {
            return cut();
        }
        for (int words = CENTURY_BEGINS.contains(key(at)) ? LONGEST_CENTURY : 0; words > 1; words--) {
            Integer century = CENTURIES.get(keys(at, words));
            if (century != null) {
                at += words;
                skipAnd();
                return century + rest();
            }
        }
        return pairs();
    }

    /** «99-м», «07 жылы»: two digits and a word that makes them a year. */
    private int cut() {
        String key = tokens.get(at).key();
        boolean nineties = key.startsWith("9") && at > 0 && (BEFORE_YEAR.contains(key(at - 1)) || Months.of(key(at - 1)).isPresent()) && !counts(key(at + 1));
        // «Сколько мест взял Ауыл в 23»: at the end of all that is asked.
        boolean last = at > 0 && at == tokens.size() - 1 && IN.contains(key(at - 1)) && key.matches("[012]\\d") && !(key.matches("1[4-9]") && tokens.stream().anyMatch(token -> VOTING.contains(token.key())));
        boolean convocation = Stream.of("созыв", "шакырыл", "сайлан").anyMatch(word -> key(at + 1).startsWith(word) || key(at + 2).startsWith(word));
        if (convocation || !key.matches("\\d\\d") || !(YEAR_MARKS.contains(key(at + 1)) || nineties || last)) {
            return 0;
        }
        at++;
        int year = Integer.parseInt(key);
        return year >= 80 ? 1900 + year : 2000 + year;
    }

    /** Whether the word behind a number says what it counts. */
    private static boolean counts(String key) {
        boolean voted = key.startsWith("голосова");
        return key.equals("%") || (!voted && Stream.of("проц", "мест", "голос", "мандат", "депутат", "percent", "seat").anyMatch(key::startsWith));
    }

    /** "twenty twelve", "nineteen ninety nine", «девяносто девятом году». */
    private int pairs() {
        if (key(at).equals("twenty") && english(key(at + 1)).orElse(0) >= 10) {
            at++;
            return 2000 + rest();
        }
        if (key(at).equals("nineteen") && key(at + 1).equals("ninety")) {
            at += 2;
            return 1990 + english(key(at)).stream().peek(unit -> at++).findFirst().orElse(0);
        }
        return marked();
    }

    /** «девяносто девятом», «двадцать первого года», «двенадцатом году»: a century goes without saying. */
    private int marked() {
        int begun = at;
        boolean nineties = key(at).startsWith("девяност") || key(at).startsWith("токсан");
        boolean after = at > 0 && (BEFORE_YEAR.contains(key(at - 1)) || Months.of(key(at - 1)).isPresent());
        int number = english(key(at)).isPresent() ? 0 : rest();
        // «На выборах двадцать первого».
        boolean voted = begun > 0 && number > 10 && Stream.of("выбор", "сайлау", "референдум").anyMatch(key(begun - 1)::startsWith);
        boolean year = voted || YEAR_MARKS.contains(key(at)) || (nineties && number > 90 && !counts(key(at)) && (after || key(at - 1).endsWith("го") || key(at - 1).endsWith("ом") || key(at - 1).endsWith("ем")));
        if (year && (nineties || number >= 10)) {
            return (nineties ? 1900 : 2000) + number;
        }
        at = begun;
        return 0;
    }

    /** Tens and units below a hundred. */
    private int rest() {
        int sum = 0;
        OptionalInt part = part(key(at));
        while (part.isPresent() && (sum == 0 || (sum % 10 == 0 && part.getAsInt() < 10))) {
            sum += part.getAsInt();
            at++;
            part = part(key(at));
        }
        return sum;
    }

    private void skipAnd() {
        if (key(at).equals("and")) {
            at++;
        }
    }

    private static OptionalInt part(String key) {
        return PARTS.of(key);
    }

    private static OptionalInt partOf(String key) {
        OptionalInt english = english(key);
        if (english.isPresent()) {
            return english;
        }
        if (key.equals("он")) {
            return OptionalInt.of(10);
        }
        return BEGINNINGS.stream().filter(word -> key.startsWith(word.getKey())).mapToInt(Map.Entry::getValue).findFirst();
    }

    private static OptionalInt english(String key) {
        int number = ENGLISH.indexOf(key);
        return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private String keys(int from, int words) {
        return from + words > tokens.size() ? "" : String.join(" ", tokens.subList(from, from + words).stream().map(Token::key).toList());
    }

    private String key(int index) {
        return index < tokens.size() ? tokens.get(index).key() : "";
    }
}
