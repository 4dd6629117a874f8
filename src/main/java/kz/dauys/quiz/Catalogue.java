package kz.dauys.quiz;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what is asked by its id, or by its short number. */
final class Catalogue {
    private final Map<String, Item> byId = new HashMap<>();
    private final Map<String, Item> byNumber = new HashMap<>();

    Catalogue(Stream<Item> items) {
        items.forEach(item -> {
            // The linter reports what clashes; until it is mended, what stood on paper first keeps its number.
            byId.putIfAbsent(item.id(), item);
            byNumber.putIfAbsent(QuestionNumber.of(item.id()), item);
        });
    }

    Optional<Item> find(String word) {
        return Optional.ofNullable(byId.get(word)).or(() -> Optional.ofNullable(byNumber.get(QuestionNumber.read(word))));
    }
}
