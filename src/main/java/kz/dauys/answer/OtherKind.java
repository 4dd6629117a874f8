package kz.dauys.answer;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Value;

/** Answers that tell of something, and not what is asked: days where it is "who", numbers where it is "who", a rule where it is who was first. */
final class OtherKind {
    private static final Set<Cue> COUNTING = EnumSet.of(Cue.COUNT, Cue.PERCENT, Cue.VOTES, Cue.RESULT, Cue.SEATS);
    private static final Set<Cue> DATING = EnumSet.of(Cue.WHEN, Cue.WHICH_ELECTION, Cue.EVERY);

    private static final Pattern FOR_YEARS = Pattern.compile("(?:^| )(?:бес|жети|алты|торт|[4-7]|five|seven|six|four|пять|семь|шесть|четыре) (?:жылга|years|лет|года)(?: |$)");

    private static final Set<String> NUMBERED = Set.of("contesting-parties", "lists", "candidates");

    private static final Pattern LIST = Pattern.compile("(?:^| )(?:list|name|enumerate|перечисл\\p{L}+|назов\\p{L}+|тизиниз|атап бер|тизип бер)(?: |$)");

    private static final Set<String> WHERE = Set.of("where", "где", "кайда");

    private static final Pattern COURT = Pattern.compile("^(?:court|суд|сот$|соты$|council|совет$|кенес)");

    private static final Set<String> OFFICES = Set.of("prime-minister", "senate-speaker", "speaker-elected", "speaker-before");

    private static final Pattern PROLONGED = Pattern.compile("^(?:узарт|продл|extend|prolong)");

    private static final Pattern OPPOSITION = Pattern.compile("^(?:opposition|оппозицион|оппозициял)");

    private static final Set<Cue> CALLING = EnumSet.of(Cue.CALLED, Cue.EARLY, Cue.DISSOLVED, Cue.REFERENDUM);

    /** Bodies that send observers. */
    private static final Set<String> MISSIONS = Set.of("sco", "cis", "osce", "odihr", "osce-pa", "pace", "csto", "ots");

    private static final Pattern MISSION = Pattern.compile("^(?:osce|odihr|обсе|бдипч|екыу|диакб)");

    /** Each of the ways to tell something else. */
    private static final List<BiPredicate<Answer, Lexicon.Read>> OTHERS = List.of(
            OtherKind::nobody, OtherKind::onlyDays, OtherKind::ofRule, OtherKind::ofOtherVotes, OtherKind::ofChange, OtherKind::ofTerm, OtherKind::withoutTheParty,
            OtherKind::mission, OtherKind::ofConstitution, OtherKind::ofHolders, OtherKind::ofReferendum, OtherKind::ofVictor, OtherKind::numberForList, OtherKind::ofBallots,
            OtherKind::ofEverybody, OtherKind::ofQuestion, OtherKind::ofCalling, OtherKind::ofShare, OtherKind::ofSpeech, OtherKind::noDay, OtherKind::notSaid, OtherKind::noReason, OtherKind::ofChamber,
            OtherKind::ofSomebodysReason, OtherKind::ofAllForAShare, OtherKind::ofOpposition, OtherKind::ofTheOneWhoLeft, (answer, read) -> NoRule.tellsNeither(read, answer), OtherKind::termForProlonging);

    private OtherKind() {}

    static boolean tells(Answer answer, Lexicon.Read read) {
        return OTHERS.stream().anyMatch(other -> other.test(answer, read)) || OtherFigure.tells(answer, read);
    }

    /** Days, votes for a choice, or a rule where it is "who". */
    private static boolean nobody(Answer answer, Lexicon.Read read) {
        return who(read) && (daysOnly(answer) || ofChoice(answer, read) || (answer instanceof Answer.Ruling && read.says(Cue.FIRST)));
    }

    /** Days where an order of candidates is asked for, or a place. */
    private static boolean onlyDays(Answer answer, Lexicon.Read read) {
        boolean order = (read.says(Cue.MOST) || read.says(Cue.LEAST)) && read.says(Cue.CANDIDATES);
        return daysOnly(answer) && (order || read.tokens().stream().limit(1).anyMatch(token -> WHERE.contains(token.key())));
    }

    /** Which regions voted on a day is told by its claim, and not by how many each of them elects; when a Constitution came into force, by no rule on referendums. */
    private static boolean ofRule(Answer answer, Lexicon.Read read) {
        return answer instanceof Answer.Ruling ruling
                && (read.spans().stream().anyMatch(span -> span.names("regions-voting")) || (read.says(Cue.IN_FORCE) && ruling.rule().id().startsWith("referendum")));
    }

