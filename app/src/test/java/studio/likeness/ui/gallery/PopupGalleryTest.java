package studio.likeness.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.feather.Feather;
import studio.likeness.core.settings.ThemeChoice;
import studio.likeness.ui.control.Icon;
import studio.likeness.ui.theme.FakeLook;
import studio.likeness.ui.theme.Fx;
import studio.likeness.ui.theme.Theme;

/// Draws what opens in windows of its own: menu, list, tooltip.
class PopupGalleryTest {
    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void popupsAreDrawnInTheThemesColours(ThemeChoice choice) throws Exception {
        Fx.run(
                () -> {
                    try (var theme = new Theme(new FakeLook())) {
                        theme.install();
                        theme.choiceProperty().set(choice);
                        draw(choice);
                    }
                });
    }

    private static void draw(ThemeChoice choice) throws IOException {
        var service = new ComboBox<String>();
        service.getItems().setAll("BlockRun", "JarvisClaw", "AnyFast", "APIMart");
        service.setValue("JarvisClaw");
        var root = new VBox(service);
        var stage = new Stage();
        stage.setScene(new Scene(root, 400, 300));
        stage.show();
        root.applyCss();
        root.layout();
        service.show();
        snapshot(openPopup(), "list", choice);
        service.hide();
        var menu = menu();
        menu.show(root, 20, 20);
        snapshot(menu, "menu", choice);
        menu.hide();
        var tooltip = new Tooltip("Lock the wallet");
        tooltip.show(root, 20, 20);
        snapshot(tooltip, "tooltip", choice);
        tooltip.hide();
        stage.hide();
    }

    private static ContextMenu menu() {
        var off = new MenuItem("Continue from last frame");
        off.setDisable(true);
        return new ContextMenu(
                item("Use again", Feather.REPEAT),
                item("Show in folder", Feather.FOLDER),
                off,
                new SeparatorMenuItem(),
                item("Delete the clip", Feather.TRASH_2));
    }

    private static MenuItem item(String text, Feather icon) {
        return new MenuItem(text, new Icon(icon));
    }

    private static PopupWindow openPopup() {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(PopupWindow.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void snapshot(PopupWindow popup, String name, ThemeChoice choice)
            throws IOException {
        Node root = Objects.requireNonNull(popup.getScene().getRoot());
        root.applyCss();
        var picture = popup.getScene().snapshot(null);
        var file =
                Picture.save(
                        picture, "popup-" + name + "-" + choice.name().toLowerCase(Locale.ROOT));
        assertThat(file).isNotEmptyFile();
    }
}
