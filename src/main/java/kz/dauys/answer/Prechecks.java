package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** What is checked before a question is read for what it asks: whether it takes a day, a round a topic or a figure of a vote for another. */
final class Prechecks {
    private final Votes votes;
    private final DayChecked day;
    private final SecondRoundHeld secondRound;
    private final TopicChecked topic;
    private final Annulled annulled;
    private final WeighedFigures figures;

    Prechecks(Knowledge knowledge, Votes votes) {
        this.votes = votes;
        this.day = new DayChecked(knowledge, votes);
        this.secondRound = new SecondRoundHeld(knowledge);
        this.topic = new TopicChecked(knowledge);
        this.annulled = new Annulled(knowledge);
        this.figures = new WeighedFigures(knowledge);
    }

    /** Whether a vote was on the day that is stated, had a second round, was about what is said of it, when it was annulled, and which of two figures is right. */
    Optional<Interpretation> read(Lexicon.Read read) {
        Supplier<List<Entry.Election>> meant = () -> votes.meant(read, votes.years(read));
        return day.read(read)
                .or(() -> secondRound.ever(read))
                .or(() -> topic.read(read, meant))
                .or(() -> annulled.readWhen(read, meant))
                .or(() -> figures.read(read, votes.years(read)));
    }
}
