package kz.dauys.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;

/**
 * Finds rules by what is asked and of whom: an age of the President, a turnout of a referendum. Each part of a question may ask for one; what
 * it leaves out it takes from the part before. A word that nothing explains, a name, or two rules that fit alike leave it unanswered.
 */
final class RuleReader {
    /** Whom or what a rule is about: what a later part of a question leaves out. */
    private static final Set<String> BODIES = Set.of(
            "president", "senate", "mazhilis", "kurultai", "parliament", "maslikhat", "akim", "party", "referendum", "cec", "constitution", "observer");

    /** How many stretches that say something it takes to forgive a word that nothing explains. */
    private static final int FOR_ONE_UNKNOWN = 6;

    private final Knowledge knowledge;
    private final Votes votes;
    private final RuleTimes times;
    private final List<RuleWay> ways;
    private final Set<String> anywhere = RuleWay.anywhere();

    /** What a part of a question says about rules. */
    private record Asked(Lexicon.Read read, List<Notions.Said> said, List<Token> unknown) {
        boolean says(Set<String> notions) {
            return said.stream().anyMatch(each -> each.notions().stream().anyMatch(notions::contains));
        }

        Asked with(List<Notions.Said> more) {
            return new Asked(read, Stream.concat(said.stream(), more.stream()).toList(), unknown);
        }
    }

    RuleReader(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.votes = new Votes(knowledge);
        this.times = new RuleTimes(knowledge);
        this.ways = RuleWay.all().stream()
                .filter(way -> way.rules().stream().allMatch(rule -> knowledge.glossary().find(Entry.Rule.class, rule).isPresent()))
                .toList();
    }

    /**
     * What the clauses ask for together.
     *
     * @param language of the question, where its letters tell
     * @param names keys of the words that the question writes as names
     */
    Optional<Answer> read(List<Clause> clauses, Optional<Language> language, Set<String> names) {
        return Stream.of(Language.values())
                .filter(each -> language.isEmpty() || language.get() == each)
                .flatMap(each -> read(clauses, each, names).stream())
                .findFirst();
    }

    /** Whether a rule may be meant where a question was understood already: what something means and figures of a year are no rules. */
    static boolean mayAnswer(List<Clause> clauses, Interpretation understood) {
        boolean year = clauses.stream().anyMatch(clause -> clause.read().tokens().stream().anyMatch(Token::isYear));
        return switch (understood) {
            case Interpretation.Understood(String operation, Answer answer) -> switch (answer) {
                case Answer.Unknown(Answer.Why.Opinion why) -> false;
                case Answer.Unknown unknown -> true;
                case Answer.Ruling ruling -> true;
                case Answer.Definition definition -> false;
                case Answer other -> !year;
            };
            case Interpretation.WhichElection open -> true;
            case Interpretation.Unclear unclear -> true;
        };
    }

    /** Whether a question, every word of which is known here, says too little to ask for the rule. */
    boolean halfAsked(Entry.Rule rule, List<Clause> clauses, Optional<Language> language) {
        if (clauses.size() != 1 || language.isEmpty()) {
            return false;
        }
        Asked asked = asked(clauses.getFirst().read(), language.get());
        List<RuleWay> ofRule = ways.stream().filter(way -> way.rules().contains(rule.id())).toList();
        return asked.unknown().isEmpty() && !ofRule.isEmpty() && ofRule.stream().allMatch(way -> way.fit(asked.said()).isEmpty())
                && ofRule.stream().anyMatch(way -> way.halfSaid(asked.said()));
    }

