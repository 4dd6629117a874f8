-- Portable between SQLite and PostgreSQL: BIGINT keys made by the program, times as BIGINT milliseconds since 1970.

CREATE TABLE person (
    id       BIGINT PRIMARY KEY,
    met_at   BIGINT NOT NULL,
    language TEXT
);

CREATE TABLE address (
    transport TEXT   NOT NULL,
    id        TEXT   NOT NULL,
    person    BIGINT NOT NULL REFERENCES person (id),
    PRIMARY KEY (transport, id)
);

-- Which updates have been dealt with; kept for two days.
CREATE TABLE inbox_update (
    transport TEXT   NOT NULL,
    update_id BIGINT NOT NULL,
    at        BIGINT NOT NULL,
    PRIMARY KEY (transport, update_id)
);
CREATE INDEX inbox_update_at ON inbox_update (at);

-- Updates that could not be dealt with: these outlive the ids, for the operator.
CREATE TABLE inbox_failure (
    transport TEXT   NOT NULL,
    update_id BIGINT NOT NULL,
    at        BIGINT NOT NULL,
    error     TEXT   NOT NULL,
    PRIMARY KEY (transport, update_id, at)
);

CREATE TABLE outbox (
    id        BIGINT PRIMARY KEY,
    transport TEXT   NOT NULL,
    chat      TEXT   NOT NULL,
    reply     TEXT   NOT NULL,
    at        BIGINT NOT NULL,
    state     TEXT   NOT NULL CHECK (state IN ('waiting', 'sent', 'given-up')),
    ended_at  BIGINT,
    message   BIGINT,
    why       TEXT
);
CREATE INDEX outbox_waiting ON outbox (transport, id) WHERE state = 'waiting';
CREATE INDEX outbox_sent ON outbox (ended_at) WHERE state = 'sent';

CREATE TABLE prompt (
    id        BIGINT PRIMARY KEY,
    dialogue  TEXT   NOT NULL,
    chat      TEXT   NOT NULL,
    person    BIGINT NOT NULL REFERENCES person (id),
    state     TEXT   NOT NULL,
    opened_at BIGINT NOT NULL,
    closed_at BIGINT
);

CREATE TABLE quiz_run (
    id         BIGINT PRIMARY KEY,
    person     BIGINT NOT NULL REFERENCES person (id),
    chat       TEXT   NOT NULL,
    state      TEXT   NOT NULL,
    started_at BIGINT NOT NULL,
    saved_at   BIGINT NOT NULL,
    ended_at   BIGINT
);
-- The database itself holds that a person has one open run in a chat.
CREATE UNIQUE INDEX quiz_run_open ON quiz_run (person, chat) WHERE ended_at IS NULL;

-- Every answer ever given. Rows are only added; scores are computed from them.
CREATE TABLE answer (
    id       BIGINT PRIMARY KEY,
    person   BIGINT  NOT NULL REFERENCES person (id),
    chat     TEXT    NOT NULL,
    run      BIGINT  NOT NULL,
    question TEXT    NOT NULL,
    election TEXT    NOT NULL,
    language TEXT    NOT NULL,
    choice   TEXT    NOT NULL,
    is_right BOOLEAN NOT NULL,
    at       BIGINT  NOT NULL
);
CREATE INDEX answer_person ON answer (person, election);
