package kz.dauys.answer;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Glossary;

/** The ways to ask for the rules that a pack has. */
final class RuleWays {
    /** Whom or what a rule is about: what a later part of a question leaves out. */
    static final Set<String> BODIES = Set.of(
            "president", "senate", "mazhilis", "kurultai", "parliament", "maslikhat", "akim", "party", "referendum", "cec", "constitution", "observer");

    private final List<RuleWay> ways;
    private final Set<String> anywhere = RuleWay.anywhere();

    RuleWays(Glossary glossary) {
        this.ways = RuleWay.all().stream()
                .filter(way -> way.rules().stream().allMatch(rule -> glossary.find(Entry.Rule.class, rule).isPresent()))
                .toList();
    }

    Stream<RuleWay> of(Entry.Rule rule) {
        return ways.stream().filter(way -> way.rules().contains(rule.id()));
    }

    /** Whether all rules may be asked with it. */
    boolean anywhere(String notion) {
        return anywhere.contains(notion);
    }

    /** Whether it says only what all rules may be asked with. */
    boolean plain(RuleAsked asked) {
        return asked.saysOnly(anywhere);
    }

    /** Whether it only names another body, of which the same is asked as before: «ал Құрылтайға ше?» */
    boolean another(RuleAsked asked, Optional<RuleWay> before) {
        boolean bodyAlone = asked.says(BODIES) && asked.widest().stream().allMatch(each -> each.notions().stream().anyMatch(notion -> anywhere(notion) || BODIES.contains(notion)));
        return asked.ofAnother() || (before.isPresent() && bodyAlone && !asked.says(Set.of("howmany", "who", "when", "how")));
    }

    /** The way that takes up most of what is said; of two rules that fit alike neither. */
    Optional<RuleWay> best(RuleAsked asked) {
        return best(asked, Set.of());
    }

    /** The same where some notions tell no rule from another. */
    Optional<RuleWay> best(RuleAsked asked, Set<String> besides) {
        Set<String> said = asked.said().stream().flatMap(each -> each.notions().stream()).collect(Collectors.toSet());
        List<RuleWay> fitting = ways.stream()
                .filter(way -> way.isMet(said) && way.fits(asked, besides))
                .sorted(Comparator.comparingInt((RuleWay way) -> way.needs().size()).reversed())
                .toList();
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        int most = fitting.getFirst().needs().size();
        Set<List<String>> rules = fitting.stream().filter(way -> way.needs().size() == most).map(RuleWay::rules).collect(Collectors.toCollection(HashSet::new));
        return rules.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }
}
