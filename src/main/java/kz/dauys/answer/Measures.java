package kz.dauys.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Glossary;
import kz.dauys.knowledge.Unit;

/** Which measures a question asks for: those that its parts make up, else those that it calls by their names. */
final class Measures {
    private final Glossary glossary;

    /** The rules for measures that this pack has, those that need most first; of equals the first is preferred. */
    private final List<Rule> rules;

    Measures(Glossary glossary) {
        this.glossary = glossary;
        // A pack need not have every measure.
        this.rules = Rule.ALL.stream()
                .filter(rule -> rule.measures().stream().allMatch(measure -> glossary.find(Entry.Measure.class, measure).isPresent()))
                .sorted(Comparator.comparingInt((Rule rule) -> rule.needs().size()).reversed())
                .toList();
    }

    /**
     * The measures asked for; none where something is said that no reading explains.
     *
     * @param spans what is said beside the parties
     */
    List<String> of(List<Span> spans, Set<String> parties) {
        return of(spans, parties, about(parties));
    }

    /** The measures asked for, where the question may be about parties that it does not name. */
    List<String> of(List<Span> spans, Set<String> parties, Rule.About about) {
        List<String> composed = composed(spans, parties, about);
        return composed.isEmpty() ? called(spans, about) : composed;
    }

    Unit unit(String measure) {
        return glossary.get(Entry.Measure.class, measure).unit();
    }

    static List<Set<Cue>> said(List<Span> spans) {
        return spans.stream().map(Span::cues).filter(cues -> !cues.isEmpty()).toList();
    }

    private static Rule.About about(Set<String> parties) {
        return parties.isEmpty() ? Rule.About.WHOLE : Rule.About.PARTY;
    }

    /** The measures that the parts of the question make up, where no part is a measure's name and nothing else. */
    private List<String> composed(List<Span> spans, Set<String> parties, Rule.About about) {
        if (spans.stream().anyMatch(span -> span.cues().isEmpty() && span.named(Entry.Measure.class).isPresent())) {
            return List.of();
        }
        List<Set<Cue>> said = new ArrayList<>(said(spans));
        List<String> measures = fitting(said, about).stream().filter(measure -> !contradicts(measure, spans)).toList();
        if (measures.isEmpty() && !parties.isEmpty() && parties.stream().allMatch(this::isGroup)) {
            // "How many independents were elected?" counts people who are seats.
            said.add(Set.of(Cue.SEATS));
            return fitting(said, Rule.About.PARTY);
        }
        if (measures.isEmpty() && !parties.isEmpty() && parties.stream().allMatch(this::isChoice)) {
            // "How many said yes?" counts people who are votes.
            said.add(Set.of(Cue.VOTES));
            return fitting(said, Rule.About.PARTY);
        }
        return measures;
    }

    /** A share of list seats is no share of the vote, though both are percents of a list. */
    private boolean contradicts(String measure, List<Span> spans) {
        return unit(measure) == Unit.PERCENT && spans.stream().flatMap(span -> span.named(Entry.Measure.class).stream()).anyMatch(named -> named.unit() == Unit.SEATS);
    }

    private boolean isGroup(String party) {
        return glossary.find(Entry.Party.class, party).filter(each -> each.kind() == Entry.Contender.GROUP).isPresent();
    }

    private boolean isChoice(String subject) {
        return glossary.find(Entry.Choice.class, subject).isPresent();
    }

    private List<String> fitting(List<Set<Cue>> said, Rule.About about) {
        for (Rule rule : rules) {
            if (rule.about() == about && rule.fits(said)) {
                return rule.measures();
            }
        }
        return List.of();
    }

    /** The measures that are called by their names, where nothing else is said that would change any of them. */
    private static List<String> called(List<Span> spans, Rule.About about) {
        List<Entry.Measure> named = spans.stream().flatMap(span -> span.named(Entry.Measure.class).stream()).distinct().toList();
        // A chamber is dissolved before the election that follows.
        boolean dissolved = named.stream().anyMatch(measure -> measure.id().equals("dissolved"));
        List<Set<Cue>> others = said(spans.stream()
                .filter(span -> span.named(Entry.Measure.class).isEmpty() && !(dissolved && span.cues().contains(Cue.BEFORE)))
                .toList());
        return named.stream().allMatch(measure -> Rule.named(others, measure.unit(), about))
                ? named.stream().map(Entry::id).toList()
                : List.of();
    }
}
