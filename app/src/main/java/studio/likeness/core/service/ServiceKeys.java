package studio.likeness.core.service;

import java.util.Set;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.secret.Secret;

/// The keys of all services of one mode. Calls may block on the disk.
public interface ServiceKeys {
    /// Looks anew at each use: a key that is put, removed or locked meanwhile is so for everybody.
    ServiceKey of(ServiceId service);

    /// For which services there is a key, locked or not.
    Outcome<Set<ServiceId>> known();

    /// Keeps a key in place of the one before. The secret stays the caller's to close.
    Outcome<Boolean> put(ServiceId service, Secret key);

    Outcome<Boolean> remove(ServiceId service);
}
