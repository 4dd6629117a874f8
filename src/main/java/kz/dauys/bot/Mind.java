package kz.dauys.bot;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
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

    /**
     * Learns a pack and the quizzes folder. Index and questions know nothing of each other, and whoever starts the program waits for both, so
     * they are made at once.
     *
     * @throws kz.dauys.knowledge.BrokenDataException with file, line and reason
     */
    public static Mind load(Knowledge knowledge, Path quizzes, Optional<Path> index) {
        FutureTask<Answerer> answering = new FutureTask<>(() -> new Answerer(knowledge, index));
        Thread.ofPlatform().name("dauys-index").daemon().start(answering);
        try {
            QuestionBank bank = QuestionBank.load(knowledge, quizzes);
            Answerer answerer = answering.get();
            return new Mind(knowledge, answerer, new AnswerWriter(knowledge, answerer), bank);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the index could not be made", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the index was made", e);
        }
    }

    /** Lets go of the index; {@link Minds} does it once nobody uses it any more. */
    @Override
    public void close() {
        answerer.close();
    }
}
