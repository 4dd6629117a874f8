package kz.dauys.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.dauys.bench.Measured;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long a pack takes to load in a program that has just started: each run has a JVM of its own, with the options of {@code deploy/run}
 * that make it fast. The packs are written before, so that nothing is warm.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 7, jvmArgs = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LoaderBench {
    private static final int TIMES = 10;

    @Param("knowledge")
    public String folder = "";

    @Benchmark
    public Knowledge load() {
        return Knowledge.load(Path.of(folder));
    }

    public static void main(String[] args) throws IOException {
        Path pack = Path.of(args.length == 0 ? "knowledge" : args[0]);
        Path large = Files.createTempDirectory("pack-");
        try {
            LargePack.write(pack, large, TIMES);
            Measured measured = new Measured();
            measured.add("the pack", loading(pack));
            measured.add("a pack " + TIMES + " times the size", loading(large));
            System.out.print(measured.table());
        } finally {
            delete(large);
        }
    }

    private static Options loading(Path folder) {
        return new OptionsBuilder().include("\\.LoaderBench\\.load").param("folder", folder.toString()).build();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
