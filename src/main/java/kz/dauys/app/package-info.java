/** Main program: command line, configuration, wiring. */
@NullMarked
package kz.dauys.app;

import org.jspecify.annotations.NullMarked;
