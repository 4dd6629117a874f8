package kz.dauys.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/**
 * Reads which rules a long question comes to, where rules do not know every word of it. What is asked and of whom must be said; a few words may stay
 * unknown, and what is said of reforms tells no rule from another. All that is known of a rule over time is told, so that what it was and what it became is answered alike.
 */
final class RuleGist implements LongReader {
    /** What stands in questions for any rule: by which act it came, and who votes. */
    private static final Set<String> BESIDES = Set.of("constitution", "amend", "adopted", "list-all", "vote", "elect", "duty");

    /** What says that a number is laid down and no outcome of one vote. */
    private static final Set<String> LAID_DOWN = Set.of("must", "can", "amend", "quota", "howlong", "age", "term");

    /** How many words may stay unknown for each stretch that says something. */
    private static final double UNKNOWN = 0.4;

    /** A question of so few words must be known to the last. */
    private static final int BRIEF = 10;

    private static final Set<String> WHICH = Set.of("which", "what", "каких", "какие", "каким", "какими", "кай", "кандай");

    /** How far before its noun "which" stands: "which new regions". */
    private static final int WHICH_BEFORE = 2;

    private final Knowledge knowledge;
    private final Votes votes;
    private final RuleTimes times;
    private final RuleWays ways;

    RuleGist(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.votes = new Votes(knowledge);
        this.times = new RuleTimes(knowledge);
        this.ways = new RuleWays(knowledge.glossary());
    }

    @Override
    public Optional<Interpretation> read(Posed posed) {
        if (posed.clauses().stream().map(Clause::read).anyMatch(RuleReader::asksOtherwise)) {
            return Optional.empty();
        }
        return posed.first(language -> read(posed, posed.parts(language))).map(found -> new Interpretation.Understood("rules, the gist", found));
    }

    private Optional<Answer> read(Posed posed, List<RuleAsked> parts) {
        List<Clause> clauses = posed.clauses();
        boolean barred = parts.stream().anyMatch(part -> part.strange(posed) || part.countsUnknown() || part.ranksVotes()) || !clear(parts);
        Set<Integer> years = new LinkedHashSet<>();
        clauses.forEach(clause -> years.addAll(votes.years(clause.read())));
        boolean figure = !years.isEmpty() && parts.stream().anyMatch(part -> part.says(Set.of("howmany"))) && parts.stream().noneMatch(part -> part.says(LAID_DOWN));
        if (barred || figure || clauses.stream().anyMatch(clause -> asksRegions(clause.read()))) {
            return Optional.empty();
        }
        Set<RuleWay> found = new LinkedHashSet<>();
        List<Notions.Said> bodies = parts.stream().flatMap(part -> part.saying(RuleWays.BODIES).stream()).toList();
        List<Notions.Said> before = List.of();
        boolean checks = parts.size() > 1 && parts.stream().anyMatch(part -> part.read().says(Cue.WHETHER) && ways.plain(part) && part.unknown().isEmpty());
        for (int at = 0; at < parts.size(); at++) {
            RuleAsked part = parts.get(at);
            boolean asks = (checks && !ways.plain(part)) || clauses.get(at).asks() || clauses.get(at).more() || clauses.get(at).question();
            List<Notions.Said> context = before;
            Optional<RuleWay> way = ways.best(part, BESIDES)
                    .or(() -> ways.best(part.with(part.says(RuleWays.BODIES) ? List.of() : bodies), BESIDES))
                    .or(() -> ways.best(part.with(context), BESIDES));
            boolean goesOn = !found.isEmpty() && ways.plain(part) && part.unknown().isEmpty() && !part.says(Set.of("who"));
            boolean told = way.filter(this::tells).isPresent() && ((part.says(Set.of("members")) && !part.countsPeople()) || way.filter(RuleGist::isSize).isEmpty());
            if (asks && !told && !goesOn) {
                return Optional.empty();
            }
            if (asks && told) {
                way.ifPresent(found::add);
            }
            before = part.said();
        }
        return ruled(found, years);
    }

    /** "Which new regions": rules speak of every region, and of none by name. */
    private static boolean asksRegions(Lexicon.Read read) {
        return read.spans().stream().filter(span -> span.cues().contains(Cue.REGION))
                .anyMatch(span -> read.tokens().subList(Math.max(0, span.from() - WHICH_BEFORE), span.to()).stream().anyMatch(token -> WHICH.contains(token.key())));
    }

    /** Whether it asks for one thing among all that could be asked of the constitution or of a vote. */
    private boolean tells(RuleWay way) {
        return way.needs().stream().anyMatch(need -> need.stream().noneMatch(notion -> BESIDES.contains(notion) || ways.anywhere(notion)));
    }

    /** How many a body has are its members, where nothing else is counted. */
    private static boolean isSize(RuleWay way) {
        return way.needs().stream().allMatch(need -> need.contains("howmany") || RuleWays.BODIES.containsAll(need));
    }

    private static boolean clear(List<RuleAsked> parts) {
        int unknown = parts.stream().mapToInt(part -> part.unknown().size()).sum();
        int said = parts.stream().mapToInt(part -> part.widest().size()).sum();
        int words = parts.stream().mapToInt(part -> part.read().tokens().size()).sum();
        return unknown == 0 || (words > BRIEF && unknown <= UNKNOWN * said);
    }

    private Optional<Answer> ruled(Set<RuleWay> found, Set<Integer> years) {
        List<String> rules = found.stream().flatMap(way -> way.rules().stream()).distinct().toList();
        List<Answer> ruled = new ArrayList<>();
        for (String id : rules) {
            Entry.Rule rule = knowledge.glossary().get(Entry.Rule.class, id);
            times.history(rule, years).ifPresent(ruled::add);
        }
        return ruled.isEmpty() || ruled.size() < rules.size() ? Optional.empty() : Optional.of(Answer.several(ruled));
    }
}
