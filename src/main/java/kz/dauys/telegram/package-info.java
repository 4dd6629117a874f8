/** Telegram outside: turns updates into events, and replies into calls of the Bot API. */
@NullMarked
package kz.dauys.telegram;

import org.jspecify.annotations.NullMarked;
