package kz.dauys.bot;

import java.time.Duration;
import java.util.Optional;
import kz.dauys.quiz.Preparation;
import kz.dauys.quiz.Rulebook;
import kz.dauys.quiz.SetCodec;
import kz.dauys.quiz.Sets;
import kz.dauys.quiz.Workplace;

/** Where a teacher's work on sets is kept. */
record PrepareDesk(Sets sets, Notices notices, Prompts prompts, Rulebook rulebook) {
    static final String PREFIX = "p";

    /** Whoever sends something later than this means something else by it. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    long open(Visit visit, PrepareStep step) {
        return prompts.open(PREFIX, visit.chat(), visit.person(), step.json(), visit.at());
    }

    /** The same for a message that takes what the person sends next, too; it does so instead of the one before. */
    long ask(Visit visit, PrepareStep step) {
        long row = open(visit, step);
        put(visit, workplace(visit).asking(row, visit.at().toEpochMilli()));
        return row;
    }

    /** A message and what it waits for. */
    record Awaited(long row, PrepareStep step) {}

    /** The message that takes what comes next, unless it is done with or long ago. */
    Optional<Awaited> awaited(Visit visit) {
        Workplace workplace = workplace(visit);
        return visit.at().toEpochMilli() - workplace.asked() > PATIENCE.toMillis()
                ? Optional.empty()
                : prompts.find(workplace.prompt())
                        .filter(prompt -> !prompt.closed() && prompt.belongsTo(PREFIX, visit.chat(), visit.person()))
                        .flatMap(prompt -> PrepareStep.of(prompt.state()))
                        .map(step -> new Awaited(workplace.prompt(), step));
    }

    /** What a message of the preparation waits for, if it is the person's own. */
    Optional<PrepareStep> step(Visit visit, long row) {
        return prompts.find(row).filter(found -> found.belongsTo(PREFIX, visit.chat(), visit.person())).flatMap(found -> PrepareStep.of(found.state()));
    }

    private Workplace workplace(Visit visit) {
        return sets.preparing(visit.person()).map(SetCodec::workplace).orElse(Workplace.EMPTY);
    }

    private void put(Visit visit, Workplace workplace) {
        sets.prepare(visit.person(), SetCodec.write(workplace), visit.at());
    }

    Optional<Preparation> preparing(Visit visit) {
        return Optional.ofNullable(workplace(visit).open());
    }

    void keep(Visit visit, Preparation preparation) {
        put(visit, workplace(visit).with(preparation));
    }

    /** A saved set, if it is the person's own. */
    Optional<Sets.Stored> own(Visit visit, long set) {
        return sets.find(set).filter(stored -> stored.owner() == visit.person());
    }
}
