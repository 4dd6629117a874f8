package kz.dauys.telegram.server;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/** The faults that a test has asked for. */
public final class Faults {
    private final Monitor monitor;
    private final Map<String, Queue<Fault>> planned = new HashMap<>();
    private final Map<String, Fault> standing = new HashMap<>();
    private Duration latency = Duration.ZERO;

    Faults(Monitor monitor) {
        this.monitor = monitor;
    }

    /** The next {@code times} calls of a method meet the fault. */
    public Faults next(String method, Fault fault, int times) {
        monitor.run(() -> {
            planned.computeIfAbsent(key(method), ignored -> new ArrayDeque<>()).addAll(Collections.nCopies(times, fault));
        });
        return this;
    }

    public Faults next(String method, Fault fault) {
        return next(method, fault, 1);
    }

    /** All calls of a method meet the fault until {@link #clear}. */
    public Faults always(String method, Fault fault) {
        monitor.run(() -> {
            standing.put(key(method), fault);
        });
        return this;
    }

    /** Every call but getUpdates takes this much longer. */
    public Faults latency(Duration each) {
        monitor.run(() -> {
            latency = each;
        });
        return this;
    }

    public void clear() {
        monitor.run(() -> {
            planned.clear();
            standing.clear();
            latency = Duration.ZERO;
        });
    }

    Optional<Fault> take(String method) {
        return monitor.run(() -> {
            Queue<Fault> queue = planned.get(method);
            Fault fault = queue == null ? null : queue.poll();
            return Optional.ofNullable(fault).or(() -> Optional.ofNullable(standing.get(method)));
        });
    }

    /** Holds a call up as a slow network does, until that is over or the network is quick again. */
    void delay(String method) {
        if (!method.equals("getupdates")) {
            Duration each = monitor.run(() -> latency);
            monitor.await(() -> latency.isPositive() ? Optional.empty() : Optional.of(latency), each);
        }
    }

    private static String key(String method) {
        return method.toLowerCase(Locale.ROOT);
    }
}
