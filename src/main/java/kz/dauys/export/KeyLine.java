package kz.dauys.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The last line of Aiken's form, which names the right options by their letters: ANSWER: B, Ответ: Б, Жауап: Ә. */
public record KeyLine(List<String> names) {
    private static final Pattern LINE = Pattern.compile(
            "(?iu)(?:correct answers?|answers?|ans|правильный ответ|верный ответ|ответы?|дұрыс жауап|дұрыс жауабы|жауап|жауабы)\\s{0,3}[:：](.{0,60})");

    public KeyLine {
        names = List.copyOf(names);
    }

    /** Empty where the line is none of that kind: it may be an option that begins with one of the words. */
    public static Optional<KeyLine> of(String line) {
        Matcher found = LINE.matcher(line);
        if (!found.matches()) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        for (String part : found.group(1).split("[,;.)\\s]+", -1)) {
            if (part.matches("\\d{1,2}")) {
                names.add(part);
            } else if (part.length() <= 4 && part.chars().allMatch(letter -> Character.isUpperCase(letter))) {
                part.chars().forEach(letter -> names.add(Character.toString(letter)));
            } else if (part.length() == 1) {
                names.add(part);
            } else {
                return Optional.empty();
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(new KeyLine(names));
    }
}
