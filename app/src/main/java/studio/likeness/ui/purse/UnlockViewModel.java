package studio.likeness.ui.purse;

import studio.likeness.core.secret.Secret;

/// One try after the other to open the wallet.
public final class UnlockViewModel {
    private final LivePurse purse;
    private final Runnable opened;
    private final Attempt attempt = new Attempt();

    /// @param opened what follows once it is open
    public UnlockViewModel(LivePurse purse, Runnable opened) {
        this.purse = purse;
        this.opened = opened;
    }

    public Attempt attempt() {
        return attempt;
    }

    /// The password is closed here, whatever comes of it.
    public void unlock(Secret password) {
        if (attempt.isBusy() || password.isEmpty()) {
            password.close();
            return;
        }
        purse.unlock(password, attempt.begin(_ -> opened.run(), () -> {}));
    }
}