    /** Women who stood for President are told by no other vote. */
    private static boolean ofOtherVotes(Answer answer, Lexicon.Read read) {
        return read.says(Cue.WOMEN) && read.says(Cue.PRESIDENTIAL) && !answer.claims().isEmpty() && answer.claims().stream().noneMatch(claim -> claim.election().startsWith("presidential"));
    }

    /** How often something changed is not told by how much it did. */
    private static boolean ofChange(Answer answer, Lexicon.Read read) {
        return answer instanceof Answer.Computed change && change.arithmetic() == Answer.Arithmetic.CHANGE && read.says(Cue.TIMES);
    }

    /** That somebody was elected does not tell for how long. */
    private static boolean ofTerm(Answer answer, Lexicon.Read read) {
        return answer instanceof Answer.Verdict && FOR_YEARS.matcher(read.words()).find() && answer.claims().stream().allMatch(claim -> claim.measure().equals("winner"));
    }

    /** Whether it begins by asking for somebody. */
    private static boolean who(Lexicon.Read read) {
        return read.spans().stream().anyMatch(span -> span.from() == 0 && span.cues().contains(Cue.WHO)) && read.spans().stream().noneMatch(span -> span.says(DATING) && !span.cues().contains(Cue.GLUE));
    }

    private static boolean daysOnly(Answer answer) {
        return !answer.claims().isEmpty() && answer.claims().stream().allMatch(claim -> claim.value() instanceof Value.Day && claim.subject().equals(Claim.WHOLE));
    }

    /** "Who was against it" asks for people, and not for how many they were. */
    private static boolean ofChoice(Answer answer, Lexicon.Read read) {
        boolean counted = read.spans().stream().anyMatch(span -> span.says(COUNTING));
        boolean choice = read.spans().stream().anyMatch(span -> span.named(Entry.Choice.class).isPresent());
        return choice && !counted && answer instanceof Answer.Fact && answer.claims().stream().allMatch(claim -> claim.value() instanceof Value.Figure);
    }

    /** All who stood are no answer about a party that is named and stands nowhere among them. */
    private static boolean withoutTheParty(Answer answer, Lexicon.Read read) {
        Set<String> parties = read.spans().stream().flatMap(span -> span.named(Entry.Party.class).stream()).map(Entry::id).collect(Collectors.toSet());
        return answer instanceof Answer.Table table && table.title() == Answer.Title.CONTENDERS && who(read) && !parties.isEmpty() && answer.claims().stream().map(Claim::subject).noneMatch(parties::contains);
    }

    /** The years in which a constitution was changed are no days of votes. */
    private static boolean ofConstitution(Answer answer, Lexicon.Read read) {
        boolean changed = read.says(Cue.RENAMED) || read.says(Cue.CHANGE);
        return daysOnly(answer) && changed && read.spans().stream().anyMatch(span -> span.named(Entry.Term.class).filter(term -> term.id().equals("constitution-term")).isPresent());
    }

    /** "When did Nazarbayev win the election of 2007": he stood in none that year. */
    private static boolean ofVictor(Answer answer, Lexicon.Read read) {
        boolean person = read.says(Cue.WIN) && read.says(Cue.WHEN) && read.spans().stream().anyMatch(span -> span.named(Entry.Person.class).isPresent());
        return person && daysOnly(answer) && answer.claims().stream().noneMatch(claim -> claim.election().startsWith("presidential"));
    }

    /** Why only one party got in is not told by which did. */
    private static boolean noReason(Answer answer, Lexicon.Read read) {
        boolean why = read.spans().stream().anyMatch(span -> span.cues().contains(Cue.WHY) && !span.cues().contains(Cue.GLUE));
        boolean figures = answer instanceof Answer.Fact(List<Claim> claims) && !claims.isEmpty() && claims.stream().allMatch(claim -> claim.value() instanceof Value.Figure && claim.reason().isEmpty());
        if (figures && !read.says(Cue.DISPUTED) && !read.says(Cue.DIFFERENCE) && read.spans().stream().anyMatch(span -> span.from() == 0 && span.cues().contains(Cue.WHY) && !span.cues().contains(Cue.GLUE))) {
            // A figure tells no reason.
            return true;
        }
        return why && (answer instanceof Answer.Table || answer instanceof Answer.Ranking || (answer instanceof Answer.Computed computed && computed.arithmetic() == Answer.Arithmetic.SUM)) && read.unexplained().stream().allMatch(Token::isYear) && !read.says(Cue.DISPUTED) && !read.says(Cue.DIFFERENCE);
    }

