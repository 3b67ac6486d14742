package studio.likeness.ui.theme;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The look of the real system, which is known only once JavaFX runs: until then it is light and
/// moves.
public final class PlatformLook implements SystemLook {
    private final ReadOnlyObjectWrapper<ColorScheme> colorScheme =
            new ReadOnlyObjectWrapper<>(ColorScheme.LIGHT);
    private final ReadOnlyBooleanWrapper reducedMotion = new ReadOnlyBooleanWrapper();

    /// On the FX thread, once.
    public void follow() {
        var preferences = Platform.getPreferences();
        colorScheme.bind(preferences.colorSchemeProperty());
        reducedMotion.bind(preferences.reducedMotionProperty());
    }

    @Override
    public ReadOnlyObjectProperty<ColorScheme> colorSchemeProperty() {
        return colorScheme.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyBooleanProperty reducedMotionProperty() {
        return reducedMotion.getReadOnlyProperty();
    }
}
