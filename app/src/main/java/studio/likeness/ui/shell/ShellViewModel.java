package studio.likeness.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.problem.Problem;

/// Where a person is, what lies over it, and which mode holds.
public final class ShellViewModel {
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(Place.FACES);
    private final ReadOnlyObjectWrapper<Sheet> sheet =
            new ReadOnlyObjectWrapper<>(new Sheet.None());
    private final ReadOnlyObjectWrapper<Mode> mode;
    private final Deque<Problem> waiting = new ArrayDeque<>();
    private final Consumer<Mode> modes;

    /// @param modes leaves the mode that holds and enters another; [#entered] says when it is there
    public ShellViewModel(Mode mode, Consumer<Mode> modes) {
        this.mode = new ReadOnlyObjectWrapper<>(mode);
        this.modes = modes;
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Sheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Mode> modeProperty() {
        return mode.getReadOnlyProperty();
    }

    /// Goes to a place, unless something over it still wants an answer.
    public void go(Place to) {
        if (sheet.get() instanceof Sheet.None) {
            place.set(to);
        }
    }

    /// Asks first: what the other mode means is read before it is entered.
    public void askModeSwitch() {
        show(new Sheet.ModeSwitch(mode.get().other()));
    }

    public void confirmModeSwitch() {
        if (sheet.get() instanceof Sheet.ModeSwitch(var to)) {
            close();
            modes.accept(to);
        }
    }

    public void entered(Mode now) {
        mode.set(now);
    }

    public void showShortcuts() {
        show(new Sheet.Shortcuts());
    }

    /// Problems never push each other away: the next one waits until the one before was read.
    public void trouble(Problem problem) {
        if (sheet.get() instanceof Sheet.Trouble) {
            waiting.add(problem);
        } else {
            sheet.set(new Sheet.Trouble(problem));
        }
    }

    public void close() {
        var next = waiting.poll();
        sheet.set(next == null ? new Sheet.None() : new Sheet.Trouble(next));
    }

    private void show(Sheet wanted) {
        if (sheet.get() instanceof Sheet.None) {
            sheet.set(wanted);
        }
    }
}
