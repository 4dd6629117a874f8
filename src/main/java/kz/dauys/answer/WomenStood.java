package kz.dauys.answer;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Unit;

/** Which women stood in a presidential election, and how many of them. */
final class WomenStood implements Operation {
    private static final Said ALLOWED = Said.of(Cue.WOMEN, Cue.CANDIDATES, Cue.CONTEST, Cue.WHO, Cue.WHETHER, Cue.EVER, Cue.REGISTERED, Cue.ENTER, Cue.RESULT, Cue.TWIST, Cue.FIRST, Cue.PERCENT, Cue.VOTES, Cue.COUNT);

    /** What tells of all of them, where a vote had none. */
    private static final String ALL = "women-candidates";

    private final Knowledge knowledge;
    private final Contenders contenders;

    WomenStood(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.contenders = new Contenders(knowledge);
    }

    @Override
    public boolean checks() {
        return true;
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        List<Entry.Election> votes = frame.elections().stream().filter(election -> election.kind() == Entry.Vote.PRESIDENTIAL).toList();
        boolean stood = frame.says(Cue.CANDIDATES) || frame.says(Cue.CONTEST);
        boolean asked = frame.names(ALL) || frame.names("candidates-women") || (frame.says(Cue.WOMEN) && stood);
        boolean ever = asked && (frame.years().isEmpty() || frame.stretch()) && (frame.says(Cue.PRESIDENTIAL) || frame.names(ALL)) && (!frame.says(Cue.FIRST) || frame.says(Cue.PERCENT, Cue.VOTES));
        boolean ofOne = (votes.size() == 1 || ever) && frame.subjects().isEmpty() && frame.figures().isEmpty() && ALLOWED.allOf(frame.saying(frame.others().stream().filter(span -> !(span.names(ALL) || span.names("candidates-women"))).toList()));
        if (!asked || !ofOne) {
            return Optional.empty();
        }
        if (frame.says(Cue.FIRST) && frame.years().isEmpty() && frame.says(Cue.PERCENT, Cue.VOTES)) {
            return first();
        }
        if (votes.size() != 1) {
            return allOfThem();
        }
        List<List<Claim>> women = women(votes.getFirst());
        return women.isEmpty() ? allOfThem() : Optional.of(told(frame.says(Cue.COUNT) ? count(women) : new Answer.Table(Answer.Title.CONTENDERS, women)));
    }

    /** "Who was the first woman, and what share did she get?" */
    private Optional<Interpretation> first() {
        return knowledge.glossary().all(Entry.Election.class).stream()
                .filter(election -> election.kind() == Entry.Vote.PRESIDENTIAL)
                .sorted(Comparator.comparingInt(Entry.Election::year))
                .map(this::women)
                .filter(rows -> !rows.isEmpty())
                .findFirst()
                .map(rows -> told(new Answer.Table(Answer.Title.CONTENDERS, rows)));
    }

    private List<List<Claim>> women(Entry.Election election) {
        return contenders.results(election).stream().filter(row -> isWoman(row.getFirst().subject())).toList();
    }

    private static Interpretation told(Answer answer) {
        return new Interpretation.Understood("women among the candidates", answer);
    }

    private boolean isWoman(String subject) {
        return knowledge.glossary().find(Entry.Person.class, subject).filter(Entry.Person::woman).isPresent();
    }

    private static Answer count(List<List<Claim>> women) {
        return new Answer.Computed(Answer.Arithmetic.COUNT, women.stream().map(List::getFirst).toList(), BigDecimal.valueOf(women.size()), Unit.COUNT);
    }

    private Optional<Interpretation> allOfThem() {
        return knowledge.glossary().find(Entry.Term.class, ALL)
                .flatMap(term -> term.meaning().map(meaning -> told(new Answer.Definition(term, meaning))));
    }
}
