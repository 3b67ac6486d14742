package studio.likeness.core.video;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/// How far a job has come. Exactly one of these holds, and it is on the disk before the act that it
/// names begins.
public sealed interface JobState {
    /// Written down; nothing was sent.
    record Composed() implements JobState {}

    /// A price was asked for it; nothing was ordered.
    record Quoted() implements JobState {}

    /// A person said yes; nothing has left yet.
    record Approved() implements JobState {}

    /// The order may be on its way.
    record Submitting(Instant since) implements JobState {}

    /// The service has it.
    ///
    /// @param trouble why the last look failed, if it did; the next one may be better
    record Running(Ticket ticket, Instant since, OptionalInt percent, Optional<Setback> trouble)
            implements JobState {}

    /// Nobody looks at it by itself any more: a person may.
    record SetAside(Ticket ticket, Instant since, Setback why) implements JobState {}

    /// The clip exists at the service.
    ///
    /// @param since when the service took the order
    /// @param trouble why it could not be saved yet, if it could not
    record Ready(Ticket ticket, Instant since, JobReport.Ready clip, Optional<Setback> trouble)
            implements JobState {}

    /// Its bytes are coming in.
    record Saving(Ticket ticket, Instant since, JobReport.Ready clip) implements JobState {}

    /// For good.
    ///
    /// @param clip the id of the clip
    record Saved(String clip) implements JobState {}

    /// For good, without a clip.
    record Failed(Setback why) implements JobState {}

    /// The order's answer was lost: the service may have it, and nobody knows under which name. It
    /// is never sent again by itself.
    record Unknown(Setback why) implements JobState {}

    /// A person took it back before it was sent.
    record Cancelled() implements JobState {}

    /// Nothing of it has left this computer.
    default boolean unsent() {
        return this instanceof Composed || this instanceof Quoted || this instanceof Approved;
    }

    /// What comes next is for the studio to do; what needs a person is left to them.
    default boolean goesOn() {
        return this instanceof Submitting
                || this instanceof Running
                || (this instanceof Ready(_, _, _, var trouble)
                        && trouble.filter(t -> t.remedy() == Remedy.SAVE_AGAIN).isEmpty());
    }

    /// Its payment was asked for on another computer, and nobody came back in time.
    default boolean lapsed() {
        return this instanceof Failed(var why) && why.remedy() == Remedy.ASK_AGAIN;
    }

    /// The studio itself has something to do for it.
    default boolean active() {
        return switch (this) {
            case Submitting _, Running _, Ready _, Saving _ -> true;
            case Composed _,
                    Quoted _,
                    Approved _,
                    SetAside _,
                    Saved _,
                    Failed _,
                    Unknown _,
                    Cancelled _ ->
                    false;
        };
    }
}
