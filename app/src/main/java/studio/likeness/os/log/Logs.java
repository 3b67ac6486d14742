package studio.likeness.os.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.Duration;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.slf4j.ILoggerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.helpers.SubstituteLoggerFactory;

/// The studio's log: `studio.log` and four older ones of two megabytes each. Whatever is written to
/// SLF4J or `java.util.logging` lands here and nowhere else.
public final class Logs implements AutoCloseable {
    static final String FILE = "studio.log";
    static final int OLDER = 4;
    static final long LARGEST = 2 * FileSize.MB_COEFFICIENT;
    private static final java.time.Duration LONGEST = java.time.Duration.ofSeconds(30);
    private static final long A_MOMENT = 1_000_000;

    private static final Logger LOG = LoggerFactory.getLogger(Logs.class);

    private final LoggerContext context;
    private final JulBridge bridge;

    private Logs(LoggerContext context) {
        this.context = context;
        this.bridge = new JulBridge(context);
    }

    /// Nothing is kept and nothing is printed, until [#open(Path)]. Without it logback would write
    /// on the console, whose lines other programs may read.
    public static void silence() {
        silence(global());
    }

    /// Logs into the folder from now on.
    public static Logs open(Path folder) {
        return open(global(), folder, LARGEST, Redaction::clean);
    }

    static Logs open(
            LoggerContext context, Path folder, long largest, UnaryOperator<String> redaction) {
        silence(context);
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        // Libraries tell of requests and headers below this.
        root.setLevel(Level.WARN);
        context.getLogger("studio.likeness").setLevel(Level.INFO);
        root.addAppender(appender(context, folder, largest, encoder(context, redaction)));
        var logs = new Logs(context);
        logs.bridge.install();
        return logs;
    }

    /// Writes down something nobody expected and tells the code a person is shown for it.
    public static String code(Throwable failure) {
        var code = ErrorCode.of(failure);
        LOG.error("unexpected {}", code, failure);
        return code;
    }

    private static LoggerContext global() {
        return awake(LoggerFactory::getILoggerFactory);
    }

    /// While another thread makes its first logger, SLF4J hands out one that only stands in.
    static LoggerContext awake(Supplier<ILoggerFactory> asked) {
        var until = System.nanoTime() + LONGEST.toNanos();
        var factory = asked.get();
        while (factory instanceof SubstituteLoggerFactory && System.nanoTime() < until) {
            LockSupport.parkNanos(A_MOMENT);
            factory = asked.get();
        }
        return (LoggerContext) factory;
    }

    private static void silence(LoggerContext context) {
        context.reset();
        context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
    }

    private static OwnerOnlyAppender appender(
            LoggerContext context, Path folder, long largest, Encoder<ILoggingEvent> encoder) {
        var appender = new OwnerOnlyAppender();
        appender.setContext(context);
        appender.setFile(folder.resolve(FILE).toString());
        appender.setEncoder(encoder);

        var rolling = new FixedWindowRollingPolicy();
        rolling.setContext(context);
        rolling.setParent(appender);
        rolling.setFileNamePattern(folder.resolve("studio.%i.log").toString());
        rolling.setMinIndex(1);
        rolling.setMaxIndex(OLDER);
        rolling.start();
        appender.setRollingPolicy(rolling);

        var size = new SizeBasedTriggeringPolicy<ILoggingEvent>();
        size.setContext(context);
        size.setMaxFileSize(new FileSize(largest));
        // By default it looks once a minute, and a loop of errors fills a disk in that time.
        size.setCheckIncrement(Duration.buildByMilliseconds(0));
        size.start();
        appender.setTriggeringPolicy(size);
        appender.start();
        return appender;
    }

    private static Encoder<ILoggingEvent> encoder(
            LoggerContext context, UnaryOperator<String> redaction) {
        var layout = new RedactedLayout(redaction);
        layout.setContext(context);
        layout.start();
        var encoder = new LayoutWrappingEncoder<ILoggingEvent>();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setLayout(layout);
        encoder.start();
        return encoder;
    }

    /// Leaves the log silent.
    @Override
    public void close() {
        bridge.close();
        silence(context);
    }
}
