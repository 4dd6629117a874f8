package kz.dauys.quiz;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.dauys.knowledge.Language;

/**
 * What the knowledge says differently since a set was saved. The set stays as it is; its owner is told.
 *
 * @param place of the question in the set
 * @param now the key as it would be today; empty where the question would not be asked any more
 */
public record Change(int place, Optional<String> now) {

    /** All questions of the set whose key, in this language, is another one today, or that are no longer asked. */
    public static List<Change> since(QuizSet set, QuestionBank bank, Set<String> withheld, Language language) {
        return IntStream.range(0, set.questions().size())
                .mapToObj(place -> of(place, set.questions().get(place), bank, withheld, language))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Those that come from the facts: the key is another one in every language, or a question is no longer asked though its template is still
     * there. A name that is spelled better in one language, or a template that was given up, is no news of the world.
     */
    public static List<Change> ofFacts(QuizSet set, QuestionBank bank, Set<String> withheld, Language language) {
        Set<String> templates = bank.templates().stream().map(Template::id).collect(Collectors.toSet());
        Set<Integer> everywhere = Stream.of(Language.values())
                .map(each -> since(set, bank, withheld, each).stream().map(Change::place).collect(Collectors.toSet()))
                .reduce((one, other) -> one.stream().filter(other::contains).collect(Collectors.toSet()))
                .orElseThrow();
        return since(set, bank, withheld, language).stream()
                .filter(change -> everywhere.contains(change.place()))
                .filter(change -> change.now().isPresent() || templates.contains(Ids.template(set.questions().get(change.place()).id())))
                .toList();
    }

    private static Optional<Change> of(int place, Kept kept, QuestionBank bank, Set<String> withheld, Language language) {
        if (kept.own()) {
            return Optional.empty();
        }
        Optional<Question> today = bank.question(kept.id()).filter(question -> !withheld.contains(question.id()));
        if (today.isEmpty()) {
            return Optional.of(new Change(place, Optional.empty()));
        }
        String key = kept.in(language).options().get(kept.answer());
        return today.map(question -> question.key().text().in(language)).filter(now -> !now.equals(key)).map(now -> new Change(place, Optional.of(now)));
    }
}
