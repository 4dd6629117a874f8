package kz.dauys.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;

/**
 * Finds rules by what is asked and of whom: an age of the President, a turnout of a referendum. Each part of a question may ask for one; what
 * it leaves out it takes from the part before. A word that nothing explains, a name, or two rules that fit alike leave it unanswered.
 */
final class RuleReader {
    /** How many stretches that say something it takes to forgive a word that nothing explains. */
    private static final int FOR_ONE_UNKNOWN = 6;

    private static final Pattern PARTS = Pattern.compile("^(articles?|amendments?|поправок|тузету|pages?|words?|chapters?|статей|стать[ия]|страниц|слов|глав|бап|бет|соз|тарау)$");

    private static final Pattern AGE = Pattern.compile("[1-9]\\d");

    private final Knowledge knowledge;
    private final Votes votes;
    private final RuleTimes times;
    private final RuleWays ways;

    RuleReader(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.votes = new Votes(knowledge);
        this.times = new RuleTimes(knowledge);
        this.ways = new RuleWays(knowledge.glossary());
    }

    /** What the clauses ask for together. */
    Optional<Answer> read(Posed posed) {
        return posed.first(language -> read(posed, posed.parts(language)));
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
    boolean halfAsked(Entry.Rule rule, Posed posed) {
        if (posed.clauses().size() != 1 || posed.language().isEmpty()) {
            return false;
        }
        RuleAsked asked = posed.whole(posed.language().get());
        List<RuleWay> ofRule = ways.of(rule).toList();
        return asked.unknown().isEmpty() && !ofRule.isEmpty() && ofRule.stream().noneMatch(way -> way.fits(asked, Set.of()))
                && ofRule.stream().anyMatch(way -> way.halfSaid(asked));
    }

    private Optional<Answer> read(Posed posed, List<RuleAsked> parts) {
        List<Clause> clauses = posed.clauses();
        Set<Answer> answers = new LinkedHashSet<>();
        List<Notions.Said> bodies = List.of();
        List<Notions.Said> spoken = List.of();
        Optional<RuleWay> before = Optional.empty();
        for (int at = 0; at < clauses.size(); at++) {
            Clause clause = clauses.get(at);
            RuleAsked asked = parts.get(at);
            if (asksOtherwise(clause.read()) || listsEntered(clause.read()) || asked.strange(posed) || asked.countsUnknown() || asked.ranksVotes()) {
                return Optional.empty();
            }
            boolean plain = ways.plain(asked);
            Optional<RuleWay> way = plain && before.isPresent() && clear(asked) ? before : ways.another(asked, before) ? ways.best(asked.with(spoken)) : way(asked, bodies);
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
            List<Notions.Said> named = asked.saying(RuleWays.BODIES);
            bodies = named.isEmpty() ? bodies : named;
            spoken = asked.said().stream().filter(each -> !named.contains(each)).toList();
        }
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.size() == 1 ? answers.iterator().next() : new Answer.Several(List.copyOf(answers)));
    }

    /** Who was the youngest is told by no rule. */
    private static boolean ofTheMost(Lexicon.Read read) {
        return read.says(Cue.WHO) && read.says(Cue.MOST) && read.says(Cue.CANDIDATES);
    }

    private static final Pattern WHICH_PARTIES = Pattern.compile("(?:^| )(?:which|what|какие|кай|кандай) (?:\\p{L}+ )?(?:parties|party|партии|партия|партиялар\\p{L}*) (?!must|have to|may|can|могут|должны|имеют|керек)");

    private static final Pattern FORMER = Pattern.compile("(?:^| )(?:constitution of|1995 constitution|constitution adopted in|конституци\\p{L}+) 1995|(?:^| )1995 (?:constitution|жылгы конституция)");

    private static final Pattern APPOINTS = Pattern.compile("^(?:appoint|назнач|тагайында|dismiss|освобожда|босат|chooses?$|choose$|nominat|предлага|usyn|усын|decid|реша)");

    /** Whether something is asked that no rule tells, though its words are those of rules. */
    static boolean asksOtherwise(Lexicon.Read read) {
        return Abstention.asksNames(read) || NoRule.asksOfVotes(read) || NoRule.asksForWinner(read) || NoRule.asksForAgeOf(read) || NoRule.asksOfIndependents(read) || (read.says(Cue.WHY) && read.says(Cue.DISSOLVED)) || OtherKind.prolongs(read) || (read.says(Cue.WHICH_ELECTION) && read.says(Cue.FIRST) && read.says(Cue.ELECTED)) || asksForOffice(read) || (read.tokens().stream().anyMatch(Token::isYear) && read.tokens().stream().anyMatch(token -> token.number() && !token.isYear()) && read.spans().stream().anyMatch(span -> span.named(Entry.Party.class).filter(party -> party.id().equals("independents")).isPresent())) || (read.says(Cue.OBSERVERS) && read.tokens().stream().anyMatch(Token::isYear) && read.tokens().stream().anyMatch(token -> WHICH_BODY.contains(token.key()))) || (read.says(Cue.EVER) && read.says(Cue.SECOND_ROUND)) || countsQuestions(read) || ofAges(read) || ofTheMost(read) || countsParts(read) || weighsFigures(read) || looksAhead(read) || asksForHolder(read) || countsVotes(read) || listsParties(read) || dayOfAssembly(read);
    }

