package studio.likeness.core.service;

import java.util.function.Function;

/// The keys of one mode, and the free question to each service whether it takes the one that is
/// kept.
public record KeyDesk(ServiceKeys keys, KeyLock lock, Function<ServiceId, KeyCheck> checks) {
    public KeyCheck check(ServiceId service) {
        return checks.apply(service);
    }
}
