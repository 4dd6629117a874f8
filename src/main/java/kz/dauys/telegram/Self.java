package kz.dauys.telegram;

/**
 * Who the bot is, as {@code getMe} told it.
 *
 * @param username without the at sign
 */
record Self(long id, String username) {}
