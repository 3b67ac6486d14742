package studio.likeness.core.pay;

import java.util.Optional;
import java.util.Set;
import studio.likeness.core.wallet.Address;

/// Who may be paid.
///
/// @param known those of this service, from earlier payments
/// @param confirmed the new one that a person has just confirmed in so many words
public record Recipients(Set<Address> known, Optional<Address> confirmed) {
    public Recipients {
        known = Set.copyOf(known);
    }

    boolean knows(Address recipient) {
        return known.contains(recipient);
    }

    boolean admits(Address recipient) {
        return knows(recipient) || confirmed.filter(recipient::equals).isPresent();
    }
}
