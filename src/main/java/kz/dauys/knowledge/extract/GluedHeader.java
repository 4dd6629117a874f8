package kz.dauys.knowledge.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names of the columns where they run together too: "PartyFirst roundTotal". */
final class GluedHeader {
    private static final Pattern BOUNDARY = Pattern.compile("(?<=[\\p{Ll}%])(?=\\p{Lu})");

    private GluedHeader() {}

    /** Empty where the line is no such header. */
    static Optional<List<String>> of(Line line) {
        String[] names = BOUNDARY.split(line.text(), -1);
        return names.length >= 3 && line.text().chars().noneMatch(Character::isDigit) && !line.endsSentence()
                ? Optional.of(List.of(names))
                : Optional.empty();
    }
}
