package kz.dauys.dialogues;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows where two dialogues part, with the action that led there. */
final class Difference {
    private Difference() {}

    static Optional<String> between(List<String> golden, List<String> played) {
        if (golden.equals(played)) {
            return Optional.empty();
        }
        int line = 0;
        while (line < golden.size() && line < played.size() && golden.get(line).equals(played.get(line))) {
            line++;
        }
        int start = line;
        while (start > 0 && (start >= golden.size() || golden.get(start).startsWith(" "))) {
            start--;
        }
        return Optional.of("line " + (line + 1) + ":\n--- was\n" + scene(golden, start) + "\n--- is now\n" + scene(played, start));
    }

    /** From one action to before the next. */
    private static String scene(List<String> lines, int start) {
        String action = lines.stream().skip(start).limit(1).collect(Collectors.joining());
        return action + lines.stream().skip(start + 1L).takeWhile(line -> line.startsWith(" ")).map(line -> "\n" + line).collect(Collectors.joining());
    }
}
