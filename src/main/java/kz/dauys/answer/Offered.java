package kz.dauys.answer;

import java.util.List;
import kz.dauys.knowledge.Entry;

/**
 * What is said to somebody whose question has no answer.
 *
 * @param recognised what the question names, as far as it was understood
 * @param queries what can be told of that instead
 */
record Offered(List<Entry> recognised, List<Query> queries) {
    static final Offered NOTHING = new Offered(List.of(), List.of());

    Offered {
        recognised = List.copyOf(recognised);
        queries = List.copyOf(queries);
    }
}
