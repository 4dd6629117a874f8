package kz.dauys.answer;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import kz.dauys.bench.Measured;
import org.apache.lucene.search.TopDocs;
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
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How many questions a second are answered, all stages, beside what Lucene alone does with the same words on the same index: analyse, search,
 * top five. Given a folder of documents and a file of questions, a line each, it measures those.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 7, time = 2)
public class AnswerBench {
    @Param("")
    public String corpus = "";

    private @Nullable Bed bed;
    private int at;

    @Setup(Level.Trial)
    public void open() throws IOException {
        bed = Bed.open(corpus);
    }

    private String next() {
        List<String> questions = Objects.requireNonNull(bed).questions();
        return questions.get(at++ % questions.size());
    }

    @Benchmark
    public Answered answer() {
        return Objects.requireNonNull(bed).answer(next());
    }

    @Benchmark
    public TopDocs lucene() throws IOException {
        return Objects.requireNonNull(bed).lucene(next());
    }

    /**
     * Prints both and their ratio.
     *
     * @param args a folder that has {@code documents/}, and a file of questions; made-up articles where there are none
     */
    public static void main(String[] args) throws IOException {
        String corpus = args.length < 2 ? "" : args[0] + Bed.BAR + args[1];
        Measured measured = new Measured();
        measured.add("Lucene alone, top five", bench("lucene", corpus));
        measured.add("an answer, all stages", bench("answer", corpus));
        System.out.print(measured.table());
        Bed bed = Bed.open(corpus);
        System.out.println("an answer: " + Quantiles.of(bed.questions(), bed::answer));
    }

    private static Options bench(String name, String corpus) {
        return new OptionsBuilder().include("\\.AnswerBench\\." + name + "$").param("corpus", corpus).build();
    }
}
