package studio.likeness.ui.theme;

import javafx.application.ColorScheme;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;

/// What the operating system asks of every program's look, live.
public interface SystemLook {
    ReadOnlyObjectProperty<ColorScheme> colorSchemeProperty();

    ReadOnlyBooleanProperty reducedMotionProperty();
}
