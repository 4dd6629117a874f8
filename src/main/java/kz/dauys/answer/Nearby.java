package kz.dauys.answer;

import java.util.List;
import java.util.Set;

/** Whether somebody asks for his own village, town or school, of which nothing here tells. */
final class Nearby {
    private static final Set<String> OWN = Set.of(
            "our", "my", "наш", "наша", "наше", "нашем", "нашей", "нашего", "нашу", "мой", "моя", "моем", "моей", "моего", "биздин", "менин");

    private static final List<String> PLACES = List.of(
            "village", "town", "district", "school", "city", "street", "сел", "аул", "район", "город", "школ", "улиц", "ауыл", "аудан", "кала", "мектеп", "мектеб", "коше");

    private Nearby() {}

    static boolean in(List<Token> tokens) {
        for (int at = 0; at + 1 < tokens.size(); at++) {
            String next = tokens.get(at + 1).key();
            if (OWN.contains(tokens.get(at).key()) && PLACES.stream().anyMatch(next::startsWith)) {
                return true;
            }
        }
        return false;
    }
}
