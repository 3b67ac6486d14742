package studio.likeness.core.airgap;

import java.util.Optional;
import studio.likeness.core.problem.Outcome;

/// Keeps the one open request over a restart. On disk when a call returns.
public interface RequestStore {
    Outcome<Optional<OpenRequest>> load();

    Outcome<OpenRequest> save(OpenRequest request);

    Outcome<Boolean> clear();
}
