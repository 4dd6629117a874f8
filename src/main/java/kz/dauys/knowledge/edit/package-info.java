/** Changes single facts in the files of a pack, and leaves every other byte as it was. */
@NullMarked
package kz.dauys.knowledge.edit;

import org.jspecify.annotations.NullMarked;
