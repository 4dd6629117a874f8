@NullMarked
package kz.dauys.knowledge.packs;

import org.jspecify.annotations.NullMarked;
