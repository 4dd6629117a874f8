package kz.dauys.answer;

import java.util.List;
import kz.dauys.knowledge.Language;

/**
 * A passage as numbers.
 *
 * @param heading the words of its document's title and of its own heading
 * @param opening the words of the sentence that opens its section: it names what the others call it or he
 * @param text the words of all its sentences
 * @param whole headings and text
 */
record Leaf(Passage passage, Bag heading, Bag opening, Bag text, Bag whole, List<Unit> units) {
    Leaf {
        units = List.copyOf(units);
    }

    /** A sentence as numbers. */
    record Unit(Bag text, Signs signs) {}

    Language language() {
        return passage.language();
    }

    /** Whether the passages stand in one document, under one heading. */
    boolean sameSection(Passage other) {
        return passage.document().id().equals(other.document().id()) && passage.locator().equals(other.locator());
    }
}
