package studio.likeness.ui.purse;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Problem;

/// One try after the other at what a password opens or seals: how far it is, and why it failed.
public final class Attempt {
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public boolean isBusy() {
        return busy.get();
    }

    public void refuse(Problem why) {
        problem.set(Optional.of(why));
    }

    public void forget() {
        problem.set(Optional.empty());
    }

    /// A try begins; what follows from it.
    ///
    /// @param end closes the secrets that the work was given
    public <T> Task.Then<T> begin(Consumer<? super T> done, Runnable end) {
        busy.set(true);
        progress.set(0);
        forget();
        return new Task.Then<>(
                done,
                this::refuse,
                () -> {
                    busy.set(false);
                    end.run();
                },
                progress::set);
    }
}
