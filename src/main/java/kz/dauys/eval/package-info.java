/** Measuring how well the bot answers: questions with keys, the rules by which an answer is right, and the figures. */
@NullMarked
package kz.dauys.eval;

import org.jspecify.annotations.NullMarked;
