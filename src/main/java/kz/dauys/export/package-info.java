/** Questions in the forms that other programs and printers take: GIFT, Kahoot's sheet, a page to print. */
@NullMarked
package kz.dauys.export;

import org.jspecify.annotations.NullMarked;
