package studio.likeness.core.airgap;

import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.Caps;
import studio.likeness.core.problem.Outcome;

/// What the computer without a network signs at most, as the person in front of it said. Kept
/// there: nobody online can raise it, whatever a request says.
public interface DeskLimits {
    /// Until somebody says otherwise.
    Caps CAREFUL = new Caps(MicroUsd.of(20_000_000), MicroUsd.of(100_000_000));

    /// Fails when what was said cannot be read: then nothing may be signed.
    Outcome<Caps> caps();

    /// On disk when this returns.
    Outcome<Caps> keep(Caps caps);

    /// What cannot be read is kept under another name, and the careful limits hold from now on.
    /// What can be read stays.
    Outcome<Caps> startAgain();
}
