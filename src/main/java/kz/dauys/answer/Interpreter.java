package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;

/**
 * Turns what a question says into an answer from the claims and the rules. Every word must be accounted for, and no year or party that
 * the pack lacks is ever taken for one that it has: that is what keeps wrong answers few.
 */
final class Interpreter {
    private static final Set<String> SOMEBODY = Set.of("ей", "ему", "им", "оган", "оларга", "she", "he", "they", "her", "him");

    private final Knowledge knowledge;
    private final Votes votes;
    private final Reader reader;
    private final RuleBook rules;
    private final RuleReader ruling;
    private final Tenures tenures;
    private final List<LongReader> longReaders;
    private final Operations operations;
    private final Gist gist;
    private final Composed composed;
    private final Attribution attribution;
    private final Disputed disputed;
    private final Claimed claimed;
    private final PartyNames names;
    private final Lineages lineages;
    private final Offices offices;
    private final Portraits portraits;
    private final PartyLeaders partyLeaders;
    private final NextVote nextVote;
    private final NameAlone nameAlone;
    private final Refusals refusals;
    private final Prechecks prechecks;

    Interpreter(Knowledge knowledge, Lexicon lexicon) {
        this.knowledge = knowledge;
        this.votes = new Votes(knowledge);
        Measures measures = new Measures(knowledge.glossary());
        this.names = new PartyNames(knowledge);
        this.reader = new Reader(votes, names);
        this.rules = new RuleBook(knowledge);
        this.ruling = new RuleReader(knowledge);
        this.tenures = new Tenures(knowledge, votes);
        this.lineages = new Lineages(knowledge);
        this.offices = new Offices(knowledge);
        this.longReaders = List.of(new RuleGist(knowledge), new SameParty(knowledge, names), new TenureLengths(knowledge.glossary()), tenures, new LineageGist(lineages, person -> offices.parties(person, knowledge.glossary().all(Entry.Election.class))), new MeasureGist(knowledge, votes));
        this.portraits = new Portraits(knowledge.glossary(), lexicon);
        this.partyLeaders = new PartyLeaders(knowledge.glossary());
        this.nextVote = new NextVote(knowledge, votes);
        this.nameAlone = new NameAlone(knowledge, votes);
        this.prechecks = new Prechecks(knowledge, votes);
        this.refusals = new Refusals(knowledge, votes, measures);
        Lookups lookups = new Lookups(knowledge, measures);
        Speakers speakers = new Speakers(knowledge, votes);
                Verification verification = new Verification(knowledge, lookups);
        this.operations = new Operations(knowledge, votes, names, lineages, offices, speakers, verification, lookups);
        this.composed = new Composed(knowledge, votes, reader, names, operations::operated, offices::parties);
        this.attribution = new Attribution(knowledge);
        this.disputed = new Disputed(knowledge, votes, reader);
        this.claimed = new Claimed(votes, reader, verification, new Contenders(knowledge));
        this.gist = new Gist(votes, reader, frame -> operations.answered(frame, frame.years(), frame.elections()), offices::parties, new Stated(knowledge), speakers, new Described(knowledge.glossary()));
    }

    Interpretation interpret(Lexicon.Read read) {
        // What observers think is theirs to say.
        if (read.says(Cue.OPINION) && !(read.says(Cue.OBSERVERS) && read.explained())) {
            return Interpretation.unknown(new Answer.Why.Opinion());
        }
        Optional<Interpretation> next = nextVote.read(read);
        if (next.isPresent()) {
            return next.get();
        }
        Set<Integer> years = votes.years(read);
        List<Entry.Election> meant = votes.meant(read, years);
        if (read.says(Cue.NEXT) && read.tokens().stream().anyMatch(token -> SOMEBODY.contains(token.key())) && read.spans().stream().noneMatch(span -> span.named(Entry.Party.class).isPresent() || span.named(Entry.Person.class).isPresent())) {
            // Who "she" is, and after which vote the next one is meant, was said elsewhere.
            return new Interpretation.Unclear();
        }
        if (years.isEmpty() && read.says(Cue.OUTCOME) && read.spans().stream().flatMap(span -> span.concepts().stream()).anyMatch(Concept.Month.class::isInstance)) {
            // What happened in November leaves open in which year.
            return new Interpretation.Unclear();
        }
        if (read.says(Cue.FUTURE)) {
            meant = meant.stream().filter(election -> votes.day(election).isAfter(knowledge.glossary().asOf())).toList();
        }
        boolean shared = read.says(Cue.PARTY) && !read.says(Cue.COUNT) && (read.says(Cue.SEATS) || read.spans().stream().anyMatch(span -> span.names("seats")));
        boolean outcome = read.says(Cue.WIN) || read.says(Cue.RESULT) || read.says(Cue.TURNOUT) || shared;
        if (refusals.allAhead(meant) && outcome && !read.says(Cue.WHETHER)) {
            // Who won, and with how many seats, is not told by how many seats there are.
            return Interpretation.unknown(new Answer.Why.Future());
        }
        return interpret(read, years, meant);
    }

