package kz.dauys.answer;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** How long single questions take when everything is warm, by the clock and in processor time, which other programs do not lengthen. */
record Quantiles(double half, double most, double mostOfProcessor) {
    private static final int WARM_UP = 15;
    private static final int ROUNDS = 10;
    private static final double MILLIS = 1e6;

    static Quantiles of(List<String> questions, Consumer<String> ask) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int round = 0; round < WARM_UP; round++) {
            questions.forEach(ask);
        }
        long[] clock = new long[ROUNDS * questions.size()];
        long[] processor = new long[clock.length];
        for (int at = 0; at < clock.length; at++) {
            long used = threads.getCurrentThreadCpuTime();
            long began = System.nanoTime();
            ask.accept(questions.get(at % questions.size()));
            clock[at] = System.nanoTime() - began;
            processor[at] = threads.getCurrentThreadCpuTime() - used;
        }
        return new Quantiles(quantile(clock, 50), quantile(clock, 99), quantile(processor, 99));
    }

    private static double quantile(long[] times, int percent) {
        Arrays.sort(times);
        return times[(times.length - 1) * percent / 100] / MILLIS;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "p50 %.3f ms, p99 %.3f ms (%.3f ms of the processor)", half, most, mostOfProcessor);
    }
}
