package studio.likeness.core.port.wire;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.problem.Problem;

/// Which addresses may be called at all: https, and plain http as far as this computer itself.
/// Names and passwords inside an address are refused.
public final class AddressRule {
    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|\\[::1]|127(?:\\.%s){3}".formatted(OCTET));

    private AddressRule() {}

    /// The refusal, if there is one. It names scheme and host only: the rest may hold a secret.
    public static Optional<Problem> refusal(URI address) {
        var scheme = lower(address.getScheme());
        var host = lower(address.getHost());
        var plainIsFine = scheme.equals("http") && isLoopback(host);
        if ((scheme.equals("https") || plainIsFine)
                && !host.isEmpty()
                && address.getRawUserInfo() == null
                && address.getPort() >= -1
                && address.getPort() != 0
                && address.getPort() <= 65_535) {
            return Optional.empty();
        }
        return Optional.of(new Problem.AddressRefused(scheme + "://" + host));
    }

    /// By spelling alone: a name is never looked up for this.
    public static boolean isLoopback(String host) {
        return LOOPBACK.matcher(lower(host)).matches();
    }

    private static String lower(@Nullable String part) {
        return part == null ? "" : part.toLowerCase(Locale.ROOT);
    }
}
