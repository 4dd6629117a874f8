/** Multiple-choice questions made from claims by templates, quizzes drawn from them, and their export. */
@NullMarked
package kz.dauys.quiz;

import org.jspecify.annotations.NullMarked;
