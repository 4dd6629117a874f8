package kz.dauys.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.dauys.quiz.Ledger;

final class SqlLedger implements Ledger {
    private final Session session;

    SqlLedger(Session session) {
        this.session = session;
    }

    @Override
    public void append(Answered answer) {
        append(session, answer, Optional.empty());
    }

    /** @param poll the poll that was answered; empty for a button that was pressed */
    static void append(Session session, Answered answer, Optional<Long> poll) {
        long id = session.nextKey("answer");
        session.with(handle -> handle.createUpdate("""
                        INSERT INTO answer (id, person, chat, run, question, election, language, choice, is_right, at, poll)
                        VALUES (:id, :person, :chat, :run, :question, :election, :language, :choice, :right, :at, :poll)""")
                .bind("id", id)
                .bind("person", answer.person())
                .bind("chat", answer.chat())
                .bind("run", answer.run())
                .bind("question", answer.question())
                .bind("election", answer.election())
                .bind("language", answer.language())
                .bind("choice", answer.choice())
                .bind("right", answer.right())
                .bind("at", answer.at().toEpochMilli())
                .bind("poll", poll.orElse(null))
                .execute());
    }

    @Override
    public List<Tally> tallies(long person) {
        return session.with(handle -> handle.createQuery("""
                        SELECT election, count(*) AS answered, sum(good) AS good
                        FROM counted_answer WHERE person = :person GROUP BY election ORDER BY election""")
                .bind("person", person)
                .map((columns, context) ->
                        new Tally(columns.getString("election"), columns.getInt("answered"), columns.getInt("good")))
                .list());
    }

    @Override
    public Map<String, Integer> timesAnswered(long person) {
        Map<String, Integer> times = new HashMap<>();
        session.with(handle -> handle.createQuery("SELECT question, count(*) AS times FROM answer WHERE person = :person GROUP BY question")
                        .bind("person", person)
                        .map((columns, context) -> Map.entry(columns.getString("question"), columns.getInt("times")))
                        .list())
                .forEach(each -> times.put(each.getKey(), each.getValue()));
        return times;
    }
}
