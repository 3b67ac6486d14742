package studio.likeness.ui.theme;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;

/// What the operating system asks of every program's look, live.
public interface SystemLook {
    ReadOnlyObjectProperty<ColorScheme> colorSchemeProperty();

    ReadOnlyBooleanProperty reducedMotionProperty();

    /// The real one. To be called on the FX thread, once the toolkit runs.
    static SystemLook ofPlatform() {
        var preferences = Platform.getPreferences();
        return new SystemLook() {
            @Override
            public ReadOnlyObjectProperty<ColorScheme> colorSchemeProperty() {
                return preferences.colorSchemeProperty();
            }

            @Override
            public ReadOnlyBooleanProperty reducedMotionProperty() {
                return preferences.reducedMotionProperty();
            }
        };
    }
}
