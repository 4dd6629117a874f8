/** How benches are run and what they print; a bench itself stands beside what it measures, and {@code deploy/bench} finds it by its name. */
@NullMarked
package kz.dauys.bench;

import org.jspecify.annotations.NullMarked;
