package kz.dauys.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import kz.dauys.bot.Bot;
import kz.dauys.bot.Feedback;
import kz.dauys.bot.FlagDesk;
import kz.dauys.bot.GroupDesk;
import kz.dauys.bot.Inbox;
import kz.dauys.bot.Outbox;
import kz.dauys.bot.People;
import kz.dauys.bot.Prompts;
import kz.dauys.bot.QuizDesk;
import kz.dauys.bot.ScoreDesk;
import kz.dauys.bot.Transactions;
import kz.dauys.quiz.Exams;
import kz.dauys.quiz.Ledger;
import kz.dauys.quiz.Runs;
import kz.dauys.quiz.Sets;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;

/**
 * Everything that must outlive a restart, in one SQLite file. One thread writes and a few connections read. All ports but
 * {@link Outbox#after} work inside a transaction of {@link #transactions()}, and throw an {@link IllegalStateException} elsewhere; a
 * database that fails is a {@link StoreException}. Whoever writes holds a {@link StoreLock} beside it: one process at a time.
 */
public final class Store implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Session session;
    private final Writer writer;
    private final HikariDataSource readers;
    private final SqlOutbox outbox;

    private Store(Session session, HikariDataSource readers, Failures failures, Duration patience) {
        this.readers = readers;
        this.session = session;
        writer = Writer.start(session, patience);
        outbox = new SqlOutbox(session, writer, jdbi(readers), failures);
    }

    /**
     * Opens the file, which is made with its folder where it is missing, and brings its tables up to date.
     *
     * @throws StoreException if the file cannot be written, is no database, or was written by a newer program
     */
    public static Store open(Path file) {
        return open(file, PATIENCE);
    }

    /** {@code patience} is how long to wait for another program that holds the file, and at the end for what is queued. */
    static Store open(Path file, Duration patience) {
        Failures failures = new Failures(file);
        Database database = Database.at(file, patience);
        try {
            DataSource source = database.writer();
            proveWritable(source);
            new Schema(source).migrate();
            Session session = new Session(jdbi(source).open(), failures);
            return new Store(session, database.readers(), failures, patience);
        } catch (FlywayException | JdbiException | Schema.NewerSchema e) {
            throw failures.of(e);
        }
    }

    /** What people write is bound to statements, and must not reach a log with a failure's message. */
    private static Jdbi jdbi(DataSource source) {
        return Jdbi.create(source)
                .configure(StatementExceptions.class, failures -> failures.setMessageRendering(StatementExceptions.MessageRendering.NONE));
    }

    /** SQLite opens a file that it may not write, and even begins to write, without a word; only a change tells. */
    private static void proveWritable(DataSource source) {
        try (Handle handle = jdbi(source).open()) {
            handle.begin();
            handle.execute("CREATE TABLE proof (id BIGINT)");
            handle.rollback();
        }
    }

    public Transactions transactions() {
        return writer;
    }

    public Inbox inbox() {
        return new SqlInbox(session);
    }

    public Outbox outbox() {
        return outbox;
    }

    public People people() {
        return new SqlPeople(session);
    }

    public Prompts prompts() {
        return new SqlPrompts(session);
    }

    public Ledger ledger() {
        return new SqlLedger(session);
    }

    public Runs runs() {
        return new SqlRuns(session);
    }

    public Sets sets() {
        return new SqlSets(session);
    }

    public Exams exams() {
        return new SqlExams(session);
    }

    public Feedback feedback() {
        return new SqlFeedback(session);
    }

    /** The ports that the bot needs. */
    public Bot.Ports ports() {
        GroupDesk groups = new GroupDesk(new SqlRounds(session), new SqlPolls(session), new SqlVotes(session), new SqlMoves(session));
        ScoreDesk scores = new ScoreDesk(new SqlScores(session), new SqlMembers(session));
        FlagDesk flags = new FlagDesk(new SqlReports(session), new SqlRulebook(session));
        return new Bot.Ports(people(), new QuizDesk(runs(), ledger(), prompts(), new SqlRulebook(session)), groups, scores, flags, sets(), new SqlNotices(session), exams(), feedback());
    }

    /** Deletes outbox rows that were sent before {@code limit}, inside a transaction; those given up stay for the operator. */
    public int forgetSentBefore(Instant limit) {
        return outbox.forgetSentBefore(limit);
    }

    /** The session, for tests that look at or break what lies below the ports. */
    Session session() {
        return session;
    }

    /** Writes what waits, and closes the file; takes five seconds at most. */
    @Override
    public void close() {
        // The readers go first: the connection that closes last tidies SQLite's log away, and only the writing one can.
        readers.close();
        writer.close();
    }
}