    /** How many times a president was elected so far is counted, and told by no rule on how often one may be. */
    private static boolean countsVotes(Lexicon.Read read) {
        if (read.tokens().stream().anyMatch(token -> CHANGED.matcher(token.key()).find())) {
            return false;
        }
        boolean person = read.spans().stream().anyMatch(span -> span.named(Entry.Person.class).isPresent());
        boolean votesCounted = read.says(Cue.TIMES) && read.tokens().stream().anyMatch(token -> VOTE.matcher(token.key()).matches()) && read.tokens().size() <= FEW && read.tokens().stream().noneMatch(token -> OFTEN.contains(token.key()));
        return votesCounted || (read.says(Cue.TIMES) && read.tokens().stream().noneMatch(token -> OFTEN.contains(token.key())) && (person || read.tokens().stream().anyMatch(token -> HELD.contains(token.key()))));
    }

    /** How many questions stood on a ballot. */
    private static boolean countsQuestions(Lexicon.Read read) {
        return read.says(Cue.COUNT) && read.says(Cue.QUESTION) && read.says(Cue.REFERENDUM);
    }

    /** «Неше рет президент сайлауы»: votes themselves are counted. */
    private static final Pattern VOTE = Pattern.compile("сайлауы|референдум\\p{L}*|elections|referendums|выборы|выборов|референдумов");

    private static final int FEW = 6;

    /** How often the Constitution was changed is told with its changes. */
    private static final Pattern CHANGED = Pattern.compile("^(?:amend|chang|поправ|измен|менял|озгер|тузет)");

    /** An office and nothing else asks who holds it, and not who puts others into a chamber. */
    private static boolean asksForOffice(Lexicon.Read read) {
        return read.tokens().size() <= FEW && read.spans().stream().anyMatch(span -> span.names("senate-speaker") || span.names("speaker-elected") || span.names("prime-minister"))
                && read.tokens().stream().noneMatch(token -> APPOINTS.matcher(token.key()).find());
    }

    /** Which organisations sent observers somewhere. */
    private static final Set<String> WHICH_BODY = Set.of("organisations", "organizations", "организации", "миссии", "missions", "уйымдар");

    private static final Set<String> OFTEN = Set.of("often", "часто", "жии");

    private static final Set<String> HELD = Set.of("held", "was", "were", "have", "было", "были", "прошло", "проходили", "проводились", "проводили", "отти", "откен", "болды", "болган", "откизилди");

    /** On which day the Assembly elected its deputies in some year. */
    private static boolean dayOfAssembly(Lexicon.Read read) {
        return read.says(Cue.ASSEMBLY) && read.says(Cue.WHEN) && read.tokens().stream().anyMatch(Token::isYear);
    }

    /** "Which parties stumbled over it in 2007" asks for them. */
    static boolean listsParties(Lexicon.Read read) {
        return read.says(Cue.PARTY) && !read.says(Cue.COUNT) && !read.says(Cue.PERCENT) && WHICH_PARTIES.matcher(read.words()).find();
    }

    /** When the next referendum is to be held is fixed by nobody before it is called. */
    private static boolean looksAhead(Lexicon.Read read) {
        return read.says(Cue.WHEN) && read.says(Cue.FUTURE) && read.says(Cue.REFERENDUM);
    }

    /** Who is at the head of a commission, not who puts him there. */
    private static boolean asksForHolder(Lexicon.Read read) {
        boolean chair = read.spans().stream().anyMatch(span -> span.names("cec-chair"));
        return chair && read.says(Cue.WHO) && read.tokens().stream().noneMatch(token -> APPOINTS.matcher(token.key()).find());
    }

    /** How many people more, and where sources tell a turnout differently, is asked of votes: no rule tells it. */
    private static boolean weighsFigures(Lexicon.Read read) {
        return (read.says(Cue.DIFFERENCE) && read.says(Cue.PEOPLE)) || (read.says(Cue.DISPUTED) && read.says(Cue.TURNOUT));
    }

    /** How many articles a constitution has is told by none of them. */
    private static boolean countsParts(Lexicon.Read read) {
        return read.spans().stream().anyMatch(span -> span.names("articles-amended") || (span.cues().contains(Cue.COUNT) && span.to() < read.tokens().size() && PARTS.matcher(read.tokens().get(span.to()).key()).find()));
    }

