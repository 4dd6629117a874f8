/** Knowledge packs as things that are installed, compared and handed on. */
@NullMarked
package kz.dauys.knowledge.packs;

import org.jspecify.annotations.NullMarked;
