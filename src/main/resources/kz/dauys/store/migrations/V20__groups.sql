-- Quizzes that groups play, and the polls in which their questions are asked.

-- When the sending of a poll began: cut off then, it may stand in the chat without anybody knowing what Telegram calls it.
ALTER TABLE outbox ADD COLUMN begun_at BIGINT;

CREATE TABLE quiz_round (
    id         BIGINT PRIMARY KEY,
    chat       TEXT   NOT NULL,
    state      TEXT   NOT NULL,
    started_at BIGINT NOT NULL,
    due_at     BIGINT,
    ended_at   BIGINT
);
-- The database itself holds that a chat has one open round.
CREATE UNIQUE INDEX quiz_round_open ON quiz_round (chat) WHERE ended_at IS NULL;
CREATE INDEX quiz_round_due ON quiz_round (due_at) WHERE ended_at IS NULL;

-- A question as it was put to a chat. The transport's own name for it is known only once it is sent.
CREATE TABLE quiz_poll (
    id       BIGINT  PRIMARY KEY,
    round    BIGINT  NOT NULL REFERENCES quiz_round (id),
    place    INTEGER NOT NULL,
    chat     TEXT    NOT NULL,
    question TEXT    NOT NULL,
    asked_at BIGINT  NOT NULL,
    poll     TEXT,
    message  BIGINT,
    sent_at  BIGINT
);
CREATE UNIQUE INDEX quiz_poll_poll ON quiz_poll (poll) WHERE poll IS NOT NULL;
CREATE INDEX quiz_poll_round ON quiz_poll (round);
CREATE INDEX quiz_poll_chat ON quiz_poll (chat, question);

-- Answers to polls that are not known yet; kept for an hour.
CREATE TABLE held_vote (
    id      BIGINT PRIMARY KEY,
    poll    TEXT   NOT NULL,
    person  BIGINT NOT NULL REFERENCES person (id),
    name    TEXT   NOT NULL,
    options TEXT   NOT NULL,
    at      BIGINT NOT NULL
);
CREATE INDEX held_vote_poll ON held_vote (poll);
CREATE INDEX held_vote_at ON held_vote (at);

-- Under which addresses a chat was known before.
CREATE TABLE chat_move (
    former TEXT   NOT NULL PRIMARY KEY,
    later  TEXT   NOT NULL,
    at     BIGINT NOT NULL
);

-- An answer to a poll names it; an entry that takes an earlier one back names that.
ALTER TABLE answer ADD COLUMN poll BIGINT;
ALTER TABLE answer ADD COLUMN takes_back BIGINT;
CREATE INDEX answer_poll ON answer (poll, person) WHERE poll IS NOT NULL;
CREATE INDEX answer_taken_back ON answer (takes_back) WHERE takes_back IS NOT NULL;
CREATE INDEX answer_chat ON answer (chat, at);
CREATE INDEX answer_question ON answer (question);

-- What a person said about a question that was asked, as an entry of its own: nothing of the answers is ever changed.
--   void: from the beginning until a later 'lift', its answers count neither way
--   widen: an option, in the words of one language, is right too
--   suspend: it is not asked until a person has decided; keep: a person has decided that it is sound
CREATE TABLE ruling (
    id       BIGINT PRIMARY KEY,
    question TEXT   NOT NULL,
    kind     TEXT   NOT NULL CHECK (kind IN ('void', 'widen', 'lift', 'suspend', 'keep')),
    choice   TEXT,
    reason   TEXT   NOT NULL,
    at       BIGINT NOT NULL
);
CREATE INDEX ruling_question ON ruling (question);

-- The answers that count, with what the rulings make of them: everything that is told of answers is computed from here.
CREATE VIEW counted_answer AS
SELECT a.id, a.person, a.chat, a.run, a.poll, a.question, a.election, a.language, a.choice, a.at,
       CASE WHEN a.is_right
                 OR EXISTS (SELECT 1 FROM ruling w WHERE w.kind = 'widen' AND w.question = a.question AND w.choice = a.choice)
            THEN 1 ELSE 0 END AS good
FROM answer a
WHERE a.takes_back IS NULL
  AND NOT EXISTS (SELECT 1 FROM answer b WHERE b.takes_back = a.id)
  AND NOT EXISTS (
      SELECT 1 FROM ruling v
      WHERE v.kind = 'void' AND v.question = a.question
        AND NOT EXISTS (
            SELECT 1 FROM ruling l WHERE l.kind = 'lift' AND l.question = v.question AND l.id > v.id AND l.at <= a.at));
