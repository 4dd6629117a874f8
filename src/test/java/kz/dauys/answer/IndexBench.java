package kz.dauys.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import kz.dauys.bench.Measured;
import kz.dauys.knowledge.Document;
import kz.dauys.knowledge.Language;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How indexing and searching grow with the documents: 240 articles, ten and a hundred times as many. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class IndexBench {
    private static final List<Integer> TIMES = List.of(1, 10, 100);

    @Param("1")
    public int times = 1;

    private @Nullable List<Document> documents;

    @Setup(Level.Trial)
    public void write() {
        documents = new Articles(times).documents();
    }

    /** Cuts the documents into passages and indexes them in memory. */
    @Benchmark
    public int build() {
        List<Passage> passages = Passages.of(Objects.requireNonNull(documents));
        try (PassageSearch search = new PassageSearch(passages, Optional.empty())) {
            return search.hashCode();
        }
    }

    public static void main(String[] args) {
        Measured measured = new Measured();
        for (int times : TIMES) {
            measured.add(times + " times 240 articles", new OptionsBuilder()
                    .include("\\.IndexBench\\.build")
                    .param("times", String.valueOf(times))
                    .build());
        }
        System.out.print(measured.table());
        TIMES.forEach(times -> System.out.println("a search in " + times + " times 240 articles: " + search(times)));
    }

    private static Quantiles search(int times) {
        Articles articles = new Articles(times);
        Terms terms = new Terms(language -> language == Language.EN);
        try (PassageSearch search = new PassageSearch(Passages.of(articles.documents()), Optional.empty())) {
            return Quantiles.of(articles.questions(), question -> {
                List<Token> tokens = Token.of(question);
                List<Term> wanted = terms.of(new Lexicon.Read(tokens, List.of(), tokens), Language.EN, CapitalWords.of(question));
                search.find(wanted, Language.EN, Sought.asked(tokens, Language.EN));
            });
        }
    }
}
