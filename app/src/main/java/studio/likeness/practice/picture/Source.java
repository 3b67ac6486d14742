package studio.likeness.practice.picture;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a file lies: on the web, or written out in the request itself.
public sealed interface Source {
    /// An address on the web.
    record Web(URI address) implements Source {}

    /// The bytes themselves.
    @SuppressWarnings("ArrayRecordComponent") // never compared, only carried along
    record Inline(byte[] bytes) implements Source {}

    Pattern DATA = Pattern.compile("data:[a-z0-9.+-]+/[a-z0-9.+-]+;base64,(.*)", Pattern.DOTALL);

    /// Https anywhere, or plain http on this computer, which only practice takes.
    static Optional<Source> web(String text) {
        try {
            var address = URI.create(text);
            var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            var host = address.getHost();
            var fits =
                    host != null
                            && (scheme.equals("https")
                                    || (scheme.equals("http") && isLoopback(host)));
            return fits ? Optional.of(new Web(address)) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// A `data:` address with base64, its type in small letters.
    static Optional<Source> data(String text) {
        var data = DATA.matcher(text);
        return data.matches() ? base64(data.group(1)) : Optional.empty();
    }

    /// Base64 with nothing around it.
    static Optional<Source> base64(String text) {
        try {
            return Optional.of(new Inline(Base64.getDecoder().decode(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static boolean isLoopback(String host) {
        if (!host.equalsIgnoreCase("localhost") && !host.matches("127(\\.\\d{1,3}){3}|\\[::1]")) {
            return false;
        }
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (IOException _) {
            return false;
        }
    }
}
