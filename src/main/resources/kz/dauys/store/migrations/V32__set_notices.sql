-- Where the owner of a set reads, and what he was told last of how the facts under it have changed.
CREATE TABLE quiz_set_notice (
    quiz_set BIGINT PRIMARY KEY REFERENCES quiz_set (id),
    chat     TEXT   NOT NULL,
    language TEXT   NOT NULL,
    told     TEXT   NOT NULL,
    told_at  BIGINT
);

-- Sets are saved in a private chat, whose address is the person's own.
INSERT INTO quiz_set_notice (quiz_set, chat, language, told)
SELECT quiz_set.id, MAX(address.transport || ':' || address.id), COALESCE(MAX(person.language), 'kk'), ''
FROM quiz_set
    JOIN person ON person.id = quiz_set.owner
    JOIN address ON address.person = quiz_set.owner
GROUP BY quiz_set.id;
