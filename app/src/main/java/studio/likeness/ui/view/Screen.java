package studio.likeness.ui.view;

import javafx.scene.Parent;

/// One screen as the shell holds it. It is built from its view model, shown and hidden any number
/// of times, and closed once; a change of language closes it and builds another from the same view
/// model, so whatever must live on belongs there.
public interface Screen extends AutoCloseable {
    Parent root();

    /// It can be seen now: what moves or listens may start.
    default void shown() {}

    /// It cannot be seen any more: what [#shown] started stops.
    default void hidden() {}

    /// Lets go of everything it listens to.
    @Override
    void close();
}
