/** The bot as people meet it: dialogues through the Bot API test server, the real library, a real store, and the pack that is shipped. */
@NullMarked
package kz.dauys.dialogues;

import org.jspecify.annotations.NullMarked;
