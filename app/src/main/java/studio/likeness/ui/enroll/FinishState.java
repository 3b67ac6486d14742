package studio.likeness.ui.enroll;

import java.util.Optional;
import studio.likeness.core.face.Asset;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Problem;

/// Between a passed check and the face. Exactly one of these holds.
public sealed interface FinishState {
    record Nothing() implements FinishState {}

    /// The photo is brought to where the service finds it, and the price is asked for.
    record Quoting() implements FinishState {}

    /// The price of this face; nothing when the service bills it and names none.
    record Priced(Optional<MicroUsd> price) implements FinishState {}

    record Paying() implements FinishState {}

    /// The answer to a paid order was lost. Nothing is paid until it was looked up.
    ///
    /// @param looking true while the service's list is being read
    record Lost(Problem problem, boolean looking) implements FinishState {}

    /// The service does not take it.
    record Refused(Problem problem, Money money) implements FinishState {}

    /// The service has it and looks at it.
    record Reviewing(Asset asset) implements FinishState {}

    /// The face can play.
    record Ready(Asset asset) implements FinishState {}
}