    /** A share is told by no words on how seats were filled. */
    private static boolean ofShare(Answer answer, Lexicon.Read read) {
        boolean words = answer instanceof Answer.Fact && !answer.claims().isEmpty() && answer.claims().stream().allMatch(claim -> claim.measure().equals("system"));
        return words && read.says(Cue.PERCENT);
    }

    /** "List all parties that took part" is not answered by how many they were. */
    private static boolean numberForList(Answer answer, Lexicon.Read read) {
        boolean number = answer instanceof Answer.Fact(List<Claim> claims) && claims.size() == 1 && NUMBERED.contains(claims.getFirst().measure());
        return number && !read.says(Cue.COUNT) && LIST.matcher(read.words()).find();
    }

    /** How many of the candidates were women is not told by how many there were. */
    private static boolean ofEverybody(Answer answer, Lexicon.Read read) {
        return read.says(Cue.WOMEN) && read.says(Cue.COUNT) && answer instanceof Answer.Fact && answer.claims().stream().noneMatch(claim -> claim.measure().contains("women"));
    }

    /** What was asked in a referendum of some year is told by no rule. */
    private static boolean ofQuestion(Answer answer, Lexicon.Read read) {
        return answer instanceof Answer.Ruling && read.says(Cue.REFERENDUM) && read.says(Cue.QUESTION) && !read.says(Cue.TWIST) && read.tokens().stream().anyMatch(Token::isYear);
    }

    /** Who dissolved a parliament that was elected then did not call that election. */
    private static boolean ofCalling(Answer answer, Lexicon.Read read) {
        boolean elected = read.says(Cue.DISSOLVED) && read.says(Cue.ELECTED) && !answer.claims().isEmpty();
        // Why those were dissolved who were elected in a year is not told by why their own election was held.
        Set<String> years = read.tokens().stream().filter(Token::isYear).map(Token::key).collect(Collectors.toSet());
        return elected && answer.claims().stream().allMatch(claim -> claim.measure().equals("called-by") || (claim.measure().equals("called-why") && years.stream().anyMatch(claim.election()::endsWith)));
    }

    /** Whether all that is told is of one measure. */
    static boolean tellsOnly(Answer answer, String measure) {
        return !answer.claims().isEmpty() && answer.claims().stream().allMatch(claim -> claim.measure().equals(measure));
    }

    /** How a term was prolonged is not told by how long terms are. */
    private static boolean termForProlonging(Answer answer, Lexicon.Read read) {
        return prolongs(read) && tellsOnly(answer, "term");
    }

    /** Whether it asks of a term in office that was prolonged until some year. */
    static boolean prolongs(Lexicon.Read read) {
        return read.says(Cue.TERM) && read.says(Cue.PRESIDENTIAL) && read.tokens().stream().anyMatch(Token::isYear) && read.tokens().stream().anyMatch(token -> PROLONGED.matcher(token.key()).find());
    }

    /** Who led a party after somebody was somebody else. */
    private static boolean ofTheOneWhoLeft(Answer answer, Lexicon.Read read) {
        Set<String> named = read.spans().stream().flatMap(span -> span.named(Entry.Person.class).stream()).map(Entry::id).collect(Collectors.toSet());
        boolean leaders = tellsOnly(answer, "leader");
        return leaders && read.says(Cue.AFTER) && answer.claims().stream().flatMap(claim -> claim.readings().stream()).anyMatch(reading -> reading.value() instanceof Value.Names(var ids) && ids.stream().anyMatch(named::contains));
    }

    /** Who is in opposition is for no source here to say: who won seats is told, but nobody is put first among the opposition. */
    private static boolean ofOpposition(Answer answer, Lexicon.Read read) {
        boolean asked = read.tokens().stream().anyMatch(token -> OPPOSITION.matcher(token.key()).find());
        return asked && (answer instanceof Answer.Ranking || (answer instanceof Answer.Table table && table.title() != Answer.Title.ENTERED));
    }

    /** What share of all seats one party has is not told by the results of all. */
    private static boolean ofAllForAShare(Answer answer, Lexicon.Read read) {
        boolean share = read.says(Cue.PERCENT) && read.says(Cue.SEATS) && read.says(Cue.WHAT);
        return share && answer instanceof Answer.Table table && table.title() == Answer.Title.RESULTS && read.spans().stream().flatMap(span -> span.named(Entry.Party.class).stream()).distinct().count() == 1;
    }

    /** Why somebody was not admitted is not told by why the vote was held. */
    private static boolean ofSomebodysReason(Answer answer, Lexicon.Read read) {
        boolean calling = tellsOnly(answer, "called-why");
        return calling && read.spans().stream().noneMatch(span -> span.says(CALLING)) && read.spans().stream().anyMatch(span -> span.named(Entry.Person.class).isPresent());
    }

