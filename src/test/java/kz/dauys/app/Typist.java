package kz.dauys.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** A person at the keyboard who reads the screen before the next line. Whoever waits in vain for a minute leaves. */
final class Typist extends InputStream {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final long GLANCE = Duration.ofMillis(5).toNanos();

    /** @param after what must be on the screen first */
    record Line(String after, String words) {}

    private final Deque<Line> lines;
    private final Supplier<String> screen;
    private InputStream typed = InputStream.nullInputStream();

    Typist(List<Line> lines, Supplier<String> screen) {
        this.lines = new ArrayDeque<>(lines);
        this.screen = screen;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /** Gives a line at most: who asks for more would wait for words that are yet to be printed. */
    @Override
    public int read(byte[] target, int from, int most) {
        int given = read(typed, target, from, most);
        if (given < 0 && !lines.isEmpty() && appears(lines.getFirst().after())) {
            typed = new ByteArrayInputStream((lines.removeFirst().words() + "\n").getBytes(StandardCharsets.UTF_8));
            given = read(typed, target, from, most);
        }
        return given;
    }

    private static int read(InputStream source, byte[] target, int from, int most) {
        try {
            return source.read(target, from, most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean appears(String words) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!screen.get().contains(words) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(GLANCE);
        }
        return screen.get().contains(words);
    }
}
