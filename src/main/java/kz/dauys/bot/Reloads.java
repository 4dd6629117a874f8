package kz.dauys.bot;

import java.util.List;
import kz.dauys.knowledge.Language;

/** Loads knowledge and quizzes anew, beside the bot's work: loading takes longer than an event may. */
public interface Reloads {
    /** Asks for a reload at once and returns at once; whoever asked is told the outcome later, by {@link ReloadPages}. */
    void order(Order order);

    /** Who asked: where to tell the outcome, and in which language. */
    record Order(Address chat, Language language) {}

    /** What became of it. */
    sealed interface Outcome {
        /** The new knowledge is in service. */
        record Loaded(int claims, int documents) implements Outcome {}

        /** The new data are broken, or the audit fails: the old knowledge stays in service. Each reason is a line with file and line number. */
        record Refused(List<String> reasons) implements Outcome {
            public Refused {
                reasons = List.copyOf(reasons);
            }
        }
    }
}
