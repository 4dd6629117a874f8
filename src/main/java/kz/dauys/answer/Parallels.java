package kz.dauys.answer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.dauys.knowledge.Language;

/**
 * What a text for class says in another language. Such texts say the same, from the same sources, in the same order: sentences that rest on the
 * same sources are one stretch, which has as many in each text, and a text that differs has no parallel here.
 */
final class Parallels {
    /** How the file of a text for class ends: {@code parliamentary-2004.en.md}. */
    private static final String ENDING = "\\.(kk|ru|en)\\.md$";

    private final Map<String, Map<Language, List<Stretch>>> texts = new HashMap<>();

    private record Place(Passage passage, int sentence) {}

    private record Stretch(Set<String> sources, List<Place> places) {}

    Parallels(List<Passage> passages) {
        for (Passage passage : passages) {
            if (passage.document().forClass()) {
                List<Stretch> text = texts.computeIfAbsent(name(passage), ignored -> new EnumMap<>(Language.class)).computeIfAbsent(passage.language(), ignored -> new ArrayList<>());
                for (int sentence = 0; sentence < passage.sentences().size(); sentence++) {
                    add(text, new Place(passage, sentence));
                }
            }
        }
        texts.values().removeIf(text -> text.values().stream().map(stretches -> stretches.stream().map(Stretch::sources).toList()).distinct().count() > 1);
    }

    private static void add(List<Stretch> text, Place place) {
        Set<String> sources = Set.copyOf(place.passage().sources(place.sentence()));
        if (text.isEmpty() || !text.getLast().sources().equals(sources)) {
            text.add(new Stretch(sources, new ArrayList<>()));
        }
        text.getLast().places().add(place);
    }

    private static String name(Passage passage) {
        return passage.document().file().toString().replaceFirst(ENDING, "");
    }

    /** What was found, in the language; as it was found where there is no parallel. */
    Hit in(Language language, Hit hit) {
        Map<Language, List<Stretch>> text = texts.getOrDefault(name(hit.passage()), Map.of());
        List<Stretch> here = text.getOrDefault(hit.passage().language(), List.of());
        List<Stretch> there = text.getOrDefault(language, List.of());
        Place place = new Place(hit.passage(), hit.sentence());
        for (int at = 0; at < Math.min(here.size(), there.size()); at++) {
            int within = here.get(at).places().indexOf(place);
            if (within >= 0) {
                List<Place> places = there.get(at).places();
                Place like = places.get(Math.min(within, places.size() - 1));
                return hit.at(like.passage(), like.sentence());
            }
        }
        return hit;
    }
}
