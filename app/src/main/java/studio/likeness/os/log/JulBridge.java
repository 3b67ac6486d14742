package studio.likeness.os.log;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.slf4j.ILoggerFactory;

/// Carries what JavaFX and other libraries tell `java.util.logging` into the same file, and keeps
/// it off the console.
final class JulBridge extends Handler implements AutoCloseable {
    private final ILoggerFactory loggers;
    private final java.util.logging.Logger root = LogManager.getLogManager().getLogger("");
    private final Handler[] before = root.getHandlers();

    JulBridge(ILoggerFactory loggers) {
        this.loggers = loggers;
        setFormatter(new SimpleFormatter());
    }

    void install() {
        for (var handler : before) {
            root.removeHandler(handler);
        }
        root.addHandler(this);
    }

    @Override
    public void publish(LogRecord said) {
        var name = said.getLoggerName();
        loggers.getLogger(name == null || name.isEmpty() ? "jul" : name)
                .atLevel(level(said.getLevel()))
                .setCause(said.getThrown())
                .log(getFormatter().formatMessage(said));
    }

    private static org.slf4j.event.Level level(Level level) {
        if (level.intValue() >= Level.SEVERE.intValue()) {
            return org.slf4j.event.Level.ERROR;
        }
        if (level.intValue() >= Level.WARNING.intValue()) {
            return org.slf4j.event.Level.WARN;
        }
        return level.intValue() >= Level.INFO.intValue()
                ? org.slf4j.event.Level.INFO
                : org.slf4j.event.Level.DEBUG;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        root.removeHandler(this);
        for (var handler : before) {
            root.addHandler(handler);
        }
    }
}
