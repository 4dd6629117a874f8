package kz.dauys.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.dauys.quiz.Ledger;
import kz.dauys.quiz.Votes;

/** Answers to polls, in the same table as all others. */
final class SqlVotes implements Votes {
    private static final String STANDS = "takes_back IS NULL AND NOT EXISTS (SELECT 1 FROM answer b WHERE b.takes_back = a.id)";

    private final Session session;

    SqlVotes(Session session) {
        this.session = session;
    }

    @Override
    public void append(long poll, Ledger.Answered answer) {
        SqlLedger.append(session, answer, Optional.of(poll));
    }

    @Override
    public Optional<Standing> standing(long poll, long person) {
        return session.with(handle -> handle.createQuery("SELECT a.id, a.choice FROM answer a WHERE poll = :poll AND person = :person AND " + STANDS)
                .bind("poll", poll)
                .bind("person", person)
                .map((columns, context) -> new Standing(columns.getLong("id"), columns.getString("choice")))
                .findOne());
    }

    @Override
    public void takeBack(Standing entry, Instant at) {
        long id = session.nextKey("answer");
        session.with(handle -> handle.createUpdate("""
                        INSERT INTO answer (id, person, chat, run, question, election, language, choice, is_right, at, poll, takes_back)
                        SELECT :id, person, chat, run, question, election, language, '', :right, :at, poll, id FROM answer WHERE id = :entry""")
                .bind("id", id)
                .bind("right", false)
                .bind("at", at.toEpochMilli())
                .bind("entry", entry.entry())
                .execute());
    }

    @Override
    public boolean any(long poll) {
        return session.with(handle -> handle.createQuery("SELECT count(*) FROM answer a WHERE poll = :poll AND " + STANDS)
                        .bind("poll", poll)
                        .mapTo(Integer.class)
                        .one())
                > 0;
    }

    @Override
    public List<Counted> of(long round) {
        return session.with(handle -> handle.createQuery("""
                        SELECT a.person, p.place, a.good, a.at - p.sent_at AS millis
                        FROM counted_answer a JOIN quiz_poll p ON p.id = a.poll WHERE p.round = :round ORDER BY p.place, a.id""")
                .bind("round", round)
                .map((columns, context) -> new Counted(
                        columns.getLong("person"), columns.getInt("place"), columns.getInt("good") == 1, columns.getLong("millis")))
                .list());
    }
}
