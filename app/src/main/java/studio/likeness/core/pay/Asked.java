package studio.likeness.core.pay;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.port.wire.AddressRule;

/// The request that was answered with a challenge.
///
/// @param service the id of the service it belongs to
/// @param url exactly as it was called
/// @param origins where that service lives
/// @param loopback true when a person chose an address on this computer for the service: only then
///   may plain http carry a payment
public record Asked(String service, URI url, Set<URI> origins, boolean loopback) {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    public Asked {
        origins = Set.copyOf(origins);
    }

    /// Whether the address belongs to the service, and a payment may travel to it.
    public boolean isHome() {
        return refusal(Set.of()).isEmpty();
    }

    Optional<Refusal> refusal(Set<String> resources) {
        var plain = !"https".equalsIgnoreCase(url.getScheme());
        if (AddressRule.refusal(url).isPresent() || (plain && !loopback)) {
            return Optional.of(Refusal.INSECURE_ADDRESS);
        }
        if (origins.stream().noneMatch(origin -> sameOrigin(origin, url))) {
            return Optional.of(Refusal.FOREIGN_ORIGIN);
        }
        return resources.stream().allMatch(this::names)
                ? Optional.empty()
                : Optional.of(Refusal.RESOURCE_MISMATCH);
    }

    /// The sold address, absolute or relative, is the one asked for. The usual servers leave the
    /// query out when they name it.
    private boolean names(String resource) {
        try {
            var sold = url.resolve(URI.create(resource));
            return sameOrigin(sold, url)
                    && sold.getRawUserInfo() == null
                    && sold.getRawFragment() == null
                    && Objects.equals(sold.getRawPath(), url.getRawPath())
                    && (sold.getRawQuery() == null || sold.getRawQuery().equals(url.getRawQuery()));
        } catch (IllegalArgumentException _) {
            // No address at all, so not the one asked for.
            return false;
        }
    }

    private static boolean sameOrigin(URI one, URI other) {
        return lower(one.getScheme()).equals(lower(other.getScheme()))
                && lower(one.getHost()).equals(lower(other.getHost()))
                && port(one) == port(other);
    }

    private static int port(URI address) {
        if (address.getPort() != -1) {
            return address.getPort();
        }
        return "https".equalsIgnoreCase(address.getScheme()) ? HTTPS : HTTP;
    }

    private static String lower(@Nullable String part) {
        return part == null ? "" : part.toLowerCase(Locale.ROOT);
    }
}
