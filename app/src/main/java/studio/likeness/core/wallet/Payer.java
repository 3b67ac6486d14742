package studio.likeness.core.wallet;

import java.util.Optional;
import studio.likeness.core.problem.Outcome;

/// The account that pays at present: a key in this program, one behind a lock, or an address whose
/// key is elsewhere.
public interface Payer {
    Optional<Address> address();

    /// False while it is locked: then nothing may be put to its signer.
    boolean canSign();

    /// Whether each payment is carried to the key and back by a person.
    default boolean isAWalkAway() {
        return false;
    }

    /// Whether a payment that nobody signed in time is asked for anew, where the key is a walk
    /// away. Waits for a person's word.
    default boolean asksAgain() {
        return false;
    }

    /// Takes back what is asked for at a key that is a walk away, if anything is.
    default Outcome<Boolean> withdraw() {
        return Outcome.done(true);
    }
}
