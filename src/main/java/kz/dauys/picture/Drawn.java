package kz.dauys.picture;

import java.awt.AWTError;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws where it is possible: a JDK without its desktop part, or without the libraries of the system that it needs, must cost no reply. */
final class Drawn {
    private static final Logger log = LoggerFactory.getLogger(Drawn.class);

    private Drawn() {}

    static Optional<byte[]> png(Supplier<Sketch> sketch) {
        try {
            return Optional.of(Png.of(sketch.get()));
        } catch (RuntimeException | LinkageError | InternalError | AWTError e) {
            log.error("a picture could not be drawn", e);
            return Optional.empty();
        }
    }
}
