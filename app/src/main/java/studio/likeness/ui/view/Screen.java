package studio.likeness.ui.view;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/// One screen as the shell holds it. It is built from its view model, shown and hidden any number
/// of times, and closed once; a change of language closes it and builds another from the same view
/// model, so whatever must live on belongs there.
public interface Screen extends AutoCloseable {
    Parent root();

    /// What the frame says above it, where that is more than the name of the place.
    default ObservableValue<Optional<Heading>> heading() {
        return new ReadOnlyObjectWrapper<>(Optional.empty());
    }

    /// It can be seen now: what moves or listens may start.
    default void shown() {}

    /// It cannot be seen any more: what [#shown] started stops.
    default void hidden() {}

    /// Lets go of everything it listens to.
    @Override
    void close();
}
