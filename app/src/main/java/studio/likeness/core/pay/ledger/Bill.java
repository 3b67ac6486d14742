package studio.likeness.core.pay.ledger;

import java.util.Optional;
import studio.likeness.core.money.MicroUsd;

/// Something ordered with a service's key: the service bills it, the ledger only keeps count.
public record Bill(String id, String service, Purpose purpose, Optional<MicroUsd> estimate) {

    /// What became of it.
    public sealed interface Told {
        /// It was taken; this is what the service says it cost.
        record Cost(MicroUsd amount) implements Told {}

        /// It was taken; what it cost stands on the service's own bill alone.
        record Untold() implements Told {}

        record NotCharged() implements Told {}

        /// The order's answer was lost: it may have been taken.
        record Unknown() implements Told {}
    }
}
