package kz.dauys.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Source;

/**
 * Something that can be chosen by its names.
 *
 * @param names under which it is found, in a form for comparison; the first one is its id
 */
record Choice<T>(T thing, String label, List<String> names) {
    /** Kazakh letters, and what people type for them on another keyboard. */
    private static final String KAZAKH = "әғқңөұүһіё";

    private static final String FOLDED = "агкноуухие";

    Choice {
        names = List.copyOf(names);
    }

    /** An entry by its id, its names and its other names in any language, and an election by its year. */
    static <E extends Entry> Choice<E> of(E entry, Language language) {
        List<String> names = new ArrayList<>(List.of(entry.id()));
        for (Language each : Language.values()) {
            names.add(entry.name().in(each));
            names.add(entry.title().in(each));
            names.addAll(entry.aliases().getOrDefault(each, List.of()));
        }
        if (entry instanceof Entry.Election election) {
            names.add(Integer.toString(election.year()));
        }
        return new Choice<>(entry, entry.name().in(language), names.stream().map(Choice::folded).toList());
    }

    static Choice<Source> of(Source source) {
        String words = source.id() + " " + source.title() + " " + source.publisher() + " " + source.date();
        return new Choice<>(source, source.label() + ": " + source.title() + " [" + source.id() + "]", List.of(folded(source.id()), folded(words)));
    }

    /** What is called exactly so, else what has all these words in its names. */
    static <T> List<Choice<T>> matching(List<Choice<T>> all, String typed) {
        String wanted = folded(typed);
        List<Choice<T>> exact = all.stream().filter(choice -> choice.names().contains(wanted)).toList();
        return exact.isEmpty() && !wanted.isEmpty() ? all.stream().filter(choice -> choice.has(wanted)).toList() : exact;
    }

    private boolean has(String wanted) {
        String all = String.join(" ", names);
        return Arrays.stream(wanted.split(" ", -1)).allMatch(all::contains);
    }

    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).codePoints()
                .mapToObj(c -> Character.toString(KAZAKH.indexOf(c) < 0 ? c : FOLDED.charAt(KAZAKH.indexOf(c))))
                .collect(Collectors.joining())
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
