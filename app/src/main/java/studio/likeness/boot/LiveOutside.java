package studio.likeness.boot;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import studio.likeness.core.pay.Network;
import studio.likeness.core.port.Portraits;
import studio.likeness.core.port.wire.AddressRule;
import studio.likeness.core.service.ServiceId;
import studio.likeness.os.chain.Dollar;
import studio.likeness.os.chain.PublicNodes;

/// Live: the real services. What the start named comes first, then what the person wrote into the
/// settings, then each service's home.
///
/// @param own the addresses in the settings as they are at this moment, from any thread
record LiveOutside(Network network, Arguments.Addresses given, Supplier<Map<ServiceId, URI>> own)
        implements Outside {
    @Override
    public boolean onLoopback(ServiceId service) {
        return AddressRule.isLoopback(service(service).getHost());
    }

    @Override
    public URI service(ServiceId service) {
        var named = given.services().get(service);
        return named == null ? own.get().getOrDefault(service, service.home()) : named;
    }

    @Override
    public List<URI> chain() {
        return given.chain().isEmpty()
                ? PublicNodes.of(Dollar.of(network.canonical()).orElseThrow())
                : given.chain();
    }

    @Override
    public Optional<PracticeAddresses> practice() {
        return Optional.empty();
    }

    @Override
    public Optional<Portraits> portraits() {
        return Optional.empty();
    }

    /// Nothing of it runs here.
    @Override
    public void close() {}
}