    private Optional<Answer> read(List<Clause> clauses, Language language, Set<String> names) {
        Set<Answer> answers = new LinkedHashSet<>();
        List<Notions.Said> bodies = List.of();
        Optional<RuleWay> before = Optional.empty();
        for (int at = 0; at < clauses.size(); at++) {
            Clause clause = clauses.get(at);
            Asked asked = asked(clause.read(), language);
            if (strange(asked, names)) {
                return Optional.empty();
            }
            boolean plain = Notions.widest(asked.said()).stream().allMatch(each -> each.notions().stream().anyMatch(anywhere::contains));
            Optional<RuleWay> way = plain && before.isPresent() && clear(asked) ? before : way(asked, bodies);
            boolean goesOn = at + 1 < clauses.size() && clauses.get(at + 1).more();
            boolean asks = clause.question() || clause.more() || goesOn || at == clauses.size() - 1 || (clause.asks() && !states(clause.read()));
            if (way.isPresent() && (asks || clause.read().tokens().size() > 2)) {
                before = way;
                if (asks) {
                    Optional<List<Answer>> ruled = ruled(way.get(), asked);
                    if (ruled.isEmpty()) {
                        return Optional.empty();
                    }
                    answers.addAll(ruled.get());
                }
            } else if ((asks && !(plain && clear(asked) && !answers.isEmpty())) || (!asks && tells(clause.read()))) {
                return Optional.empty();
            }
            List<Notions.Said> named = asked.said().stream().filter(each -> each.notions().stream().anyMatch(BODIES::contains)).toList();
            bodies = named.isEmpty() ? bodies : named;
        }
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.size() == 1 ? answers.iterator().next() : new Answer.Several(List.copyOf(answers)));
    }

    /** "She is seventeen when …" and "a person who wants to" ask nothing; a question begins with what asks. */
    private static boolean states(Lexicon.Read read) {
        return read.tokens().isEmpty() || !Reader.isInterrogative(read.tokens().getFirst());
    }

    /** Which notions a question says, and which of its words say nothing here. */
    List<String> notions(Lexicon.Read read, Language language) {
        Asked asked = asked(read, language);
        Stream<String> said = Notions.widest(asked.said()).stream()
                .map(each -> read.tokens().subList(each.from(), each.to()).stream().map(Token::text).collect(Collectors.joining(" ")) + " " + each.notions().stream().sorted().toList());
        return Stream.concat(said, asked.unknown().stream().map(token -> token.text() + " ?")).toList();
    }

    private Asked asked(Lexicon.Read read, Language language) {
        List<Notions.Said> said = Notions.of(language).in(read.tokens());
        List<Token> unknown = new ArrayList<>();
        for (int at = 0; at < read.tokens().size(); at++) {
            int here = at;
            Token token = read.tokens().get(at);
            boolean glue = read.spans().stream().anyMatch(span -> span.from() <= here && here < span.to() && saysNothing(span));
            boolean covered = said.stream().anyMatch(each -> each.from() <= here && here < each.to());
            if (!covered && !glue && !token.number() && token.key().length() > 1 && !Asking.of(language).drops(token)) {
                unknown.add(token);
            }
        }
        return new Asked(read, said, unknown);
    }

    /** Connectives and times: when a rule held is read from the year. */
    private static boolean saysNothing(Span span) {
        return isDay(span) || (span.cues().contains(Cue.GLUE) && !span.names());
    }

    private static boolean isDay(Span span) {
        return span.concepts().stream().anyMatch(concept -> concept instanceof Concept.Month || concept instanceof Concept.Day);
    }

    /** Somebody or something is spoken of that rules do not know. */
    private boolean strange(Asked asked, Set<String> names) {
        return asked.unknown().stream().anyMatch(token -> names.contains(token.key()))
                || asked.read().spans().stream().anyMatch(span -> uncovered(span, asked) && foreign(span));
    }

    /** Whether a sentence before the question speaks of one vote, or of somebody in it: what follows is asked about that. */
    private static boolean tells(Lexicon.Read read) {
        return read.tokens().stream().anyMatch(Token::isYear)
                || Stream.of(Entry.Election.class, Entry.Party.class, Entry.Person.class, Entry.Region.class, Entry.Measure.class)
                        .anyMatch(kind -> read.spans().stream().anyMatch(span -> span.named(kind).isPresent()));
    }

    private static boolean uncovered(Span span, Asked asked) {
        return asked.said().stream().noneMatch(each -> each.from() < span.to() && span.from() < each.to());
    }

    private static boolean foreign(Span span) {
        boolean named = Stream.of(Entry.Party.class, Entry.Person.class, Entry.Region.class).anyMatch(kind -> span.named(kind).isPresent());
        boolean narrow = span.cues().contains(Cue.NARROW) && !span.cues().contains(Cue.GLUE);
        return named || narrow || span.cues().contains(Cue.OPINION);
    }

    private static boolean clear(Asked asked) {
        return asked.unknown().size() * FOR_ONE_UNKNOWN <= Notions.widest(asked.said()).size();
    }

    private Optional<RuleWay> way(Asked asked, List<Notions.Said> bodies) {
        if (!clear(asked)) {
            return Optional.empty();
        }
        Optional<RuleWay> alone = best(asked.said());
        return alone.isPresent() || asked.says(BODIES) ? alone : best(asked.with(bodies).said());
    }

    /** The way that takes up most of what is said; of two rules that fit alike neither. */
    private Optional<RuleWay> best(List<Notions.Said> said) {
        List<RuleWay> fitting = ways.stream().filter(way -> way.fit(said).isPresent()).sorted(Comparator.comparing((RuleWay way) -> way.fit(said).orElse(0)).reversed()).toList();
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        int most = fitting.getFirst().needs().size();
        Set<List<String>> rules = fitting.stream().filter(way -> way.needs().size() == most).map(RuleWay::rules).collect(Collectors.toCollection(HashSet::new));
        return rules.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private Optional<List<Answer>> ruled(RuleWay way, Asked asked) {
        Set<Integer> years = votes.years(asked.read());
        boolean vote = asked.says(Set.of("elect")) || asked.read().spans().stream().anyMatch(RuleReader::isDay);
        if (!years.isEmpty() && vote && asked.says(Set.of("howmany")) && !asked.says(Set.of("must"))) {
            // How many seats were at stake one day is a figure of a vote.
            return Optional.empty();
        }
        List<Entry.Election> meant = votes.meant(asked.read(), years);
        RuleTimes.Turn turn = asked.says(Set.of("before")) ? RuleTimes.Turn.BEFORE : asked.says(Set.of("after")) ? RuleTimes.Turn.AFTER : RuleTimes.Turn.IN;
        List<Answer> ruled = new ArrayList<>();
        for (String rule : way.rules()) {
            times.ruling(knowledge.glossary().get(Entry.Rule.class, rule), asked.read(), years, meant, turn).ifPresent(ruled::add);
        }
        return ruled.size() == way.rules().size() ? Optional.of(ruled) : Optional.empty();
    }
}
