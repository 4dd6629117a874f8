package kz.dauys.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns days of a month that are spelled out into figures: "the nineteenth of March", «двадцать первого ноября». */
final class SpokenDays {
    private static final Map<String, Integer> DAYS = new HashMap<>();

    /** The longest is of two words, and "of" may follow. */
    private static final int LONGEST = 2;

    static {
        put(1, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth "
                + "eighteenth nineteenth twentieth");
        put(1, "первого второго третьего четвертого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого тринадцатого "
                + "четырнадцатого пятнадцатого шестнадцатого семнадцатого восемнадцатого девятнадцатого двадцатого");
        DAYS.put("thirtieth", 30);
        DAYS.put("тридцатого", 30);
        DAYS.put("thirty first", 31);
        DAYS.put("тридцать первого", 31);
        Map.copyOf(DAYS).forEach((unit, day) -> {
            if (day < 10 && !unit.contains(" ")) {
                DAYS.put((unit.codePointAt(0) < 128 ? "twenty " : "двадцать ") + unit, 20 + day);
            }
        });
    }

    private SpokenDays() {}

    private static void put(int from, String words) {
        String[] each = words.split(" ", -1);
        for (int at = 0; at < each.length; at++) {
            DAYS.put(each[at], from + at);
        }
    }

    static List<Token> read(List<Token> tokens) {
        List<Token> read = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int length = Math.min(LONGEST, tokens.size() - at);
            while (length > 0 && !begins(tokens, at, length)) {
                length--;
            }
            if (length == 0) {
                read.add(tokens.get(at));
                at++;
            } else {
                read.add(new Token(keys(tokens, at, length), String.valueOf(DAYS.get(keys(tokens, at, length))), true));
                at += length;
                at += at < tokens.size() && tokens.get(at).key().equals("of") ? 1 : 0;
            }
        }
        return read;
    }

    /** Whether a day of so many words begins here, and a month follows. */
    private static boolean begins(List<Token> tokens, int at, int length) {
        int next = at + length;
        int month = next < tokens.size() && tokens.get(next).key().equals("of") ? next + 1 : next;
        return DAYS.containsKey(keys(tokens, at, length)) && month < tokens.size() && Months.of(tokens.get(month).key()).isPresent();
    }

    private static String keys(List<Token> tokens, int at, int length) {
        return String.join(" ", tokens.subList(at, at + length).stream().map(Token::key).toList());
    }
}
