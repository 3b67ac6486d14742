package studio.likeness.core.video;

import java.net.URI;
import java.util.Optional;
import studio.likeness.core.service.ServiceId;

/// What a service gave for an accepted job: enough to ask for it after any restart.
///
/// @param poll followed exactly as it came, where the service gave one; on its own origin only
public record Ticket(ServiceId service, String job, String model, Optional<URI> poll) {
    /// A poll address carries its own permission in the query.
    @Override
    public String toString() {
        return "Ticket[" + service + " " + job + "]";
    }
}
