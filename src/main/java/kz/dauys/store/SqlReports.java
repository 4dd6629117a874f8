package kz.dauys.store;

import java.time.Instant;
import kz.dauys.quiz.Reports;

final class SqlReports implements Reports {
    private final Session session;

    SqlReports(Session session) {
        this.session = session;
    }

    @Override
    public boolean report(String question, long person, String language, Instant at) {
        long id = session.nextKey("report");
        return session.with(handle -> handle.createUpdate("""
                        INSERT INTO report (id, question, person, language, note, at) VALUES (:id, :question, :person, :language, '', :at)
                        ON CONFLICT (question, person) DO NOTHING""")
                .bind("id", id)
                .bind("question", question)
                .bind("person", person)
                .bind("language", language)
                .bind("at", at.toEpochMilli())
                .execute())
                == 1;
    }

    @Override
    public boolean note(long person, String words, Instant since) {
        return session.with(handle -> handle.createUpdate("""
                        UPDATE report SET note = :words
                        WHERE id = (SELECT max(id) FROM report WHERE person = :person AND at >= :since)""")
                .bind("words", words)
                .bind("person", person)
                .bind("since", since.toEpochMilli())
                .execute())
                == 1;
    }
}
