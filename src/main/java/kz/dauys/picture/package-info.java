/**
 * Pictures of what features have decided. A card says what is to be seen, a drawing places it on a sketch, and a sketch is written as PNG;
 * other forms of picture can be written from the same sketch.
 */
@NullMarked
package kz.dauys.picture;

import org.jspecify.annotations.NullMarked;
