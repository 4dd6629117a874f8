package kz.dauys.store;

import kz.dauys.bot.Feedback;

final class SqlFeedback implements Feedback {
    private final Session session;

    SqlFeedback(Session session) {
        this.session = session;
    }

    @Override
    public void keep(Note note) {
        long id = session.nextKey("feedback");
        session.with(handle -> handle.createUpdate("""
                        INSERT INTO feedback (id, question, kind, language, is_helpful, at)
                        VALUES (:id, :question, :kind, :language, :helpful, :at)""")
                .bind("id", id)
                .bind("question", note.question())
                .bind("kind", note.kind())
                .bind("language", note.language().code())
                .bind("helpful", note.helpful())
                .bind("at", note.at().toEpochMilli())
                .execute());
    }
}
