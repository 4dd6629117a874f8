package kz.dauys.answer;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.dauys.knowledge.Language;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/** Finds passages for a question: the index names some that may fit, and the one sentence of each document that fits best is chosen in memory. */
final class PassageSearch implements AutoCloseable {
    /** How many documents are looked at more closely than by their score. */
    static final int MOST = 3;

    private static final int CANDIDATES = 20;

    /** No question, however long, may cost more than a moment. */
    private static final int MOST_CLAUSES = 160;

    private final Shelf shelf;
    private final PassageIndex index;

    PassageSearch(List<Passage> passages, Optional<Path> folder) {
        this.shelf = new Shelf(passages);
        this.index = PassageIndex.open(shelf, folder);
    }

    /** The best sentence of each of the best documents, best first. */
    List<Hit> find(List<Term> terms, Language language, Sought sought) {
        List<Asked> asked = terms.stream().map(term -> Asked.of(term, language, shelf)).toList();
        Query query = query(asked);
        Scorer scorer = new Scorer(shelf, asked, sought);
        Map<String, Scorer.Scored> best = new HashMap<>();
        for (int passage : index.search(query, CANDIDATES)) {
            best.merge(id(passage), scorer.score(passage), (a, b) -> a.score() >= b.score() ? a : b);
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Scorer.Scored::score).reversed().thenComparing(scored -> id(scored.number())))
                .limit(MOST)
                .map(scorer::hit)
                .toList();
    }

    /** The same among sentences that rest on some sources. */
    List<Hit> find(List<Term> terms, Language language, Sought sought, Predicate<List<String>> sources) {
        List<Asked> asked = terms.stream().map(term -> Asked.of(term, language, shelf)).toList();
        Scorer scorer = new Scorer(shelf, asked, sought);
        return Arrays.stream(index.search(query(asked), CANDIDATES)).boxed()
                .map(scorer::score)
                .filter(scored -> sources.test(shelf.leaves().get(scored.number()).passage().sources(scored.sentence())))
                .sorted(Comparator.comparingDouble(Scorer.Scored::score).reversed().thenComparing(scored -> id(scored.number())))
                .limit(MOST)
                .map(scorer::hit)
                .toList();
    }

    /** Whether passages are in the language. */
    boolean speaks(Language language) {
        return shelf.languages().contains(language);
    }

    /** Whether the word stands in some passage. */
    boolean hold(String key) {
        return Stream.of(Language.values()).anyMatch(language -> shelf.vocabulary().number(language, Words.stem(key, language)) != Vocabulary.UNKNOWN);
    }

    private String id(int passage) {
        return shelf.leaves().get(passage).passage().document().id();
    }

    /** A word of a language that is looked for. */
    private record Wanted(Language language, int word) {}

    /** The word of each way that tells most, since a closer look follows; where they are too many, those that tell most. */
    Query query(List<Asked> asked) {
        Map<Wanted, Double> wanted = new HashMap<>();
        for (Asked each : asked) {
            for (Asked.Way way : each.ways()) {
                wanted.merge(new Wanted(way.language(), shelf.vocabulary().rarest(way.words())), way.share() * way.words().length, Math::max);
            }
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        wanted.keySet().stream()
                .sorted(Comparator.comparingInt((Wanted each) -> shelf.vocabulary().passages(each.word())).thenComparingInt(Wanted::word))
                .limit(MOST_CLAUSES)
                .forEach(each -> query.add(clause(each, wanted.getOrDefault(each, 1.0)), BooleanClause.Occur.SHOULD));
        return query.build();
    }

    private Query clause(Wanted wanted, double share) {
        Query term = index.word(wanted.language(), shelf.vocabulary().stem(wanted.word()));
        return share == 1 ? term : new BoostQuery(term, (float) share);
    }

    @Override
    public void close() {
        index.close();
    }
}
