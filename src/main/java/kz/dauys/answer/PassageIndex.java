package kz.dauys.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dauys.knowledge.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Lucene index of all passages: one Lucene document a sentence, with its passage and headings beside it. On disk an index lies in a
 * folder named by the fingerprint of what it holds, so a changed knowledge folder finds none and builds its own, and two processes never
 * disturb one another.
 */
final class PassageIndex implements AutoCloseable {
    static final String SENTENCE = "sentence_";
    static final String PASSAGE = "passage_";
    static final String HEADING = "heading_";
    static final String PASSAGE_NUMBER = "p";
    static final String SENTENCE_NUMBER = "s";

    /** Raised whenever the analysis or the fields change, so that older indexes are not opened. */
    private static final int VERSION = 2;

    private static final String DRAFT = "draft-";
    private static final float K1 = 0.9f;
    private static final float B = 0.4f;
    private static final Logger log = LoggerFactory.getLogger(PassageIndex.class);

    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private PassageIndex(Directory directory) throws IOException {
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity(K1, B));
    }

    /** Opens the index of {@code passages}; below {@code folder} where one is given and can be written, else in memory. */
    static PassageIndex open(List<Passage> passages, Optional<Path> folder) {
        try {
            return folder.isPresent() ? onDisk(passages, folder.get()) : inMemory(passages);
        } catch (IOException e) {
            log.info("The index cannot be kept on disk ({}); it is built in memory.", e.getMessage());
            return inMemory(passages);
        }
    }

    private static PassageIndex inMemory(List<Passage> passages) {
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            build(passages, directory);
            return new PassageIndex(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PassageIndex onDisk(List<Passage> passages, Path folder) throws IOException {
        Path home = folder.resolve(fingerprint(passages));
        if (Files.isDirectory(home)) {
            try {
                return opened(home, passages);
            } catch (IOException | IllegalArgumentException e) {
                log.info("The index {} is damaged ({}); it is built again.", home, e.getMessage());
                remove(home);
            }
        }
        Files.createDirectories(folder);
        Path draft = Files.createTempDirectory(folder, DRAFT);
        try (Directory directory = FSDirectory.open(draft)) {
            build(passages, directory);
        }
        publish(draft, home);
        removeOthers(folder, home);
        return opened(home, passages);
    }

    /** Opens an index and counts its sentences: what was cut off or emptied must not pass for a pack that knows little. */
    private static PassageIndex opened(Path home, List<Passage> passages) throws IOException {
        Directory directory = FSDirectory.open(home);
        try {
            PassageIndex index = new PassageIndex(directory);
            int sentences = passages.stream().mapToInt(passage -> passage.sentences().size()).sum();
            if (index.reader.numDocs() != sentences) {
                index.close();
                throw new IOException(index.reader.numDocs() + " sentences instead of " + sentences);
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

    /** Moves a finished index to its name; if another process was first, its index is the same and ours goes. */
    private static void publish(Path draft, Path home) throws IOException {
        try {
            Files.move(draft, home);
        } catch (IOException e) {
            remove(draft);
            if (!Files.isDirectory(home)) {
                throw e;
            }
        }
    }

    /** Indexes of earlier knowledge are of no use; one that is open elsewhere goes on to be read until it is closed. */
    private static void removeOthers(Path folder, Path home) throws IOException {
        try (Stream<Path> others = Files.list(folder)) {
            others.filter(other -> !other.equals(home) && !other.getFileName().toString().startsWith(DRAFT))
                    .forEach(PassageIndex::remove);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            log.debug("an old index stays: {}", folder, e);
        }
    }

    private static void build(List<Passage> passages, Directory directory) throws IOException {
        try (Analyzer analyzer = analyzer();
                IndexWriter writer = new IndexWriter(
                        directory, new IndexWriterConfig(analyzer).setSimilarity(new BM25Similarity(K1, B)))) {
            for (int number = 0; number < passages.size(); number++) {
                add(passages.get(number), number, writer);
            }
            writer.forceMerge(1);
        }
    }

    private static void add(Passage passage, int number, IndexWriter writer) throws IOException {
        String code = passage.language().code();
        String headings = passage.document().title() + " " + passage.locator();
        for (int sentence = 0; sentence < passage.sentences().size(); sentence++) {
            Document document = new Document();
            document.add(new TextField(SENTENCE + code, passage.sentence(sentence), Field.Store.NO));
            document.add(new TextField(PASSAGE + code, passage.text(), Field.Store.NO));
            document.add(new TextField(HEADING + code, headings, Field.Store.NO));
            document.add(new StoredField(PASSAGE_NUMBER, number));
            document.add(new StoredField(SENTENCE_NUMBER, sentence));
            writer.addDocument(document);
        }
    }

    private static Analyzer analyzer() {
        Map<String, Analyzer> fields = new HashMap<>();
        for (Language language : Language.values()) {
            TextAnalyzer analyzer = new TextAnalyzer(language);
            Stream.of(SENTENCE, PASSAGE, HEADING).forEach(field -> fields.put(field + language.code(), analyzer));
        }
        return new PerFieldAnalyzerWrapper(new StandardAnalyzer(), fields);
    }

    static String fingerprint(List<Passage> passages) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(("version " + VERSION).getBytes(StandardCharsets.UTF_8));
            for (Passage passage : passages) {
                String text = passage.document().id() + "\n" + passage.document().title() + "\n" + passage.locator() + "\n" + passage.text() + "\n";
                digest.update(text.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
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
