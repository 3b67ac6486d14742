package studio.likeness.core.service;

import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.secret.Secret;

/// The key of one service, wherever it is kept.
public interface ServiceKey {
    /// True when one is kept here, though it may be locked at the moment.
    boolean isSet();

    /// A copy for the making of one call. Whoever borrows it closes it.
    Outcome<Secret> lend();

    static ServiceKey missing(ServiceId service) {
        return new ServiceKey() {
            @Override
            public boolean isSet() {
                return false;
            }

            @Override
            public Outcome<Secret> lend() {
                return Outcome.failed(new ServiceProblem.KeyMissing(service.title()));
            }
        };
    }
}
