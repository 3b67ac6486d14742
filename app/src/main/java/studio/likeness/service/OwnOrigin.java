package studio.likeness.service;

import java.net.URI;
import java.util.Optional;

/// Addresses that a service names for us to call: followed only where it lives itself, because our
/// key or our payment goes along.
public final class OwnOrigin {
    private OwnOrigin() {}

    /// What was named, joined to a base, or nothing when it leads elsewhere.
    public static Optional<URI> join(URI base, String named) {
        try {
            var below = named.startsWith("/") && !named.startsWith("//");
            var address = URI.create(below ? bare(base) + named : named);
            return isSame(base, address) ? Optional.of(address) : Optional.empty();
        } catch (IllegalArgumentException _) {
            // Not an address, so not one of the service's own.
            return Optional.empty();
        }
    }

    private static String bare(URI base) {
        var text = base.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    /// The same path and query, to the letter, on another origin: the service may have been moved
    /// since the address was written down.
    public static URI moved(URI origin, URI address) {
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        var root = origin.getScheme() + "://" + origin.getRawAuthority();
        return URI.create(root + address.getRawPath() + query);
    }

    private static boolean isSame(URI base, URI address) {
        return address.getHost() != null
                && address.getScheme() != null
                && address.getRawUserInfo() == null
                && address.getScheme().equalsIgnoreCase(base.getScheme())
                && address.getHost().equalsIgnoreCase(base.getHost())
                && port(address) == port(base);
    }

    private static int port(URI address) {
        if (address.getPort() != -1) {
            return address.getPort();
        }
        return "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
    }
}
