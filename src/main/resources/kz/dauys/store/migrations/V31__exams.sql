-- Sittings of exams. One clock runs for a whole sitting; the state holds the tasks with their text and the answers so far.
CREATE TABLE quiz_exam (
    id         BIGINT PRIMARY KEY,
    person     BIGINT NOT NULL REFERENCES person (id),
    chat       TEXT   NOT NULL,
    state      TEXT   NOT NULL,
    started_at BIGINT NOT NULL,
    saved_at   BIGINT NOT NULL,
    ends_at    BIGINT NOT NULL,
    ended_at   BIGINT
);
CREATE UNIQUE INDEX quiz_exam_open ON quiz_exam (person, chat) WHERE ended_at IS NULL;
CREATE INDEX quiz_exam_due ON quiz_exam (ends_at) WHERE ended_at IS NULL;
