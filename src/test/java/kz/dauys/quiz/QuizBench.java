package kz.dauys.quiz;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import kz.dauys.bench.Measured;
import kz.dauys.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How long the whole bank takes to make, and one quiz to draw. Every quiz of the files is drawn in turn, with another seed each time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class QuizBench {
    private @Nullable Knowledge knowledge;
    private @Nullable QuestionBank bank;
    private long seed;

    @Setup(Level.Trial)
    public void load() {
        knowledge = Knowledge.load(Path.of("knowledge"));
        bank = QuestionBank.load(knowledge, Path.of("quizzes"));
    }

    @Benchmark
    public QuestionBank generate() {
        return QuestionBank.load(Objects.requireNonNull(knowledge), Path.of("quizzes"));
    }

    @Benchmark
    public List<Question> draw() {
        QuestionBank made = Objects.requireNonNull(bank);
        seed++;
        return made.draw(made.quizzes().get((int) (seed % made.quizzes().size())), seed);
    }

    /** Prints both times. */
    public static void main(String[] args) {
        Measured measured = new Measured();
        measured.add("the whole bank", bench("generate"));
        measured.add("one quiz", bench("draw"));
        System.out.print(measured.table());
    }

    private static Options bench(String name) {
        return new OptionsBuilder().include("\\.QuizBench\\." + name + "$").build();
    }
}