    /** Who said something of a vote stood nowhere in it. */
    private static boolean ofSpeech(Answer answer, Lexicon.Read read) {
        boolean body = read.spans().stream().anyMatch(span -> span.named(Entry.Institution.class).filter(each -> MISSIONS.contains(each.id())).isPresent());
        return who(read) && body && answer instanceof Answer.Table;
    }

    /** Whether a court declared a vote invalid is not told by how many ballots were. */
    private static boolean ofBallots(Answer answer, Lexicon.Read read) {
        boolean ballots = !answer.claims().isEmpty() && answer.claims().stream().allMatch(claim -> claim.measure().equals("invalid-votes"));
        return ballots && read.tokens().stream().anyMatch(token -> COURT.matcher(token.key()).find());
    }

    /** "When was the first referendum after 2000" is not told by what was asked in one. */
    private static boolean noDay(Answer answer, Lexicon.Read read) {
        boolean asked = read.spans().stream().anyMatch(span -> span.from() == 0 && span.cues().contains(Cue.WHEN));
        return asked && answer instanceof Answer.Fact && !answer.claims().isEmpty() && answer.claims().stream().allMatch(claim -> claim.measure().equals("question") || claim.measure().equals("topic"));
    }

    /** Which election somebody did not observe is not told by what was said of one. */
    private static boolean notSaid(Answer answer, Lexicon.Read read) {
        boolean verdicts = !answer.claims().isEmpty() && answer.claims().stream().allMatch(claim -> claim.measure().equals("verdict"));
        return verdicts && read.says(Cue.TWIST) && read.says(Cue.OBSERVERS) && !read.says(Cue.VERDICT) && !read.says(Cue.WHETHER) && !read.says(Cue.OR);
    }

    /** That Yes won does not tell who became President. */
    private static boolean ofReferendum(Answer answer, Lexicon.Read read) {
        boolean choice = !answer.claims().isEmpty() && answer.claims().stream().allMatch(claim -> claim.value() instanceof Value.Names(List<String> names) && Lookups.CHOICES.containsAll(names));
        return choice && read.says(Cue.PRESIDENTIAL);
    }

    /** Who held an office at votes does not tell who was first, or whether somebody ever held it. */
    private static boolean ofHolders(Answer answer, Lexicon.Read read) {
        boolean holders = answer instanceof Answer.Fact && !answer.claims().isEmpty() && answer.claims().stream().allMatch(claim -> OFFICES.contains(claim.measure()));
        boolean person = read.spans().stream().anyMatch(span -> span.named(Entry.Person.class).isPresent());
        boolean beside = person && !read.says(Cue.EVERY) && (read.says(Cue.BEFORE) || read.says(Cue.AFTER)) && read.tokens().stream().noneMatch(Token::isYear);
        if (holders && beside) {
            return true;
        }
        return holders && (all(read) || read.tokens().stream().noneMatch(Token::isYear)) && (((read.says(Cue.FIRST) || all(read)) && answer.claims().size() == 1) || (person && answer.claims().size() > 2 && !read.says(Cue.EVERY)));
    }

    /** «Все фамилии»; "name" alone may ask for one. */
    private static boolean all(Lexicon.Read read) {
        return read.spans().stream().anyMatch(span -> span.cues().contains(Cue.EVERY) && !span.cues().contains(Cue.GLUE));
    }

    /** The size of a chamber is not how many were elected where the question has two other numbers. */
    private static boolean ofChamber(Answer answer, Lexicon.Read read) {
        List<BigDecimal> numbers = read.unexplained().stream().filter(token -> token.number() && !token.isYear()).map(token -> new BigDecimal(token.key())).toList();
        boolean known = answer.claims().stream().flatMap(claim -> claim.readings().stream()).anyMatch(reading -> numbers.stream().anyMatch(number -> new Value.Figure(number).equals(reading.value())));
        return numbers.size() > 1 && !known && answer instanceof Answer.Fact && answer.claims().stream().allMatch(Reduction::isChamber) && !answer.claims().isEmpty();
    }

    /** Observers of one mission are not all observers. */
    private static boolean mission(Answer answer, Lexicon.Read read) {
        boolean all = answer instanceof Answer.Fact && answer.claims().stream().anyMatch(claim -> claim.measure().equals("international-observers"));
        boolean named = read.tokens().stream().anyMatch(token -> MISSION.matcher(token.key()).find());
        return all && (named || read.spans().stream().anyMatch(span -> span.named(Entry.Institution.class).filter(body -> MISSIONS.contains(body.id())).isPresent()));
    }
}
