package kz.dauys.quiz;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what has been asked before in the same words: two claims may make one question, such as two wordings of a rule that say the same. */
final class Fresh {
    private final Set<List<Object>> known = new HashSet<>();

    boolean isNew(Item item) {
        Set<String> options = item.options().stream().map(option -> option.text().en()).collect(Collectors.toSet());
        List<String> keys = item.answers().stream().map(place -> item.options().get(place).text().en()).toList();
        return known.add(List.of(item.stem().en(), options, keys));
    }
}
