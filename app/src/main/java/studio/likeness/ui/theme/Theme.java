package studio.likeness.ui.theme;

import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.util.Subscription;
import studio.likeness.core.settings.ThemeChoice;

/// Scheme, sheets and text size of every window, now and later: whatever opens while this theme is
/// installed, a menu and a tooltip too, is dressed before it is laid out.
public final class Theme implements AutoCloseable {
    private static final String BASE = new PrimerLight().getUserAgentStylesheet();
    private static final List<String> SHEETS =
            Stream.of(
                            "tokens", "studio", "buttons", "fields", "lists", "popups", "shell",
                            "money", "faces", "play")
                    .map(Theme::sheet)
                    .toList();

    private final ObjectProperty<ThemeChoice> choice =
            new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
    private final IntegerProperty textSize = new SimpleIntegerProperty(100);
    private final BooleanProperty lessMotion = new SimpleBooleanProperty();
    private final ObjectBinding<ColorScheme> scheme;
    private final BooleanBinding reducedMotion;
    private final ListChangeListener<Window> opened = this::dressOpened;
    private Subscription changes = Subscription.EMPTY;

    public Theme(SystemLook system) {
        scheme =
                Bindings.createObjectBinding(
                        () -> scheme(system), choice, system.colorSchemeProperty());
        reducedMotion = lessMotion.or(system.reducedMotionProperty());
    }

    /// To be called before the first control is made, which asks for JavaFX's own theme else and so
    /// cannot be made before JavaFX runs. JavaFX refuses to read the sheet before that, and keeps
    /// its name, which is all that is needed. It also makes JavaFX's innermost classes ready, each
    /// of which needs the others, on the one thread that there is by now.
    public static void claim() {
        if (!BASE.equals(Application.getUserAgentStylesheet())) {
            try {
                Application.setUserAgentStylesheet(BASE);
            } catch (IllegalStateException _) {
                assert BASE.equals(Application.getUserAgentStylesheet());
            }
        }
    }

    /// Dresses what is open and follows what opens, until closed.
    public void install() {
        // Fonts are being read beside this, and nothing is matched before both are there.
        Application.setUserAgentStylesheet(BASE);
        Fonts.loadAll();
        Window.getWindows().addListener(opened);
        changes =
                Stream.of(scheme, textSize, reducedMotion)
                        .map(fact -> fact.subscribe(_ -> dressAll()))
                        .reduce(Subscription.EMPTY, Subscription::and);
    }

    /// For a scene that is prepared or drawn without a window.
    public void apply(Scene scene) {
        prefer(scene);
        var sheets = new ArrayList<>(SHEETS);
        sheets.add(SizeSheet.at(textSize.get()));
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
    }

    private void prefer(Scene scene) {
        var preferences = scene.getPreferences();
        preferences.setColorScheme(scheme.get());
        preferences.setReducedMotion(reducedMotion.get());
    }

    public ObjectProperty<ThemeChoice> choiceProperty() {
        return choice;
    }

    /// In percent of the usual size.
    public IntegerProperty textSizeProperty() {
        return textSize;
    }

    /// The person's own wish; the system's counts as well.
    public BooleanProperty lessMotionProperty() {
        return lessMotion;
    }

    public BooleanBinding reducedMotion() {
        return reducedMotion;
    }

    public ObjectBinding<ColorScheme> scheme() {
        return scheme;
    }

    @Override
    public void close() {
        Window.getWindows().removeListener(opened);
        changes.unsubscribe();
    }

    private ColorScheme scheme(SystemLook system) {
        return switch (choice.get()) {
            case SYSTEM -> system.colorSchemeProperty().get();
            case LIGHT -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
        };
    }

    private void dressOpened(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(this::dress);
        }
    }

    private void dressAll() {
        Window.getWindows().forEach(this::dress);
    }

    private void dress(Window window) {
        var scene = window.getScene();
        if (window instanceof PopupWindow) {
            prefer(scene);
        } else if (scene != null) {
            apply(scene);
        }
    }

    static String sheet(String name) {
        return resource(name).toExternalForm();
    }

    static URL resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name + ".css"));
    }
}
