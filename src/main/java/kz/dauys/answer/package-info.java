/** Understanding a question and answering it from claims or passages, always with sources, or saying that it is unknown. */
@NullMarked
package kz.dauys.answer;

import org.jspecify.annotations.NullMarked;
