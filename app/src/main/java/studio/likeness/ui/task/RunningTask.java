package studio.likeness.ui.task;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import studio.likeness.core.text.Message;

/// A task as a person sees it: what it is, how far it is, and a way to stop it, where there is one.
public final class RunningTask {
    /// What [#fractionProperty] holds until the work says how far it is.
    public static final double UNKNOWN = -1;

    private final Message title;
    private final boolean stoppable;
    private final Runnable cancel;
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(UNKNOWN);

    RunningTask(Message title, boolean stoppable, Runnable cancel) {
        this.title = title;
        this.stoppable = stoppable;
        this.cancel = cancel;
    }

    public Message title() {
        return title;
    }

    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    public boolean isStoppable() {
        return stoppable;
    }

    public void cancel() {
        cancel.run();
    }

    void fraction(double value) {
        fraction.set(Math.clamp(value, 0, 1));
    }
}
