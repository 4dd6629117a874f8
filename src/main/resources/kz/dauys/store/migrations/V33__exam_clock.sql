-- The last moment at which the clock of an open sitting is known to have run: what lies behind it is time that the bot was away.
ALTER TABLE quiz_exam ADD COLUMN ran_at BIGINT;
