package studio.likeness.core.service;

import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.secret.Secret;

/// The one password that all keys of services are sealed with. Calls may block on the disk and on
/// the cost of a guess.
public interface KeyLock {
    /// Nothing is sealed: where keys are play.
    KeyLock NONE =
            new KeyLock() {
                @Override
                public Outcome<Asks> asks() {
                    return Outcome.done(Asks.NOTHING);
                }

                @Override
                public Outcome<Boolean> open(Secret password, Progress progress) {
                    return Outcome.done(true);
                }
            };

    /// What has to be typed before a key can be kept or used.
    enum Asks {
        NOTHING,
        /// The password that the keys were sealed with.
        ITS_PASSWORD,
        /// There is no key yet, and there is a wallet: its password will open both.
        THE_WALLETS,
        /// There is neither: a password is chosen now.
        A_NEW_ONE
    }

    Outcome<Asks> asks();

    /// The password stays the caller's to close.
    Outcome<Boolean> open(Secret password, Progress progress);
}
