package studio.likeness.core.face.enroll;

import java.time.Instant;
import java.util.Optional;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.AssetState;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.text.Message;

/// How far an enrollment is. Exactly one of these holds, and it is on disk before the next begins.
/// The link of a code is in none of them: it is a secret and dies with the window.
public sealed interface Stage {
    /// Nobody was asked for anything yet.
    record Draft() implements Stage {}

    /// The person agreed, and the receipt is kept.
    record Consented() implements Stage {}

    /// A code was shown.
    ///
    /// @param group the check's number at the service, when it has one from the start
    record LinkShown(Optional<String> group, Instant expires) implements Stage {}

    /// The person was there. A portrait of nobody comes here at once, with an empty group, and once
    /// more when the group is there that a service wants for it.
    record Verified(String group) implements Stage {}

    /// The service named its price.
    record Quoted(String group, MicroUsd price) implements Stage {}

    /// The order is out, or was about to go out. After a crash the service's list tells which.
    ///
    /// @param group empty for a portrait without one: where the service wants one, that is ordered
    record Paying(String group) implements Stage {}

    /// The service has it; it may still be reviewing.
    record Enrolled(Asset asset) implements Stage {}

    /// The service did not take the photo. The check stays good for another one.
    record Rejected(String group, Message why) implements Stage {}

    /// True when nothing is left to do here.
    default boolean over() {
        return this instanceof Enrolled(var asset) && asset.state() != AssetState.REVIEWING;
    }
}
