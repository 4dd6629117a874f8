@NullMarked
package kz.dauys.eval;

import org.jspecify.annotations.NullMarked;
