package studio.likeness.ui.shell;

import java.util.function.UnaryOperator;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import studio.likeness.core.settings.Appearance;
import studio.likeness.ui.prefs.LiveSettings;

/// Binds the keyboard, wherever the focus is, and also where it is nowhere.
record Keys(ShellViewModel shell, LiveSettings settings) {
    private static final int STEP = 10;

    void install(Parent root) {
        root.sceneProperty()
                .subscribe(
                        (before, now) -> {
                            if (before != null) {
                                for (var shortcut : shell.shortcuts()) {
                                    shortcut.combinations()
                                            .forEach(before.getAccelerators()::remove);
                                }
                            }
                            if (now != null) {
                                bind(now);
                            }
                        });
        root.addEventHandler(KeyEvent.KEY_TYPED, this::onTyped);
    }

    private void bind(Scene scene) {
        for (var shortcut : shell.shortcuts()) {
            for (var keys : shortcut.combinations()) {
                scene.getAccelerators().put(keys, () -> press(shortcut));
            }
        }
    }

    private void press(Shortcut shortcut) {
        switch (shortcut) {
            case FACES -> shell.go(Place.FACES);
            case PLAYGROUND -> shell.go(Place.PLAYGROUND);
            case CLIPS -> shell.go(Place.CLIPS);
            case WALLET -> shell.go(Place.WALLET);
            case LEDGER -> shell.go(Place.LEDGER);
            case SETTINGS -> shell.go(Place.SETTINGS);
            case NOTICES -> shell.toggle(Drawer.NOTICES);
            case TASKS -> shell.toggle(Drawer.TASKS);
            case LARGER_TEXT -> change(a -> a.withTextSize(a.textSize() + STEP));
            case SMALLER_TEXT -> change(a -> a.withTextSize(a.textSize() - STEP));
            case USUAL_TEXT -> change(a -> a.withTextSize(100));
            case SHORTCUTS -> shell.showShortcuts();
            case CLOSE -> shell.closeDrawer();
        }
    }

    private void change(UnaryOperator<Appearance> change) {
        settings.update(all -> all.withAppearance(change));
    }

    /// A question mark is a letter while somebody writes.
    private void onTyped(KeyEvent event) {
        if (event.getCharacter().equals("?") && !(event.getTarget() instanceof TextInputControl)) {
            shell.showShortcuts();
        }
    }
}
