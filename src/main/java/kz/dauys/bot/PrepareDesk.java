package kz.dauys.bot;

import java.util.Optional;
import kz.dauys.quiz.Preparation;
import kz.dauys.quiz.Rulebook;
import kz.dauys.quiz.SetCodec;
import kz.dauys.quiz.Sets;

/** Where a teacher's work on sets is kept. */
record PrepareDesk(Sets sets, Notices notices, Prompts prompts, Rulebook rulebook) {
    static final String PREFIX = "p";

    long open(Visit visit, PrepareStep step) {
        return prompts.open(PREFIX, visit.chat(), visit.person(), step.json(), visit.at());
    }

    Optional<Preparation> preparing(Visit visit) {
        return sets.preparing(visit.person()).map(SetCodec::preparation);
    }

    void keep(Visit visit, Preparation preparation) {
        sets.prepare(visit.person(), SetCodec.write(preparation), visit.at());
    }
}
