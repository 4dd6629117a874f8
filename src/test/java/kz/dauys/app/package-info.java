/** The program as a whole: real processes against the Bot API test server. */
@NullMarked
package kz.dauys.app;

import org.jspecify.annotations.NullMarked;
