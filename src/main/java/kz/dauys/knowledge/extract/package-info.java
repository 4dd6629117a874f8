/**
 * What a file says, whatever its form: headings, paragraphs and footnotes out of Markdown, plain text, web pages and PDFs. It knows nothing
 * of sources, languages or documents, and no rule in it is about one certain file.
 */
@NullMarked
package kz.dauys.knowledge.extract;

import org.jspecify.annotations.NullMarked;
