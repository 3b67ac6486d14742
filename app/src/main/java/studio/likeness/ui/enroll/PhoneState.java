package studio.likeness.ui.enroll;

import studio.likeness.core.face.LiveLink;
import studio.likeness.core.face.enroll.Countdown;
import studio.likeness.core.face.enroll.LinkCheck;
import studio.likeness.core.problem.Problem;

/// What the code step shows. Exactly one of these holds.
public sealed interface PhoneState {
    /// No code yet, and none is asked for.
    record Nothing() implements PhoneState {}

    record Fetching() implements PhoneState {}

    /// A code that a phone can scan now.
    record Live(LiveLink link, String host, Countdown code) implements PhoneState {}

    /// Its time is over. The check may still have been done in time.
    record Over() implements PhoneState {}

    /// The link does not lead where it should: it is not shown.
    record Withheld(String host, LinkCheck.Doubt doubt) implements PhoneState {}

    record Failed(Problem problem) implements PhoneState {}

    /// The person was there.
    record Passed() implements PhoneState {}
}
