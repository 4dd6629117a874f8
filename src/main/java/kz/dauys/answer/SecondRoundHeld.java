package kz.dauys.answer;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Value;

/** Whether a vote had a second round: it had the day of one, or somebody won a presidential election in the first with more than half. */
final class SecondRoundHeld implements Operation {
    private static final BigDecimal HALF = new BigDecimal(50);

    /** What may stand beside it where the past is asked of. */
    private static final Set<Cue> SAID = EnumSet.of(Cue.GLUE, Cue.WHETHER, Cue.TURN, Cue.EVER, Cue.SECOND_ROUND, Cue.PRESIDENTIAL, Cue.ELECTION, Cue.TWIST, Cue.ENTER);

    private static final Pattern PAST = Pattern.compile("^(?:did|was|were|has|have|был\\p{L}*|доходил\\p{L}*|проходил\\p{L}*|случал\\p{L}*) |(?:^| )(?:болган|болды|отти|откен) (?:ба|ма|бе|ме)(?: |$)");

    private final Knowledge knowledge;

    SecondRoundHeld(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public boolean checks() {
        return true;
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        // "He won only in the second round": who won it does not change whether there was one.
        boolean somebody = frame.subjects().size() == 1 && frame.says(Cue.WHETHER) && frame.says(Cue.WIN, Cue.ELECTED) && knowledge.glossary().find(Entry.Person.class, frame.subjects().iterator().next()).isPresent();
        boolean asked = frame.says(Cue.SECOND_ROUND) && (frame.subjects().isEmpty() || somebody) && frame.figures().isEmpty() && frame.saysOnly(Cue.ONLY, Cue.SECOND_ROUND, Cue.WHETHER, Cue.TURN, Cue.WHO, Cue.WIN, Cue.ENTER);
        List<Entry.Election> direct = frame.elections().stream().filter(election -> somebody ? election.kind() == Entry.Vote.PRESIDENTIAL : election.kind() != Entry.Vote.SENATE).toList();
        boolean named = !frame.years().isEmpty() || frame.others().stream().anyMatch(span -> span.named(Entry.Election.class).isPresent());
        return !asked || !named || direct.size() != 1 ? Optional.empty() : held(direct.getFirst()).or(() -> won(direct.getFirst()));
    }

    /** "Did any presidential election go to a second round?" None did where somebody won each in the first. */
    Optional<Interpretation> ever(Lexicon.Read read) {
        boolean asked = read.says(Cue.SECOND_ROUND) && read.says(Cue.PRESIDENTIAL) && (read.says(Cue.EVER) || PAST.matcher(read.words()).find()) && read.tokens().stream().noneMatch(token -> token.number() || Reader.isInterrogative(token))
                && read.spans().stream().allMatch(span -> span.says(SAID)) && read.unexplained().size() <= 1;
        List<Entry.Election> past = knowledge.glossary().all(Entry.Election.class).stream().filter(election -> election.kind() == Entry.Vote.PRESIDENTIAL).toList();
        List<Claim> shares = !asked ? List.of() : past.stream().flatMap(election -> first(election).stream()).toList();
        return asked && shares.size() == past.size() ? Optional.of(new Interpretation.Understood("second round", new Answer.Verdict(false, new Answer.Fact(shares)))) : Optional.empty();
    }

    private Optional<Interpretation> held(Entry.Election election) {
        return knowledge.claim(election.id(), "date-second-round", Claim.WHOLE).filter(claim -> claim.accepted().isPresent()).map(claim -> verdict(true, claim));
    }

    private Optional<Interpretation> won(Entry.Election election) {
        return first(election).map(claim -> verdict(false, claim));
    }

    /** Who got more than half of the votes in the first round. */
    private Optional<Claim> first(Entry.Election election) {
        Stream<Claim> shares = election.kind() != Entry.Vote.PRESIDENTIAL ? Stream.empty() : knowledge.claims(election.id()).stream().filter(claim -> claim.measure().equals("vote-share"));
        return shares.filter(claim -> claim.accepted().filter(value -> value instanceof Value.Figure(BigDecimal number) && number.compareTo(HALF) > 0).isPresent()).findFirst();
    }

    private static Interpretation verdict(boolean right, Claim claim) {
        return new Interpretation.Understood("second round", new Answer.Verdict(right, new Answer.Fact(List.of(claim))));
    }
}
