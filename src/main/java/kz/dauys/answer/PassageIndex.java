package kz.dauys.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.dauys.knowledge.Language;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The Lucene index of all passages: one Lucene document a passage, its headings in front of its text. It finds what is worth a closer look. */
final class PassageIndex implements AutoCloseable {
    static final float K1 = 0.9f;
    static final float B = 0.4f;

    private static final Logger log = LoggerFactory.getLogger(PassageIndex.class);

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    /** The passages by Lucene's own numbers. */
    private final int[] numbers;
    /** Words that were asked for, with where they stand in the index: looking that up takes as long as the search. */
    private final Map<Term, Query> words = new ConcurrentHashMap<>();

    private PassageIndex(Directory directory) throws IOException {
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity(K1, B));
        this.numbers = numbers(reader);
    }

    private static int[] numbers(DirectoryReader reader) throws IOException {
        int[] numbers = new int[reader.maxDoc()];
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues values = leaf.reader().getNumericDocValues(PassageFields.NUMBER);
            while (values != null && values.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
                numbers[leaf.docBase + values.docID()] = Math.toIntExact(values.longValue());
            }
        }
        return numbers;
    }

    /** Opens the index of a shelf; below {@code folder} where one is given and can be written, else in memory. */
    static PassageIndex open(Shelf shelf, Optional<Path> folder) {
        try {
            return folder.isPresent() ? onDisk(shelf, new IndexFolder(folder.get(), shelf.leaves())) : inMemory(shelf);
        } catch (IOException e) {
            log.info("The index cannot be kept on disk ({}); it is built in memory.", e.getMessage());
            return inMemory(shelf);
        }
    }

    private static PassageIndex inMemory(Shelf shelf) {
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            build(shelf, directory);
            return new PassageIndex(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PassageIndex onDisk(Shelf shelf, IndexFolder folder) throws IOException {
        if (folder.exists()) {
            try {
                return opened(folder.home(), shelf);
            } catch (IOException | IllegalArgumentException e) {
                log.info("The index {} is damaged ({}); it is built again.", folder.home(), e.getMessage());
                folder.remove();
            }
        }
        Path draft = folder.draft();
        try (Directory directory = FSDirectory.open(draft)) {
            build(shelf, directory);
        }
        folder.publish(draft);
        return opened(folder.home(), shelf);
    }

    /** Opens an index and counts its passages: what was cut off or emptied must not pass for a pack that knows little. */
    private static PassageIndex opened(Path home, Shelf shelf) throws IOException {
        Directory directory = FSDirectory.open(home);
        try {
            PassageIndex index = new PassageIndex(directory);
            if (index.reader.numDocs() != shelf.leaves().size()) {
                index.close();
                throw new IOException(index.reader.numDocs() + " passages instead of " + shelf.leaves().size());
            }
            for (LeafReaderContext leaf : index.reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return index;
        } catch (IOException | IllegalArgumentException e) {
            directory.close();
            throw e;
        }
    }

    private static void build(Shelf shelf, Directory directory) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig().setSimilarity(new BM25Similarity(K1, B));
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            List<Leaf> leaves = shelf.leaves();
            for (int number = 0; number < leaves.size(); number++) {
                writer.addDocument(PassageFields.document(leaves.get(number), number, shelf.vocabulary()));
            }
            writer.forceMerge(1);
        }
    }

    /** What asks for a word of the passages. */
    Query word(Language language, String stem) {
        Term term = PassageFields.word(language, stem);
        Query known = words.get(term);
        return known != null ? known : words.computeIfAbsent(term, this::word);
    }

    private Query word(Term term) {
        try {
            return new TermQuery(term, TermStates.build(searcher, term, true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The numbers of the passages that fit a query best. */
    int[] search(Query query, int most) {
        try {
            ScoreDoc[] found = searcher.search(query, most).scoreDocs;
            int[] passages = new int[found.length];
            for (int at = 0; at < found.length; at++) {
                passages[at] = numbers[found[at].doc];
            }
            return passages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    IndexSearcher searcher() {
        return searcher;
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
