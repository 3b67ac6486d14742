package studio.likeness.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.mode.Mode;
import studio.likeness.core.problem.Problem;
import studio.likeness.ui.view.Dialog;
import studio.likeness.ui.view.Dialogs;

/// Where a person is, what lies over it, and which mode holds.
public final class ShellViewModel implements Dialogs {
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(Place.FACES);
    private final ReadOnlyObjectWrapper<Sheet> sheet =
            new ReadOnlyObjectWrapper<>(new Sheet.None());
    private final ReadOnlyObjectWrapper<Mode> mode;
    private final ReadOnlyObjectWrapper<Drawer> drawer = new ReadOnlyObjectWrapper<>(Drawer.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Runnable> closed = new ReadOnlyObjectWrapper<>();
    private @Nullable Place wished;
    private final Deque<Sheet> waiting = new ArrayDeque<>();
    private final List<Shortcut> shortcuts;
    private final Consumer<Mode> modes;
    private final Consumer<Problem> acts;

    /// @param modes leaves the mode that holds and enters another; [#entered] says when it is there
    /// @param acts does what the button of a problem says, where that needs more than this window
    public ShellViewModel(Mode mode, Consumer<Mode> modes, Consumer<Problem> acts) {
        this(mode, List.of(Shortcut.values()), modes, acts);
    }

    /// For a window that has one content and nowhere to go.
    public static ShellViewModel withoutPlaces(Mode mode, Consumer<Problem> acts) {
        return new ShellViewModel(mode, Shortcut.WITHOUT_PLACES, _ -> {}, acts);
    }

    private ShellViewModel(
            Mode mode, List<Shortcut> shortcuts, Consumer<Mode> modes, Consumer<Problem> acts) {
        this.mode = new ReadOnlyObjectWrapper<>(mode);
        this.shortcuts = shortcuts;
        this.modes = modes;
        this.acts = acts;
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Sheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Drawer> drawerProperty() {
        return drawer.getReadOnlyProperty();
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

    /// Goes there as soon as nothing wants an answer any more.
    public void goWhenFree(Place to) {
        wished = to;
        goWhereWished();
    }

    private void goWhereWished() {
        var to = wished;
        if (to != null && sheet.get() instanceof Sheet.None) {
            wished = null;
            go(to);
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
        closed.set(null);
        mode.set(now);
    }

    /// What the keyboard does in this window.
    public List<Shortcut> shortcuts() {
        return shortcuts;
    }

    public void showShortcuts() {
        show(new Sheet.Shortcuts());
    }

    public void toggle(Drawer which) {
        drawer.set(drawer.get() == which ? Drawer.NONE : which);
    }

    public void closeDrawer() {
        drawer.set(Drawer.NONE);
    }

    public void trouble(Problem problem) {
        trouble(problem, () -> {});
    }

    /// What must be read never pushes anything away: it waits until what lies there was answered.
    ///
    /// @param again what to do for a problem whose act is to try again
    public void trouble(Problem problem, Runnable again) {
        queue(new Sheet.Trouble(problem, () -> act(problem, again)));
    }

    /// The mode could not be entered at all. Once that was read and dismissed, it still stands
    /// there: without it, empty places would look like lost records.
    public void recordsClosed(Problem problem, Runnable again) {
        closed.set(again);
        trouble(problem, again);
    }

    /// Tries again to open the records; nothing while they are open, or may be soon.
    public ReadOnlyObjectProperty<@Nullable Runnable> closedProperty() {
        return closed.getReadOnlyProperty();
    }

    /// @param keep draws without the graphics card from now on
    public void offerSafeGraphics(Runnable keep) {
        queue(new Sheet.SafeGraphics(keep));
    }

    private void queue(Sheet wanted) {
        if (sheet.get() instanceof Sheet.None) {
            sheet.set(wanted);
        } else {
            waiting.add(wanted);
        }
    }

    @Override
    public void show(Dialog dialog) {
        queue(new Sheet.Open(dialog, 0));
    }

    @Override
    public void redraw(Dialog dialog) {
        if (sheet.get() instanceof Sheet.Open(var seen, var drawing) && seen.equals(dialog)) {
            sheet.set(new Sheet.Open(dialog, drawing + 1));
        }
    }

    @Override
    public void close(Dialog dialog) {
        waiting.removeIf(each -> each instanceof Sheet.Open(var same, _) && same.equals(dialog));
        if (sheet.get() instanceof Sheet.Open(var seen, _) && seen.equals(dialog)) {
            next();
        }
    }

    /// Explains practice mode. On the first start it waits its turn like everything that must be
    /// read.
    public void welcome(Runnable enroll, Runnable read) {
        queue(new Sheet.Welcome(enroll, read));
    }

    /// A person turned away from what lies there.
    public void close() {
        var left = sheet.get();
        if (left instanceof Sheet.Welcome(_, var read)) {
            read.run();
        }
        next();
        if (left instanceof Sheet.Open(var dialog, _)) {
            dialog.dismissed();
        }
    }

    private void next() {
        var next = waiting.poll();
        sheet.set(next == null ? new Sheet.None() : next);
        goWhereWished();
    }

    private void act(Problem problem, Runnable again) {
        close();
        switch (problem.act()) {
            case TRY_AGAIN, MAKE_PRIVATE -> again.run();
            case OPEN_SETTINGS -> go(Place.SETTINGS);
            case DISMISS -> {}
            case SHOW_FOLDER, SHOW_REQUEST, COPY_CODE, QUIT -> acts.accept(problem);
        }
    }

    private void show(Sheet wanted) {
        if (sheet.get() instanceof Sheet.None) {
            sheet.set(wanted);
        }
    }
}
