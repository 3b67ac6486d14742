package studio.likeness.core.port;

import java.net.URI;
import studio.likeness.core.problem.Outcome;

/// The person's own browser.
@FunctionalInterface
public interface Browser {
    Outcome<URI> open(URI address);
}
