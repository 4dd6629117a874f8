package kz.dauys.quiz;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Value;

/**
 * Which of the observers of a vote judged it so. Only those are wrong options whose own verdict on that vote says something else: where two
 * share a telling word, either might have said it.
 */
final class VerdictMaker implements Draft.Maker {
    /** A word that stands in more than one verdict of five tells nothing about what is judged. */
    private static final int COMMON = 5;

    /** Words of up to two letters are particles, and what follows the fifth letter is mostly an ending. */
    private static final int SHORTEST = 3;

    private static final int STEM = 5;

    private final Stock stock;

    VerdictMaker(Stock stock) {
        this.stock = stock;
    }

    @Override
    public Stream<Draft> of(Template template) {
        List<Claim> verdicts = stock.scope().of(template).filter(claim -> claim.value() instanceof Value.Words).toList();
        Map<Claim, Set<String>> words = telling(verdicts);
        return verdicts.stream().filter(Asked::settled).flatMap(verdict -> draft(template, verdict, verdicts, words).stream());
    }

    /** The words of each verdict by their beginnings, without those that many share. */
    private static Map<Claim, Set<String>> telling(List<Claim> verdicts) {
        Map<Claim, Set<String>> words = new HashMap<>();
        verdicts.forEach(verdict -> words.put(verdict, words(verdict)));
        Map<String, Long> frequent = words.values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        frequent.values().removeIf(times -> times * COMMON <= verdicts.size());
        words.replaceAll((verdict, own) -> own.stream().filter(word -> !frequent.containsKey(word)).collect(Collectors.toSet()));
        return words;
    }

    private static Set<String> words(Claim verdict) {
        String text = verdict.value() instanceof Value.Words(Localized said) ? said.en() : "";
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST)
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }

    private Optional<Draft> draft(Template template, Claim verdict, List<Claim> verdicts, Map<Claim, Set<String>> words) {
        Asked asked = Asked.of(verdict);
        String id = Ids.of(template, asked);
        Localized stem = stock.speech().stem(template.stems().stem(), asked);
        Set<String> own = words.getOrDefault(verdict, Set.of());
        List<Option> others = verdicts.stream()
                .filter(other -> other.election().equals(verdict.election()) && !other.equals(verdict))
                .filter(other -> words.getOrDefault(other, Set.of()).stream().noneMatch(own::contains))
                .filter(other -> Donors.wrong(other).test(verdict.value()))
                .map(other -> stock.options().party(other, new Why.Own(other)))
                .toList();
        Option key = stock.options().party(verdict, new Why.Key());
        return named(stem)
                ? Optional.empty()
                : new Unordered(key).pick(Sides.shuffled(others, Chance.of(id)), template.options(), Chance.of(id))
                        .map(line -> new Draft(template, id, asked, stem, line));
    }

    /** Whether the verdict names an institution by its letters, in any language: its speaker, or one that tells who he is. */
    private boolean named(Localized stem) {
        return Stream.of(Language.values()).anyMatch(language -> stock.knowledge().glossary().all(Entry.Institution.class).stream()
                .flatMap(institution -> Arrays.stream(institution.name().in(language).split("[^\\p{L}]+")))
                .filter(word -> word.length() >= SHORTEST && word.equals(word.toUpperCase(Locale.ROOT)))
                .anyMatch(word -> stem.in(language).contains(word)));
    }
}
