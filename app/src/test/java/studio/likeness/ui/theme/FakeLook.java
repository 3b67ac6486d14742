package studio.likeness.ui.theme;

import javafx.application.ColorScheme;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// An operating system whose wishes a test sets.
public final class FakeLook implements SystemLook {
    public final ReadOnlyObjectWrapper<ColorScheme> scheme =
            new ReadOnlyObjectWrapper<>(ColorScheme.LIGHT);
    public final ReadOnlyBooleanWrapper reducedMotion = new ReadOnlyBooleanWrapper();

    @Override
    public ReadOnlyObjectProperty<ColorScheme> colorSchemeProperty() {
        return scheme.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyBooleanProperty reducedMotionProperty() {
        return reducedMotion.getReadOnlyProperty();
    }
}
