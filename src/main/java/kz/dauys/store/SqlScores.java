package kz.dauys.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import kz.dauys.quiz.Scores;

final class SqlScores implements Scores {
    private static final String TALLY = "SELECT question, election, count(*) AS answered, sum(good) AS good FROM counted_answer WHERE ";
    private static final String BY_QUESTION = " GROUP BY question, election ORDER BY question";
    private static final String HERE = "(chat = :chat OR chat IN (SELECT former FROM chat_move WHERE later = :chat))";

    private final Session session;

    SqlScores(Session session) {
        this.session = session;
    }

    @Override
    public List<Tally> of(long person) {
        return session.with(handle -> handle.createQuery(TALLY + "person = :person" + BY_QUESTION)
                .bind("person", person)
                .map((columns, context) -> tally(columns))
                .list());
    }

    @Override
    public List<Tally> in(String chat) {
        return session.with(handle ->
                handle.createQuery(TALLY + HERE + BY_QUESTION).bind("chat", chat).map((columns, context) -> tally(columns)).list());
    }

    private static Tally tally(ResultSet columns) throws SQLException {
        return new Tally(columns.getString("question"), columns.getString("election"), columns.getInt("answered"), columns.getInt("good"));
    }

    @Override
    public int people(String chat) {
        return session.with(handle -> handle.createQuery("SELECT count(DISTINCT person) FROM counted_answer WHERE " + HERE)
                .bind("chat", chat)
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public List<Member> board(String chat, Instant since) {
        return session.with(handle -> handle.createQuery("""
                        SELECT m.person, m.name, count(*) AS answered, sum(a.good) AS good
                        FROM board_member m JOIN counted_answer a ON a.person = m.person
                        WHERE m.chat = :chat AND a.at >= :since
                          AND (a.chat = :chat OR a.chat IN (SELECT former FROM chat_move WHERE later = :chat))
                        GROUP BY m.person, m.name ORDER BY good DESC, answered, m.name""")
                .bind("chat", chat)
                .bind("since", since.toEpochMilli())
                .map((columns, context) -> new Member(
                        columns.getLong("person"), columns.getString("name"), columns.getInt("answered"), columns.getInt("good")))
                .list());
    }
}
