-- Who wants to stand on the weekly board of a chat, and what he wants to be called there.
CREATE TABLE board_member (
    chat      TEXT   NOT NULL,
    person    BIGINT NOT NULL REFERENCES person (id),
    name      TEXT   NOT NULL,
    joined_at BIGINT NOT NULL,
    PRIMARY KEY (chat, person)
);
