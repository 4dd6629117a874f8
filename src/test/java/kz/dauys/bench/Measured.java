package kz.dauys.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** Runs benches that are to be compared, and tells their figures side by side. */
public final class Measured {
    private final Map<String, Statistics> rows = new LinkedHashMap<>();
    private String unit = "";

    /** Measures the one bench that the options name, with one value for each of its parameters. */
    public void add(String name, Options options) {
        try {
            System.err.println("Measuring " + name + " ...");
            Result<?> result = new Runner(quiet(options)).runSingle().getPrimaryResult();
            rows.put(name, result.getStatistics());
            unit = result.getScoreUnit();
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** JMH tells much about each run, and newer JVMs warn of what JMH does in them. */
    private static Options quiet(Options options) {
        ChainedOptionsBuilder quiet = new OptionsBuilder().parent(options).verbosity(VerboseMode.SILENT);
        return (Runtime.version().feature() < 24 ? quiet : quiet.jvmArgsAppend("--sun-misc-unsafe-memory-access=allow")).build();
    }

    /** A line for each figure: the median, the range, and how many times the first figure it is. */
    public String table() {
        double first = median(rows.values().iterator().next());
        StringBuilder lines = new StringBuilder();
        rows.forEach((name, figures) -> lines.append(String.format(
                Locale.ROOT,
                "%-30s %9.1f %s (%.1f to %.1f, %d runs), ratio %.2f%n",
                name,
                median(figures),
                unit,
                figures.getMin(),
                figures.getMax(),
                figures.getN(),
                median(figures) / first)));
        return lines.toString();
    }

    /** Other programs may take the processor at times, and a mean would count that. */
    private static double median(Statistics figures) {
        return figures.getPercentile(50);
    }
}
