package kz.dauys.answer;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One way to ask for a rule: what must be said, and what may be. Whatever else is said asks for another rule or for none.
 *
 * @param rules one, or several that only together answer
 * @param needs each of these, by any of its notions
 * @param may what may be said besides
 * @param bars what makes it another question
 */
record RuleWay(List<String> rules, List<Set<String>> needs, Set<String> may, Set<String> bars) {
    private static final String ANYWHERE = "ANYWHERE";

    /** All ways, as {@code norms.properties} tells them. */
    static List<RuleWay> all() {
        Properties file = Data.read("norms.properties");
        Set<String> anywhere = Set.of(file.getProperty(ANYWHERE).split(" ", -1));
        return file.stringPropertyNames().stream().sorted()
                .filter(rules -> !rules.equals(ANYWHERE))
                .flatMap(rules -> Data.list(file, rules).stream().map(way -> of(List.of(rules.split("\\+", -1)), way, anywhere)))
                .toList();
    }

    /** What every rule may be asked with. */
    static Set<String> anywhere() {
        return Set.of(Data.read("norms.properties").getProperty(ANYWHERE).split(" ", -1));
    }

    private static RuleWay of(List<String> rules, String way, Set<String> anywhere) {
        List<String> words = Arrays.stream(way.split(" ", -1)).toList();
        List<Set<String>> needs = words.stream().filter(word -> !word.startsWith("!") && !word.startsWith("?")).map(word -> Set.of(word.split("\\|", -1))).toList();
        Set<String> may = new HashSet<>(anywhere);
        words.stream().filter(word -> word.startsWith("?")).map(word -> word.substring(1)).forEach(may::add);
        needs.forEach(may::addAll);
        Set<String> bars = new HashSet<>();
        words.stream().filter(word -> word.startsWith("!")).map(word -> word.substring(1)).forEach(bars::add);
        may.removeAll(bars);
        return new RuleWay(rules, needs, may, bars);
    }

    /** All notions that it names. */
    Stream<String> notions() {
        return Stream.of(may, bars).flatMap(Collection::stream);
    }

    /** Whether all that must be said is among what is said; most ways end here, and so it is the quick one. */
    boolean isMet(Set<String> said) {
        return needs.stream().allMatch(need -> need.stream().anyMatch(said::contains));
    }

    /** Whether a part of a question asks for these rules, where some notions besides may be said. */
    boolean fits(RuleAsked asked, Set<String> besides) {
        boolean foreign = asked.widest().stream().anyMatch(each -> each.notions().stream().noneMatch(notion -> may.contains(notion) || besides.contains(notion)));
        boolean barred = asked.widest().stream().anyMatch(each -> each.notions().stream().anyMatch(bars::contains));
        return !foreign && !barred && !lacks(asked.said());
    }

    private boolean lacks(List<Notions.Said> said) {
        return needs.stream().anyMatch(need -> said.stream().noneMatch(each -> each.notions().stream().anyMatch(need::contains)));
    }

    /** Whether a question says nothing else than this way, and too little: how old somebody is, and not how old he must be. */
    boolean halfSaid(RuleAsked asked) {
        return lacks(asked.said()) && asked.widest().stream().allMatch(each -> each.notions().stream().anyMatch(may::contains) && each.notions().stream().noneMatch(bars::contains));
    }
}
