package studio.likeness.house;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggerContextAwareBase;
import ch.qos.logback.classic.spi.LoggerContextListener;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import ch.qos.logback.core.spi.LifeCycle;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.helpers.MessageFormatter;

/// Hears every line that is logged in the whole test run, and fails where one holds a secret: a
/// signed payment or its header, a key that tests use, recovery words, a bearer token. A filter and
/// no appender, because a program that a test starts in this process takes all appenders away and
/// silences the log: it is asked about each line before anybody looks whether it is wanted.
public final class SecretTrap extends TurboFilter {
    /// JSON, as a header carries it.
    private static final Pattern PACKED = Pattern.compile("eyJ[A-Za-z0-9+/_-]{80,}");

    private static final List<Pattern> SECRETS =
            List.of(
                    Pattern.compile("signature\"?\\s*[:=]\\s*\"?0x[0-9a-fA-F]{130}"),
                    // Keys of tests are one byte again and again; zero is nobody's.
                    Pattern.compile("(?!00)([0-9a-f]{2})\\1{31}"),
                    Pattern.compile("ac0974bec39a17e36ba4a6b4d238ff944bacb478"),
                    Pattern.compile("(?:abandon |test ){4}"),
                    Pattern.compile("(?i)bearer [a-z0-9._-]{8,}"),
                    Pattern.compile("sk-[a-z]*-?[0-9a-zA-Z]{8,}"));

    /// What was logged where nobody sees an error, in a task or a thread of its own.
    private static final Queue<String> CAUGHT = new ConcurrentLinkedQueue<>();

    /// Who logged a secret since the last time somebody asked.
    static List<String> caught() {
        var caught = new ArrayList<String>();
        for (var name = CAUGHT.poll(); name != null; name = CAUGHT.poll()) {
            caught.add(name);
        }
        return caught;
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] values,
            @Nullable Throwable thrown) {
        // Without a text it is only asked whether such a line would be written.
        if (format != null && level.isGreaterOrEqual(Level.INFO)) {
            var said = MessageFormatter.arrayFormat(format, values).getMessage();
            var trace = thrown == null ? "" : trace(thrown);
            if (holdsSecret(said + "\n" + trace)) {
                CAUGHT.add(logger.getName());
                // Not an exception: those the log keeps to itself.
                throw new AssertionError("a secret was logged by " + logger.getName());
            }
        }
        return FilterReply.NEUTRAL;
    }

    private static String trace(Throwable thrown) {
        var text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    static boolean holdsSecret(String text) {
        var unpacked =
                PACKED.matcher(text).results().map(MatchResult::group).map(SecretTrap::unpacked);
        return Stream.concat(Stream.of(text), unpacked)
                .anyMatch(each -> SECRETS.stream().anyMatch(secret -> secret.matcher(each).find()));
    }

    private static String unpacked(String base64) {
        var whole = base64.replace('-', '+').replace('_', '/');
        var bytes = Base64.getDecoder().decode(whole.substring(0, whole.length() / 4 * 4));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// Sets the trap, and sets it again whenever somebody begins the log anew.
    public static final class Keeper extends LoggerContextAwareBase
            implements LoggerContextListener, LifeCycle {
        private boolean started;

        private static void set(LoggerContext context) {
            var trap = new SecretTrap();
            trap.setContext(context);
            trap.start();
            context.addTurboFilter(trap);
        }

        @Override
        public void start() {
            started = true;
            set(getLoggerContext());
        }

        @Override
        public boolean isResetResistant() {
            return true;
        }

        @Override
        public void onReset(LoggerContext context) {
            set(context);
        }

        @Override
        public void onStart(LoggerContext context) {}

        @Override
        public void onStop(LoggerContext context) {}

        @Override
        public void onLevelChange(Logger logger, Level level) {}

        @Override
        public void stop() {
            started = false;
        }

        @Override
        public boolean isStarted() {
            return started;
        }
    }
}
