package studio.likeness.house;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Hears every line that is logged in the whole test run, and fails where one holds a secret: a
/// signed payment or its header, a key that tests use, recovery words, a bearer token.
public final class SecretTrap extends AppenderBase<ILoggingEvent> {
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

    @Override
    protected void append(ILoggingEvent event) {
        var thrown = event.getThrowableProxy();
        var trace = thrown == null ? "" : ThrowableProxyUtil.asString(thrown);
        if (holdsSecret(event.getFormattedMessage() + "\n" + trace)) {
            // Not an exception: those the log keeps to itself.
            throw new AssertionError("a secret was logged by " + event.getLoggerName());
        }
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
}
