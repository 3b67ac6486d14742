package studio.likeness.ui.wallet;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.likeness.core.port.Task;
import studio.likeness.core.port.Work;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.Purse;
import studio.likeness.ui.purse.LivePurse;

/// A change of the vault under way: how far it is, and what went wrong.
final class KeepViewModel {
    private final LivePurse purse;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    KeepViewModel(LivePurse purse) {
        this.purse = purse;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    LivePurse purse() {
        return purse;
    }

    void refuse(Problem why) {
        problem.set(Optional.of(why));
    }

    void forget() {
        problem.set(Optional.empty());
    }

    /// @param end closes the secrets that the work was given
    void run(
            Message title,
            Function<Purse, Work<Address>> work,
            Consumer<Address> done,
            Runnable end) {
        busy.set(true);
        progress.set(0);
        forget();
        purse.change(
                title,
                work,
                new Task.Then<>(
                        done,
                        this::refuse,
                        () -> {
                            busy.set(false);
                            end.run();
                        },
                        progress::set));
    }
}
