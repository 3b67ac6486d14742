package studio.likeness.ui.purse;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.secret.Secret;

/// One try after the other to open the wallet.
public final class UnlockViewModel {
    private final LivePurse purse;
    private final Runnable opened;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param opened what follows once it is open
    public UnlockViewModel(LivePurse purse, Runnable opened) {
        this.purse = purse;
        this.opened = opened;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// The password is closed here, whatever comes of it.
    public void unlock(Secret password) {
        if (busy.get() || password.isEmpty()) {
            password.close();
            return;
        }
        busy.set(true);
        progress.set(0);
        problem.set(Optional.empty());
        purse.unlock(password, progress::set, this::open, this::refused);
    }

    private void open() {
        busy.set(false);
        opened.run();
    }

    private void refused(Problem why) {
        busy.set(false);
        problem.set(Optional.of(why));
    }
}
