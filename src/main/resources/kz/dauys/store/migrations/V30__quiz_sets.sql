-- Sets of questions that teachers saved, with their whole text: nothing in a row changes but that it is given up.
CREATE TABLE quiz_set (
    id         BIGINT PRIMARY KEY,
    owner      BIGINT NOT NULL REFERENCES person (id),
    play       TEXT   NOT NULL UNIQUE,
    share      TEXT   NOT NULL UNIQUE,
    content    TEXT   NOT NULL,
    saved_at   BIGINT NOT NULL,
    deleted_at BIGINT
);
CREATE INDEX quiz_set_owner ON quiz_set (owner, saved_at);

-- What a teacher is putting together: one set at a time.
CREATE TABLE quiz_preparation (
    person   BIGINT PRIMARY KEY REFERENCES person (id),
    content  TEXT   NOT NULL,
    saved_at BIGINT NOT NULL
);
