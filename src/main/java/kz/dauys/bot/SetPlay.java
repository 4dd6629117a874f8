package kz.dauys.bot;

import java.util.Optional;
import kz.dauys.knowledge.Language;
import kz.dauys.quiz.QuizSet;
import kz.dauys.quiz.Run;
import kz.dauys.quiz.SetCodec;
import kz.dauys.quiz.Sets;

/** Finds the run of a prepared set by the name that its link carries. */
final class SetPlay {
    /** What the deep link for pupils begins with. */
    static final String GOAL = "set_";

    /** What follows the code in the link of the second variant. */
    static final String B = "-b";

    private SetPlay() {}

    /** Empty where no set has this link, or no longer. */
    static Optional<Run> run(Sets sets, String name, Language wish) {
        if (!name.startsWith(GOAL)) {
            return Optional.empty();
        }
        boolean variantB = name.endsWith(B);
        String code = name.substring(GOAL.length(), name.length() - (variantB ? B.length() : 0));
        return sets.played(code).map(Sets.Stored::content).map(SetCodec::set).map(set -> run(variantB ? set.variantB() : set, name, wish));
    }

    private static Run run(QuizSet set, String name, Language wish) {
        return set.run(name, language(set, wish));
    }

    /** The wished language if the set is complete in it, else one in which it is. */
    static Language language(QuizSet set, Language wish) {
        return set.languages().contains(wish) ? wish : set.languages().stream().findFirst().orElse(wish);
    }
}
