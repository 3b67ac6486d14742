package studio.likeness.core.face.enroll;

import java.time.Duration;
import java.util.Optional;
import studio.likeness.core.face.FaceOffer.LiveCheck;

/// When to ask a service how far the phone with one code is. The budget of an hour has to last for
/// this code, for the person who presses "check now", and for a second code.
public final class LookPlan {
    /// What is kept back for "check now".
    static final int KEPT = 2;

    private final Countdown code;
    private final HourBudget looks;
    private final boolean byItself;
    private final Duration every;

    public LookPlan(LiveCheck check, HourBudget looks, Countdown code) {
        this.code = code;
        this.looks = looks;
        this.byItself = check.watchesByItself();
        // Half of what is left: another code may be needed in the same hour.
        var share = Math.max(1, (looks.left() - KEPT + 1) / 2);
        var even = code.left().dividedBy(share);
        this.every = even.compareTo(check.lookEvery()) > 0 ? even : check.lookEvery();
    }

    /// How long to wait before the next look of our own; nothing when there is to be none: the code
    /// is dead by then, only the person's word starts a look, or what is left is kept for them.
    public Optional<Duration> next() {
        var worth = byItself && looks.left() > KEPT && every.compareTo(code.left()) < 0;
        return worth ? Optional.of(every) : Optional.empty();
    }
}