    /** The rule that the parts of a question ask for, else what it was understood as. */
    Interpretation ruled(Posed posed, Interpretation understood) {
        Optional<Answer> rule = !posed.nearby() && RuleReader.mayAnswer(posed.clauses(), understood) ? ruling.read(posed).filter(answer -> !NoRule.tellsNeither(posed.read(), answer)) : Optional.empty();
        boolean half = rule.isEmpty()
                && understood instanceof Interpretation.Understood(String operation, Answer answer)
                && answer instanceof Answer.Ruling ruled
                && ruling.halfAsked(ruled.rule(), posed);
        return rule.<Interpretation>map(found -> new Interpretation.Understood("rule by notions", found)).orElse(half ? new Interpretation.Unclear() : understood);
    }

    /** What a question says to those who look for a rule. */
    List<String> notions(Lexicon.Read read, Language language) {
        return ruling.notions(read, language);
    }

    /** What the parts of a question come to, where not every word is explained. */
    Optional<Interpretation> gist(Posed posed) {
        return posed.clauses().isEmpty() ? Optional.empty() : gist.read(posed.clauses(), posed.names());
    }

    /** What it comes to beside the figures of votes, where not every word of it is explained. */
    Optional<Interpretation> longRead(Posed posed) {
        return posed.nearby() ? Optional.empty() : longReaders.stream().flatMap(reader -> reader.read(posed).stream()).findFirst();
    }

    /** What its words come to together, where every one of them means something but no reading puts them together. */
    Optional<Interpretation> composed(Posed posed) {
        return posed.nearby() || gist.strange(posed.read()) > 0 ? Optional.empty() : composed.read(posed.read(), true);
    }

    /** The same where one word means nothing, and nothing else keeps the question from being read for what it comes to. */
    Optional<Interpretation> composedButForAWord(Posed posed) {
        boolean barred = posed.nearby() || gist.hangsOnAWord(posed.read()) || gist.bars(posed.clauses(), posed.names());
        return barred ? Optional.empty() : composed.read(posed.read(), false).filter(each -> each.told().filter(answer -> answer.claims().stream().noneMatch(Reduction::isChamber)).isPresent());
    }

    /** What is said instead of an answer about a vote that was in another month than the question has it. */
    Optional<Interpretation> otherMonth(Answer answer, Lexicon.Read read) {
        return OtherMonth.of(answer, read, knowledge).map(days -> Interpretation.unknown(new Answer.Why.NoVoteThen(days)));
    }

    /** When somebody was born, where the glossary tells it. */
    Optional<Interpretation> born(String question, Posed posed) {
        return Births.read(question, posed.read());
    }

    /** What is checked before it is read for what it asks. */
    Prechecks prechecks() {
        return prechecks;
    }

    /** Whom the glossary describes by what the question says. */
    Optional<Interpretation> portrait(Posed posed) {
        return posed.nearby() ? Optional.empty() : portraits.read(posed);
    }

    /** What is told of something that is only named. */
    Optional<Interpretation> nameAlone(Lexicon.Read read) {
        return nameAlone.thing(read);
    }

    /** What is told of a vote that is only named. */
    Optional<Interpretation> voteAlone(Lexicon.Read read) {
        return nameAlone.vote(read);
    }

    /** Who held an office at the time that a question names. */
    Optional<Interpretation> tenure(Posed posed) {
        return posed.nearby() ? Optional.empty() : tenures.read(posed);
    }

    /** Whether anybody is named by what is told of a party. */
    boolean tellsPeople(Answer.Lineage line) {
        return lineages.tellsPeople(line.party());
    }

    /** Where a party came from and what became of it. */
    Optional<Answer> line(String party) {
        return knowledge.glossary().find(Entry.Party.class, party).flatMap(each -> lineages.of(List.of(each)));
    }

    /** All who held an office from some year on. */
    Optional<Interpretation> holdersSince(Posed posed) {
        return posed.nearby() ? Optional.empty() : tenures.since(posed);
    }