    /** "How did people of 18-25 vote": a stretch of ages asks for no age. */
    private static boolean ofAges(Lexicon.Read read) {
        List<Token> tokens = read.tokens();
        return IntStream.range(1, tokens.size()).anyMatch(at -> isAge(tokens.get(at - 1)) && isAge(tokens.get(at)));
    }

    private static boolean isAge(Token token) {
        return token.number() && AGE.matcher(token.key()).matches();
    }

    /** "Which lists passed the barrier in 2016" asks for them and not for the barrier. */
    private static boolean listsEntered(Lexicon.Read read) {
        boolean year = read.tokens().stream().anyMatch(Token::isYear) || read.spans().stream().anyMatch(span -> span.named(Entry.Election.class).isPresent());
        boolean checked = read.says(Cue.WHETHER) && read.spans().stream().anyMatch(span -> span.named(Entry.Party.class).isPresent());
        boolean listed = !read.says(Cue.COUNT) && !read.says(Cue.PERCENT) && (read.says(Cue.LIST) || read.says(Cue.LISTS) || read.says(Cue.PARTY)) && read.tokens().stream().anyMatch(Reader::isInterrogative);
        return year && read.says(Cue.ENTER) && (checked || listed);
    }

    /** "She is seventeen when …" and "a person who wants to" ask nothing; a question begins with what asks. */
    private static boolean states(Lexicon.Read read) {
        return read.tokens().isEmpty() || !Reader.isInterrogative(read.tokens().getFirst());
    }

    /** Which notions a question says, and which of its words say nothing here. */
    List<String> notions(Lexicon.Read read, Language language) {
        RuleAsked asked = RuleAsked.of(read, language);
        Stream<String> said = asked.widest().stream()
                .map(each -> read.tokens().subList(each.from(), each.to()).stream().map(Token::text).collect(Collectors.joining(" ")) + " " + each.notions().stream().sorted().toList());
        return Stream.concat(said, asked.unknown().stream().map(token -> token.text() + " ?")).toList();
    }

    /** Whether a sentence before the question speaks of one vote, or of somebody in it: what follows is asked about that. */
    private static boolean tells(Lexicon.Read read) {
        return read.tokens().stream().anyMatch(Token::isYear)
                || Stream.of(Entry.Election.class, Entry.Party.class, Entry.Person.class, Entry.Region.class, Entry.Measure.class)
                        .anyMatch(kind -> read.spans().stream().anyMatch(span -> span.named(kind).isPresent() && !span.names("date-voting")));
    }

    /** "The Constitution of 1995": the year is its name and not the time that is asked about. */
    private static boolean underFormer(Lexicon.Read read) {
        return FORMER.matcher(read.words()).find();
    }

    private static boolean clear(RuleAsked asked) {
        return asked.unknown().size() * FOR_ONE_UNKNOWN <= asked.widest().size();
    }

    private Optional<RuleWay> way(RuleAsked asked, List<Notions.Said> bodies) {
        if (!clear(asked)) {
            return Optional.empty();
        }
        Optional<RuleWay> alone = ways.best(asked);
        Optional<RuleWay> ofBody = alone.filter(way -> way.rules().size() > 1).flatMap(way -> ways.best(asked.with(bodies)));
        if (ofBody.isPresent() && !bodies.isEmpty()) {
            // What is asked of several bodies is asked of the one that was spoken of.
            return ofBody;
        }
        return alone.isPresent() || asked.says(RuleWays.BODIES) ? alone : ways.best(asked.with(bodies));
    }

    private Optional<List<Answer>> ruled(RuleWay way, RuleAsked asked) {
        Set<Integer> years = votes.years(asked.read());
        boolean vote = asked.says(Set.of("elect")) || asked.read().spans().stream().anyMatch(RuleAsked::isDay);
        if (!years.isEmpty() && vote && asked.says(Set.of("howmany")) && !asked.says(Set.of("must"))) {
            // How many seats were at stake one day is a figure of a vote.
            return Optional.empty();
        }
        List<Entry.Election> meant = votes.meant(asked.read(), years);
        RuleTimes.Turn turn = asked.says(Set.of("before")) ? RuleTimes.Turn.BEFORE : asked.says(Set.of("after")) ? RuleTimes.Turn.AFTER : RuleTimes.Turn.IN;
        List<Answer> ruled = new ArrayList<>();
        for (String rule : way.rules()) {
            Entry.Rule entry = knowledge.glossary().get(Entry.Rule.class, rule);
            boolean former = underFormer(asked.read()) && !rule.startsWith("constitution");
            Optional<Answer.Ruling> told = former ? times.history(entry, Set.of()) : asked.says(Set.of("evolve")) || Votes.stretches(asked.read().spans()).size() > 1 ? times.history(entry, years) : times.ruling(entry, asked.read(), years, meant, turn);
            told.ifPresent(ruled::add);
        }
        return ruled.size() == way.rules().size() ? Optional.of(ruled) : Optional.empty();
    }
}
