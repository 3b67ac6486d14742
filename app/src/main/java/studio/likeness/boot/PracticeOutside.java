package studio.likeness.boot;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.pay.Network;
import studio.likeness.core.port.Portraits;
import studio.likeness.core.service.ServiceId;
import studio.likeness.practice.portrait.PortraitShelf;

/// Practice: everything is in this process, or in another practice server that the start named.
/// Nothing here ever leads away from this computer.
record PracticeOutside(
        Arguments.Addresses given, PracticeServices services, PracticePortraits sitters)
        implements Outside {
    PracticeOutside(Arguments.Addresses given, PracticeServices services) {
        this(given, services, new PracticePortraits(services, new PortraitShelf()));
    }

    @Override
    public Network network() {
        return Network.of(Mode.PRACTICE.network()).orElseThrow();
    }

    @Override
    public boolean onLoopback(ServiceId service) {
        return true;
    }

    @Override
    public URI service(ServiceId service) {
        var named = given.services().get(service);
        return named == null ? services.addresses().service(service) : named;
    }

    @Override
    public List<URI> chain() {
        return given.chain().isEmpty() ? List.of(services.addresses().chain()) : given.chain();
    }

    @Override
    public Optional<PracticeAddresses> practice() {
        return given.chain().isEmpty()
                ? Optional.of(services.addresses())
                : PracticeAddresses.aroundChain(given.chain().getFirst());
    }

    @Override
    public Optional<Portraits> portraits() {
        return Optional.of(sitters);
    }

    @Override
    public void remember(PracticeMemory earlier) {
        services.remember(earlier);
    }

    @Override
    public void close() {
        services.close();
    }
}
