/** The one door for what people do: routing events to dialogues, wording replies, keyboards. */
@NullMarked
package kz.dauys.bot;

import org.jspecify.annotations.NullMarked;
