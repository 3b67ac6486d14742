package studio.likeness.ui.playground;

import java.util.List;
import studio.likeness.core.video.Hindrance;
import studio.likeness.core.video.Job;
import studio.likeness.core.video.Price;
import studio.likeness.core.video.Setback;

/// What stands beside the one button.
sealed interface QuoteState {
    /// Something is missing or does not go together.
    record Unready(List<Hindrance> why) implements QuoteState {}

    /// The price is being asked for.
    record Asking() implements QuoteState {}

    record Known(Price price) implements QuoteState {}

    record Failed(Setback why) implements QuoteState {}

    /// A clip that a key is billed for waits for the person's yes.
    record Confirming(Job job, Price price) implements QuoteState {}

    /// The yes is being asked for elsewhere, or the order is leaving.
    record Leaving() implements QuoteState {}
}
