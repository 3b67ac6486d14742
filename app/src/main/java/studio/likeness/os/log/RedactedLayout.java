package studio.likeness.os.log;

import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.function.UnaryOperator;

/// The sink: redacts the finished line, so that nothing an event consists of can go round it.
final class RedactedLayout extends PatternLayout {
    private static final int LONGEST = 64 * 1024;

    /// More than the end of a cut secret that no longer has a secret's shape.
    private static final int DOUBTFUL = 256;

    private final UnaryOperator<String> redaction;

    /// A line break in a message could pretend to be an event of its own.
    RedactedLayout(UnaryOperator<String> redaction) {
        this.redaction = redaction;
        setPattern(
                "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{40} %X %replace(%msg)"
                        + "{'[\\r\\n]+',' ~ '}%n%ex");
    }

    @Override
    public String doLayout(ILoggingEvent event) {
        var line = super.doLayout(event);
        if (line.length() <= LONGEST) {
            return redaction.apply(line);
        }
        var clean = redaction.apply(line.substring(0, LONGEST));
        return clean.substring(0, Math.max(0, clean.length() - DOUBTFUL)) + " [cut]\n";
    }
}
