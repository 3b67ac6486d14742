package studio.likeness.boot;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The address of a service or a chain node, read from an argument: https, or plain http to this
/// computer only. Whether a host is this computer is read from its letters, never looked up: a name
/// server must have no say in what may go unencrypted.
sealed interface Address {
    Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.(25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}|\\[::1]");

    /// A prefix that paths are put behind: no slash at its end.
    record Good(URI uri) implements Address {}

    record Bad(String reason) implements Address {}

    static Address read(String text) {
        URI uri;
        try {
            uri = new URI(text).parseServerAuthority();
        } catch (URISyntaxException _) {
            return new Bad("is not a web address");
        }
        var reason = complaintAbout(uri);
        return reason == null ? new Good(tidy(uri)) : new Bad(reason);
    }

    private static @Nullable String complaintAbout(URI uri) {
        var scheme = lower(uri.getScheme());
        var host = lower(uri.getHost());
        if (host.isEmpty() || !(scheme.equals("https") || scheme.equals("http"))) {
            return "must be an https address";
        }
        if (uri.getRawUserInfo() != null) {
            return "must not carry a user name or password";
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            return "must not carry a query or a fragment";
        }
        if (uri.getPort() == 0 || uri.getPort() > ArgumentCheck.LARGEST_PORT) {
            return "names an impossible port";
        }
        if (scheme.equals("http") && !LOOPBACK.matcher(host).matches()) {
            return "may be plain http for this computer only (127.0.0.1); elsewhere use https";
        }
        return null;
    }

    private static URI tidy(URI uri) {
        var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        var path = uri.normalize().getRawPath().replaceFirst("/+$", "");
        return URI.create(lower(uri.getScheme()) + "://" + lower(uri.getHost()) + port + path);
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
