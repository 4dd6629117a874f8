package kz.dauys.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.dauys.knowledge.Language;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/**
 * Finds passages for a question: BM25 of the sentence, half of its passage's and a third of its headings', times 0.4 where the passage
 * lacks the year that was asked about; then how much of the question's weight (IDF) the passage holds.
 */
final class PassageSearch implements AutoCloseable {
    private static final int CANDIDATES = 60;

    /** Lucene refuses more than 1,024 clauses; and no question, however long, may cost more than a moment. */
    private static final int MOST_CLAUSES = 720;

    private static final int FIELDS = 3;
    private static final float PASSAGE_WEIGHT = 0.5f;
    private static final float HEADING_WEIGHT = 0.3f;
    private static final float OTHER_LANGUAGE = 0.5f;
    private static final double OTHER_YEAR = 0.4;

    private final List<Passage> passages;
    private final PassageIndex index;
    private final List<Set<String>> words = new ArrayList<>();
    private final List<List<Set<String>>> sentences = new ArrayList<>();
    private final Map<String, Integer> frequency = new HashMap<>();

    PassageSearch(List<Passage> passages, Optional<Path> folder) {
        this.passages = List.copyOf(passages);
        this.index = PassageIndex.open(passages, folder);
        for (Passage passage : passages) {
            Set<String> stems = stems(passage);
            stems.forEach(stem -> frequency.merge(passage.language().code() + stem, 1, Integer::sum));
            words.add(stems);
            sentences.add(passage.sentences().stream().map(sentence -> stems(sentence.text(), passage.language())).toList());
        }
    }

    private static Set<String> stems(Passage passage) {
        return stems(passage.document().title() + " " + passage.locator() + " " + passage.text(), passage.language());
    }

    private static Set<String> stems(String text, Language language) {
        Set<String> stems = new HashSet<>();
        for (Token token : Token.of(text, Integer.MAX_VALUE)) {
            stems.add(token.number() ? token.key() : Stemmer.stem(token.key(), language));
        }
        return stems;
    }

    /** The best sentence of each passage that shares a word with the question, best first. */
    List<Hit> find(List<Term> terms, Language language) {
        if (terms.isEmpty() || passages.isEmpty()) {
            return List.of();
        }
        List<Weighed> asked = terms.stream().map(term -> new Weighed(term, weight(term))).toList();
        Map<Integer, Hit> best = new HashMap<>();
        for (ScoreDoc found : search(terms, language)) {
            int[] at = place(found);
            Hit hit = hit(at[0], at[1], found.score, asked);
            best.merge(at[0], hit, (a, b) -> a.score() >= b.score() ? a : b);
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparing(hit -> hit.passage().document().id()))
                .toList();
    }

    private ScoreDoc[] search(List<Term> terms, Language language) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        int budget = MOST_CLAUSES / terms.size();
        terms.forEach(term -> query.add(new DisjunctionMaxQuery(ways(term, language, budget), 0), BooleanClause.Occur.SHOULD));
        try {
            return index.searcher().search(query.build(), CANDIDATES).scoreDocs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first ways, those in the own language before all; as many as the budget of clauses allows, but at least one. */
    private List<org.apache.lucene.search.Query> ways(Term term, Language language, int budget) {
        List<org.apache.lucene.search.Query> ways = new ArrayList<>();
        int left = budget;
        for (Term.Way way : term.ways()) {
            if (frequency(way) == 0) {
                // Most names stand in no document; asking for them only costs time.
                continue;
            }
            left -= way.stems().size() * FIELDS;
            if (left < 0 && !ways.isEmpty()) {
                break;
            }
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            float share = (way.language() == language ? 1 : OTHER_LANGUAGE) / way.stems().size();
            for (String stem : way.stems()) {
                all.add(field(PassageIndex.SENTENCE, way, stem, share), BooleanClause.Occur.SHOULD);
                all.add(field(PassageIndex.PASSAGE, way, stem, share * PASSAGE_WEIGHT), BooleanClause.Occur.SHOULD);
                all.add(field(PassageIndex.HEADING, way, stem, share * HEADING_WEIGHT), BooleanClause.Occur.SHOULD);
            }
            ways.add(all.build());
        }
        return ways;
    }

    private static org.apache.lucene.search.Query field(String field, Term.Way way, String stem, float weight) {
        return new BoostQuery(new TermQuery(new org.apache.lucene.index.Term(field + way.language().code(), stem)), weight);
    }

    private int[] place(ScoreDoc found) {
        try {
            var document = index.searcher().storedFields().document(found.doc);
            return new int[] {
                document.getField(PassageIndex.PASSAGE_NUMBER).numericValue().intValue(),
                document.getField(PassageIndex.SENTENCE_NUMBER).numericValue().intValue()
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Hit hit(int number, int sentence, double score, List<Weighed> asked) {
        Passage passage = passages.get(number);
        List<Weighed> missing = missing(asked, words.get(number), passage.language());
        List<Weighed> unsaid = missing(asked, sentences.get(number).get(sentence), passage.language());
        boolean otherYear = missing.stream().anyMatch(each -> each.term().year());
        return new Hit(passage, sentence, otherYear ? score * OTHER_YEAR : score, coverage(missing, asked), coverage(unsaid, asked), terms(missing), terms(unsaid));
    }

    /** A term of a question with what it weighs, worked out once for all passages. */
    private record Weighed(Term term, double weight) {
        boolean lacks(Set<String> stems, Language language) {
            return term.ways().stream().noneMatch(way -> way.language() == language && stems.containsAll(way.stems()));
        }
    }

    private static List<Weighed> missing(List<Weighed> asked, Set<String> stems, Language language) {
        return asked.stream().filter(each -> each.lacks(stems, language)).toList();
    }

    /** The share of the question's weight that is there. */
    private static double coverage(List<Weighed> missing, List<Weighed> asked) {
        double all = asked.stream().mapToDouble(Weighed::weight).sum();
        return all == 0 ? 0 : 1 - missing.stream().mapToDouble(Weighed::weight).sum() / all;
    }

    private static List<Term> terms(List<Weighed> weighed) {
        return weighed.stream().map(Weighed::term).toList();
    }

    /** Inverse document frequency; a word that no document holds weighs most. */
    private double weight(Term term) {
        int documents = term.ways().stream().mapToInt(this::frequency).max().orElse(0);
        return Math.log(1 + (passages.size() - documents + 0.5) / (documents + 0.5));
    }

    private int frequency(Term.Way way) {
        return way.stems().stream().mapToInt(stem -> frequency.getOrDefault(way.language().code() + stem, 0)).min().orElse(0);
    }

    @Override
    public void close() {
        index.close();
    }
}
