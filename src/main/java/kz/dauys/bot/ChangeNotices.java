package kz.dauys.bot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.dauys.knowledge.Language;
import kz.dauys.quiz.Change;
import kz.dauys.quiz.QuestionBank;
import kz.dauys.quiz.QuizSet;
import kz.dauys.quiz.SetCodec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes through the saved sets whenever other knowledge is in service or a key was decided about, a few at a time, and tells each owner once what his set would now say
 * differently. What he was told stands in the store, in the transaction of the message, so a restart repeats nothing.
 */
final class ChangeNotices {
    private static final Logger log = LoggerFactory.getLogger(ChangeNotices.class);

    /** A set of two hundred questions is read in a few milliseconds, and people wait on the same thread. */
    private static final int GLANCE = 5;

    private final PrepareDesk desk;
    private final People people;
    private final NoticePages pages = new NoticePages();
    private Optional<Pass> current = Optional.empty();

    ChangeNotices(PrepareDesk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    /**
     * How far the sets have been looked at.
     *
     * @param withheld questions that were voided; another process may decide about a key, so they are read each time
     * @param after the id of the last one
     * @param told whether this pass had anything to tell: then it is gone through again, since its transaction may have been lost
     */
    private record Pass(QuestionBank bank, Set<String> withheld, long after, boolean told, boolean over) {
        static Pass of(QuestionBank bank, Set<String> withheld) {
            return new Pass(bank, withheld, 0, false, false);
        }

        Pass on(List<Notices.Followed> seen, boolean telling) {
            boolean any = told || telling;
            if (seen.size() == GLANCE) {
                return new Pass(bank, withheld, seen.getLast().set().id(), any, false);
            }
            return any ? of(bank, withheld) : new Pass(bank, withheld, 0, false, true);
        }
    }

    /** What the owners of the next few sets are to be told. */
    List<Reply> due(Mind mind, Instant now) {
        Set<String> withheld = desk.rulebook().withheld();
        Pass pass = current.filter(known -> known.bank().equals(mind.bank()) && known.withheld().equals(withheld)).orElseGet(() -> Pass.of(mind.bank(), withheld));
        if (pass.over()) {
            return List.of();
        }
        List<Notices.Followed> next = desk.notices().after(pass.after(), GLANCE);
        List<Reply> replies = next.stream().flatMap(followed -> look(followed, pass.bank(), now).stream()).toList();
        current = Optional.of(pass.on(next, !replies.isEmpty()));
        return replies;
    }

    private Optional<Reply> look(Notices.Followed followed, QuestionBank bank, Instant now) {
        try {
            return tell(followed, SetCodec.set(followed.set().content()), bank, now);
        } catch (IllegalArgumentException e) {
            // One that is damaged must not keep the news from the owners of all others.
            log.warn("set {} cannot be read: {}", followed.set().id(), e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Reply> tell(Notices.Followed followed, QuizSet set, QuestionBank bank, Instant now) {
        String state = state(Change.ofFacts(set, bank, desk.rulebook().withheld(), Language.EN));
        if (state.equals(followed.told())) {
            return Optional.empty();
        }
        desk.notices().told(followed.set().id(), state, now);
        if (state.isEmpty() || followed.chat().equals(Address.TERMINAL)) {
            return Optional.empty();
        }
        Language language = people.language(followed.set().owner()).orElse(followed.language());
        List<Change> changes = Change.ofFacts(set, bank, desk.rulebook().withheld(), language);
        long row = desk.prompts().open(
                PrepareDesk.PREFIX, followed.chat(), followed.set().owner(), new PrepareStep.Saved(followed.set().id()).json(), now);
        return Optional.of(new Reply.Send(followed.chat(), pages.notice(set, changes, language), List.of(List.of(pages.open(row, language)))));
    }

    /** Tells states of the facts apart, whatever language the owner reads. */
    private static String state(List<Change> changes) {
        return changes.stream().map(change -> change.place() + "=" + change.now().orElse("")).collect(Collectors.joining("\n"));
    }
}
