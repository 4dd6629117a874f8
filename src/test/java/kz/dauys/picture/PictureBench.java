package kz.dauys.picture;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import kz.dauys.bench.Measured;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How long the picture of a score takes to draw, each of the cards of {@link ScoreDrawingTest} in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class PictureBench {
    private final List<ScoreCard> cards = ScoreDrawingTest.cards().toList();
    private int turn;

    @Benchmark
    public Optional<byte[]> draw() {
        turn = (turn + 1) % cards.size();
        return cards.get(turn).png();
    }

    /** Prints the time. */
    public static void main(String[] args) {
        Measured measured = new Measured();
        measured.add("one picture", new OptionsBuilder().include("\\.PictureBench\\.draw$").build());
        System.out.print(measured.table());
    }
}
