package kz.dauys.quiz;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.dauys.knowledge.Document;
import kz.dauys.knowledge.Language;

/**
 * Some paragraphs of an article that stand together, in all the languages that the article has.
 *
 * @param place of the section and of the first paragraph, counted from one
 */
record Stretch(String place, Map<Language, Words> words) {
    /** What is read at one glance on a phone, with the question below it. */
    static final int LONGEST = 900;

    /** In one language. */
    record Words(String title, List<Document.Paragraph> paragraphs) {
        String text() {
            return title + "\n" + paragraphs.stream().map(Document.Paragraph::text).collect(Collectors.joining("\n"));
        }
    }

    /** The article cut into stretches that are not too long; sections whose paragraphs are not as many in every language are passed over. */
    static List<Stretch> of(Map<Language, Document> article) {
        int sections = same(article.values(), document -> document.sections().size());
        return IntStream.range(0, sections).boxed().flatMap(section -> ofSection(article, section)).toList();
    }

    /** The number that all have; zero where they differ. */
    private static <T> int same(Collection<T> all, Function<T, Integer> count) {
        List<Integer> counts = all.stream().map(count).distinct().toList();
        return counts.size() == 1 ? counts.getFirst() : 0;
    }

    private static Stream<Stretch> ofSection(Map<Language, Document> article, int section) {
        int paragraphs = same(article.values(), document -> document.sections().get(section).paragraphs().size());
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        while (from < paragraphs) {
            int to = from + 1;
            while (to < paragraphs && cut(article, section, from, to + 1).isShort()) {
                to++;
            }
            stretches.add(cut(article, section, from, to));
            from = to;
        }
        return stretches.stream().filter(Stretch::isShort);
    }

    private static Stretch cut(Map<Language, Document> article, int section, int from, int to) {
        Map<Language, Words> words = new EnumMap<>(Language.class);
        article.forEach((language, document) -> {
            Document.Section part = document.sections().get(section);
            words.put(language, new Words(document.title() + ". " + part.heading(), part.paragraphs().subList(from, to)));
        });
        return new Stretch((section + 1) + "-" + (from + 1), words);
    }

    private boolean isShort() {
        return words.values().stream().allMatch(each -> each.text().length() <= LONGEST);
    }

    Words in(Language language) {
        return Objects.requireNonNull(words.get(language));
    }
}
