package studio.likeness.core.release;

import studio.likeness.core.problem.Outcome;

/// Where versions are published.
public interface Releases {
    /// The name of the computer that is asked, for the person who allows it.
    String host();

    /// The newest there is. Tells nothing of the person who asks.
    Outcome<Release> newest() throws InterruptedException;
}
