/** Sources, glossary, facts and documents: what the bot knows, how it is loaded and how it is audited. */
@NullMarked
package kz.dauys.knowledge;

import org.jspecify.annotations.NullMarked;
