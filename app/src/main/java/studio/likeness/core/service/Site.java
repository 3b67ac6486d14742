package studio.likeness.core.service;

import java.net.URI;
import studio.likeness.core.port.wire.AddressRule;

/// Where a service is called: the prefix before its own `/v1/...` or `/volc/...` paths.
public record Site(ServiceId service, URI base) {

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
