/** The terminal outside: the same bot for a person at a keyboard. */
@NullMarked
package kz.dauys.console;

import org.jspecify.annotations.NullMarked;
