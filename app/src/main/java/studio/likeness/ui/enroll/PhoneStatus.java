package studio.likeness.ui.enroll;

import java.time.Duration;
import java.util.Optional;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.Tone;

/// What is known of the phone, in one line.
///
/// @param asked when the service was asked, counted as the clock's uptime
public record PhoneStatus(Message words, Tone tone, Optional<Duration> asked) {
    static PhoneStatus quiet() {
        return plain("enroll.phone.none");
    }

    static PhoneStatus waiting(boolean forTheWord) {
        return plain(forTheWord ? "enroll.phone.say-done" : "enroll.phone.waiting");
    }

    /// The code is over, and with it the looks.
    static PhoneStatus late() {
        return new PhoneStatus(Message.of("enroll.phone.late"), Tone.CARE, Optional.empty());
    }

    static PhoneStatus asked(boolean forTheWord, Duration at) {
        return forTheWord
                ? new PhoneStatus(Message.of("enroll.phone.not-done"), Tone.CARE, Optional.of(at))
                : new PhoneStatus(Message.of("enroll.phone.waiting"), Tone.ACCENT, Optional.of(at));
    }

    static PhoneStatus checking(Duration at) {
        return new PhoneStatus(Message.of("enroll.phone.checking"), Tone.ACCENT, Optional.of(at));
    }

    static PhoneStatus notPassed(Duration at) {
        return new PhoneStatus(Message.of("enroll.phone.not-passed"), Tone.CARE, Optional.of(at));
    }

    static PhoneStatus paused(Duration wait) {
        return new PhoneStatus(
                Message.of("enroll.phone.paused", "seconds", wait.toSeconds()),
                Tone.CARE,
                Optional.empty());
    }

    static PhoneStatus of(Problem problem) {
        return new PhoneStatus(problem.what(), Tone.CARE, Optional.empty());
    }

    private static PhoneStatus plain(String key) {
        return new PhoneStatus(Message.of(key), Tone.ACCENT, Optional.empty());
    }
}
