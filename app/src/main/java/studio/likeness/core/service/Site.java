package studio.likeness.core.service;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import studio.likeness.core.port.wire.AddressRule;

/// Where a service is called: the prefix before its own `/v1/...` or `/volc/...` paths.
public record Site(ServiceId service, URI base) {

    /// An address as a person writes it, when it may be called and paths can be put behind it.
    public static Optional<Site> read(ServiceId service, String text) {
        try {
            var written = new URI(text.strip().replaceFirst("/+$", "")).parseServerAuthority();
            return AddressRule.refusal(written).isEmpty()
                            && written.getRawQuery() == null
                            && written.getRawFragment() == null
                    ? Optional.of(new Site(service, written))
                    : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    public URI at(String path) {
        return URI.create(base + path);
    }

    /// Scheme, host and port alone: what a relative address in an answer is joined to.
    public URI origin() {
        return base.resolve("/");
    }

    /// On this computer: a practice server, or somebody's own.
    public boolean loopback() {
        return AddressRule.isLoopback(base.getHost() == null ? "" : base.getHost());
    }
}