    /** Values of one claim that are weighed against each other. */
    Optional<Interpretation> disputed(Lexicon.Read read, Set<String> names) {
        return disputed.read(read, names);
    }

    /** Whether a statement is right. */
    Optional<Interpretation> claimed(Lexicon.Read read) {
        return claimed.read(read);
    }

    /** What is right where a statement that is taken for granted is wrong. */
    Optional<Answer> corrected(Lexicon.Read read) {
        return claimed.corrected(read);
    }

    private Interpretation interpret(Lexicon.Read read, Set<Integer> years, List<Entry.Election> meant) {
        if (read.explained()) {
            Optional<Interpretation> answered = answered(read, years, meant);
            Optional<Interpretation> rule =
                    RuleBook.mayAnswer(answered) && !RuleReader.asksOtherwise(read) && !refusals.asksInVain(read, years, meant) ? rules.read(read, years, meant) : Optional.empty();
            if (rule.isPresent()) {
                return rule.get();
            }
            if (answered.isPresent() && answered.get() instanceof Interpretation.Understood(String operation, Answer answer)) {
                boolean ahead = read.says(Cue.FUTURE) || refusals.allAhead(meant);
                return ahead && answer instanceof Answer.Unknown ? Interpretation.unknown(new Answer.Why.Future()) : answered.get();
            }
            return answered.orElseGet(() -> refusals.of(read, years, meant));
        }
        return RuleReader.asksOtherwise(read) ? new Interpretation.Unclear() : rules.read(read, years, meant).orElse(new Interpretation.Unclear());
    }

    /** The rules that were weighed for the question. */
    List<RuleBook.Fit> rules(Lexicon.Read read) {
        return rules.fits(read.tokens());
    }

    /** What the question is about, for the next one to go on from; empty where no party, vote or figure was understood. */
    Optional<Frame> frame(Lexicon.Read read) {
        if (!read.explained()) {
            return Optional.empty();
        }
        Set<Integer> years = votes.years(read);
        Frame frame = reader.frame(read, years, votes.meant(read, years));
        boolean empty = frame.subjects().isEmpty() && frame.saysOnly() && years.isEmpty();
        return !empty ? Optional.of(frame) : Optional.empty();
    }

    /** The question with what it leaves out taken from the one before. */
    Optional<Followed> goOn(Lexicon.Read read, Frame before) {
        if (!read.explained() || !reader.accounts(read)) {
            return Optional.empty();
        }
        Set<Integer> years = votes.years(read);
        return new FollowUp(votes).merged(reader.frame(read, years, votes.meant(read, years)), before)
                .flatMap(frame -> operations.answered(frame, frame.years(), frame.elections())
                        .filter(each -> each.told().isPresent())
                        .map(each -> new Followed(frame, each)));
    }

    /** Whether figures are asked for of a vote in a year in which none was held: a passage that names the year is about something else. */
    boolean asksOfNoVote(Lexicon.Read read) {
        return refusals.asksOfNoVote(read);
    }

    private Optional<Interpretation> answered(Lexicon.Read read, Set<Integer> years, List<Entry.Election> meant) {
        Optional<Interpretation> definition = Definitions.read(read);
        if (definition.isPresent()) {
            return definition;
        }
        if (!reader.accounts(read) || (read.says(Cue.FUTURE) && meant.isEmpty())) {
            return Optional.empty();
        }
        Optional<String> publisher = Reader.publisher(read);
        boolean checks = Reader.asksWithAVerb(read) && read.says(Cue.ELECTED) && !read.says(Cue.WHO) && !read.says(Cue.WHETHER);
        Frame whole = reader.frame(read, years, meant).without(Cue.FUTURE);
        // "Was Tokayev elected in 2015?"
        Frame asked = checks ? whole.with(Cue.WHETHER) : whole;
        if (publisher.isEmpty()) {
            // Whom a publisher names as a leader is its word about one vote, and not told by the line of leaders.
            return partyLeaders.read(asked).or(() -> operations.answered(asked, years, meant));
        }
        Optional<Interpretation> said = operations.answered(asked, years, meant);
        Optional<Interpretation> plain = said.isPresent() ? said : operations.answered(asked.without(Cue.ACCORDING, Cue.OBSERVERS), years, meant);
        // Who led the mission is a fact about the publisher, and not its word.
        return plain.map(each -> each.told().filter(MissionHead::tells).isPresent() ? each : attribution.of(each, publisher.get()));
    }
}
