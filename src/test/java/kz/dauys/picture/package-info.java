@NullMarked
package kz.dauys.picture;

import org.jspecify.annotations.NullMarked;
