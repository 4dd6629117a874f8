/** The storage ports of the bot and its features in SQL. */
@NullMarked
package kz.dauys.store;

import org.jspecify.annotations.NullMarked;
