package studio.likeness.ui.wallet;

import java.util.function.Consumer;
import java.util.function.Function;
import studio.likeness.core.port.Work;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.Purse;
import studio.likeness.ui.purse.Attempt;
import studio.likeness.ui.purse.LivePurse;

/// A change of the vault under way.
final class KeepViewModel {
    private final LivePurse purse;
    private final Attempt attempt = new Attempt();

    KeepViewModel(LivePurse purse) {
        this.purse = purse;
    }

    Attempt attempt() {
        return attempt;
    }

    LivePurse purse() {
        return purse;
    }

    void refuse(Problem why) {
        attempt.refuse(why);
    }

    void forget() {
        attempt.forget();
    }

    /// @param end closes the secrets that the work was given
    void run(
            Message title,
            Function<Purse, Work<Address>> work,
            Consumer<Address> done,
            Runnable end) {
        purse.change(title, work, attempt.begin(done, end));
    }
}
