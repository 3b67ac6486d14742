package studio.likeness.boot;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import studio.likeness.core.pay.Network;
import studio.likeness.core.port.Portraits;
import studio.likeness.core.service.ServiceId;

/// The world outside one entered mode: where its services and its chain are, and what is paid with
/// there. Asked anew for each call, as an address may change while the mode holds.
///
/// [#network] and [#onLoopback] answer at once. The addresses may take a while the first time, as
/// practice starts its services only when somebody wants to call them: ask off the FX thread,
/// inside the task that calls.
interface Outside extends AutoCloseable {
    Network network();

    /// Whether this service is on this computer. Only then may plain http carry a payment.
    boolean onLoopback(ServiceId service);

    /// The prefix before the service's own paths, without a slash at its end.
    URI service(ServiceId service);

    /// The chain's nodes, in the order to ask them.
    List<URI> chain();

    /// The practice server whose chain is read; nothing in live mode.
    Optional<PracticeAddresses> practice();

    /// People to practise with; nothing in live mode.
    Optional<Portraits> portraits();

    /// What was done in this mode before, for services that run here and forget it.
    default void remember(PracticeMemory earlier) {}

    /// What runs for this mode alone ends.
    @Override
    void close();
}
