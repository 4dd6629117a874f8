-- Who thinks that the key of a question is wrong. One voice for each person and question, and perhaps a line of his.
CREATE TABLE report (
    id       BIGINT PRIMARY KEY,
    question TEXT   NOT NULL,
    person   BIGINT NOT NULL REFERENCES person (id),
    language TEXT   NOT NULL,
    note     TEXT   NOT NULL,
    at       BIGINT NOT NULL
);
CREATE UNIQUE INDEX report_question_person ON report (question, person);
CREATE INDEX report_person ON report (person, at);
