package kz.dauys.console;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Lets a person choose by name, by words, or by the number in a list; a question mark lists all. */
final class Chooser {
    /** More nobody reads. */
    private static final int LISTED = 30;

    private final Asker asker;

    Chooser(Asker asker) {
        this.asker = asker;
    }

    /** What was answered. */
    sealed interface Picked<T> {
        record One<T>(T thing) implements Picked<T> {}

        /** An answer that was offered in place of a choice, such as none or "new". */
        record Other<T>(String answer) implements Picked<T> {}
    }

    /** Asks until one thing is chosen. */
    <T> Optional<T> choose(String key, List<Choice<T>> all) {
        return pick(key, all, List.of()).map(picked -> switch (picked) {
            case Picked.One<T>(T thing) -> thing;
            case Picked.Other<T> other -> throw new IllegalStateException(other.answer());
        });
    }

    /** Asks until one thing is chosen, or one of the other answers is given; the blank one may be among them. */
    <T> Optional<Picked<T>> pick(String key, List<Choice<T>> all, List<String> others) {
        Optional<String> line = asker.ask(key);
        List<Choice<T>> listed = List.of();
        while (line.isPresent()) {
            String typed = line.get();
            if (others.contains(typed.toLowerCase(Locale.ROOT))) {
                return Optional.of(new Picked.Other<>(typed.toLowerCase(Locale.ROOT)));
            }
            List<Choice<T>> found = found(typed, all, listed);
            if (found.size() == 1 && !typed.equals("?")) {
                asker.show("  " + found.getFirst().label());
                return Optional.of(new Picked.One<>(found.getFirst().thing()));
            }
            list(found);
            listed = found;
            line = asker.line();
        }
        return Optional.empty();
    }

    private static <T> List<Choice<T>> found(String typed, List<Choice<T>> all, List<Choice<T>> listed) {
        if (typed.equals("?")) {
            return all;
        }
        if (typed.matches("\\d{1,2}") && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= Math.min(listed.size(), LISTED)) {
            return List.of(listed.get(Integer.parseInt(typed) - 1));
        }
        return Choice.matching(all, typed);
    }

    private <T> void list(List<Choice<T>> found) {
        if (found.isEmpty()) {
            asker.say("none", Map.of());
        }
        for (int number = 1; number <= Math.min(found.size(), LISTED); number++) {
            asker.show("  " + number + ") " + found.get(number - 1).label());
        }
        if (found.size() > LISTED) {
            asker.say("more", Map.of("count", found.size() - LISTED));
        }
    }
}
