/** What the repository ships, loaded once and shared by the tests of all packages. */
@NullMarked
package kz.dauys.shipped;

import org.jspecify.annotations.NullMarked;
