-- What people thought of answers: nothing in here tells who they are.
CREATE TABLE feedback (
    id         BIGINT PRIMARY KEY,
    question   TEXT    NOT NULL,
    kind       TEXT    NOT NULL,
    language   TEXT    NOT NULL,
    is_helpful BOOLEAN NOT NULL,
    at         BIGINT  NOT NULL
);
CREATE INDEX feedback_at ON feedback (is_helpful, at);
