package kz.dauys.bot;

import java.nio.file.Path;
import java.util.Optional;
import kz.dauys.answer.AnswerWriter;
import kz.dauys.answer.Answerer;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.quiz.QuestionBank;

/** What the bot knows and how it answers, made from one state of the data files. A reload makes another one; none ever changes. */
public record Mind(Knowledge knowledge, Answerer answerer, AnswerWriter writer, QuestionBank bank) implements AutoCloseable {
    /**
     * Learns what the pack behind the bank holds.
     *
     * @param index where the passage index is kept; in memory where there is none
     */
    public static Mind of(QuestionBank bank, Optional<Path> index) {
        Knowledge knowledge = bank.knowledge();
        Answerer answerer = new Answerer(knowledge, index);
        return new Mind(knowledge, answerer, new AnswerWriter(knowledge, answerer), bank);
    }

    /** Lets go of the index; {@link Minds} does it once nobody uses it any more. */
    @Override
    public void close() {
        answerer.close();
    }
}
