/**
 * A Telegram Bot API server for tests: in memory, on the loopback interface, strict about everything that Telegram is strict about, with
 * people who talk to the bot and faults that can be asked for.
 */
@NullMarked
package kz.dauys.telegram.server;

import org.jspecify.annotations.NullMarked;
