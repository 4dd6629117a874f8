package kz.dauys.dialogues;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/** Everything that is logged from its making to its closing, as an operator would read it. */
final class Log implements AutoCloseable {
    private final ListAppender<ILoggingEvent> events = new ListAppender<>();

    Log() {
        events.start();
        root().addAppender(events);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    }

    /** What was logged at this level or above, stack traces included. */
    String from(Level level) {
        synchronized (events) {
            return List.copyOf(events.list).stream()
                    .filter(event -> event.getLevel().isGreaterOrEqual(level))
                    .map(Log::line)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String line(ILoggingEvent event) {
        String trace = event.getThrowableProxy() == null ? "" : " " + ThrowableProxyUtil.asString(event.getThrowableProxy());
        return event.getLevel() + " " + event.getFormattedMessage() + trace;
    }

    @Override
    public void close() {
        root().detachAppender(events);
        events.stop();
    }
}
