package kz.dauys.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import kz.dauys.answer.AnswerWriter;
import kz.dauys.answer.Answerer;
import kz.dauys.bot.Bot;
import kz.dauys.bot.QuizDesk;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.quiz.QuestionBank;
import kz.dauys.store.Store;
import kz.dauys.store.StoreLock;

/** The bot with everything behind it: knowledge, index, store and its lock. Closed in the reverse order of opening. */
final class Program implements AutoCloseable {
    private final StoreLock lock;
    private final Store store;
    private final Answerer answerer;
    private final Bot bot;

    private Program(StoreLock lock, Store store, Answerer answerer, Bot bot) {
        this.lock = lock;
        this.store = store;
        this.answerer = answerer;
        this.bot = bot;
    }

    /** Opens all; {@code command} is what the lock tells others about its holder. */
    static Program open(String command, Folders folders, Environment environment) {
        // Broken data must be told before the store is touched.
        Knowledge knowledge = Knowledge.load(folders.knowledge(environment), environment.library());
        QuestionBank bank = QuestionBank.load(knowledge, folders.quizzes(environment));
        Path file = folders.store(environment);
        StoreLock lock = StoreLock.take(file, command, Instant.now());
        try {
            Store store = Store.open(file);
            Answerer answerer = new Answerer(knowledge, Optional.of(environment.data().resolve("index")));
            Bot.Ports ports = new Bot.Ports(store.people(), new QuizDesk(store.runs(), store.ledger(), store.prompts()));
            Bot.Mind mind = new Bot.Mind(knowledge, answerer, new AnswerWriter(knowledge, answerer), bank);
            Bot bot = new Bot(ports, mind, () -> ThreadLocalRandom.current().nextLong());
            return new Program(lock, store, answerer, bot);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    Bot bot() {
        return bot;
    }

    Store store() {
        return store;
    }

    @Override
    public void close() {
        store.close();
        answerer.close();
        lock.close();
    }
}
