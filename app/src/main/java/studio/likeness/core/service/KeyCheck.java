package studio.likeness.core.service;

import studio.likeness.core.problem.Outcome;

/// Asks a service, for free, whether it takes a key. A refusal is a problem like any other.
@FunctionalInterface
public interface KeyCheck {
    Outcome<KeyStanding> check() throws InterruptedException;
}
