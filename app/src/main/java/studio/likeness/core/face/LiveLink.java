package studio.likeness.core.face;

import java.time.Duration;
import java.util.Optional;
import studio.likeness.core.secret.Secret;

/// A link for the phone. It is a secret: whoever holds it can do the check.
///
/// @param group the check's number at the service, when it has one from the start
/// @param ticket what the service wants to see again when it is asked, when not the group; a secret
///   too
public record LiveLink(Secret link, Optional<String> group, Optional<Secret> ticket, Duration life)
        implements AutoCloseable {

    @Override
    public void close() {
        link.close();
        ticket.ifPresent(Secret::close);
    }
}
