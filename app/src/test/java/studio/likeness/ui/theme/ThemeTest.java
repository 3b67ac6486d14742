package studio.likeness.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import studio.likeness.core.settings.ThemeChoice;
import studio.likeness.ui.control.Icon;

/// What a person or the system asks is on every open window, at once.
class ThemeTest {
    private final FakeLook system = new FakeLook();

    @Test
    void thePersonsChoiceWinsOverTheSystems() throws Exception {
        inWindow(
                (theme, window) -> {
                    theme.choiceProperty().set(ThemeChoice.DARK);
                    assertThat(window.cardColour()).isEqualTo(Tokens.dark().get("card"));
                    system.scheme.set(ColorScheme.DARK);
                    theme.choiceProperty().set(ThemeChoice.LIGHT);
                    assertThat(window.cardColour()).isEqualTo(Tokens.light().get("card"));
                });
    }

    @Test
    void theSystemIsFollowedLive() throws Exception {
        inWindow(
                (_, window) -> {
                    assertThat(window.cardColour()).isEqualTo(Tokens.light().get("card"));
                    system.scheme.set(ColorScheme.DARK);
                    assertThat(window.cardColour()).isEqualTo(Tokens.dark().get("card"));
                });
    }

    @Test
    void textAndIconsGrowTogether() throws Exception {
        inWindow(
                (theme, window) -> {
                    assertThat(window.label.getFont().getSize()).isEqualTo(14);
                    assertThat(window.icon.getFont().getSize()).isEqualTo(16);
                    theme.textSizeProperty().set(200);
                    window.refresh();
                    assertThat(window.label.getFont().getSize()).isEqualTo(28);
                    assertThat(window.label.getFont().getFamily()).isEqualTo("Likeness Sans");
                    assertThat(window.icon.getFont().getSize()).isEqualTo(32);
                    assertThat(window.icon.getFont().getFamily()).isEqualTo("FeatherIcons");
                    theme.textSizeProperty().set(100);
                    window.refresh();
                    assertThat(window.label.getFont().getSize()).isEqualTo(14);
                });
    }

    @Test
    void aMenuThatOpensLaterIsDressedToo() throws Exception {
        inWindow(
                (theme, window) -> {
                    theme.choiceProperty().set(ThemeChoice.DARK);
                    theme.textSizeProperty().set(150);
                    window.refresh();
                    var menu = new ContextMenu(new MenuItem("Copy"));
                    menu.show(window.label, 10, 10);
                    var root = menu.getScene().getRoot();
                    root.applyCss();
                    var text = (Label) Objects.requireNonNull(root.lookup(".menu-item > .label"));
                    assertThat(text.getTextFill()).isEqualTo(Tokens.dark().get("text"));
                    assertThat(text.getFont().getSize()).isEqualTo(21);
                    menu.hide();
                });
    }

    @Test
    void aControlThatWeNeverStyledBelongsHere() throws Exception {
        inWindow(
                (theme, window) -> {
                    theme.choiceProperty().set(ThemeChoice.DARK);
                    var slider = new Slider();
                    window.root.getChildren().add(slider);
                    window.refresh();
                    var thumb = (Region) Objects.requireNonNull(slider.lookup(".thumb"));
                    assertThat(fill(thumb)).isEqualTo(Tokens.dark().get("accent"));
                });
    }

    @Test
    void lessMotionIsTheSystemsWishOrThePersons() throws Exception {
        inWindow(
                (theme, window) -> {
                    assertThat(theme.reducedMotion().get()).isFalse();
                    system.reducedMotion.set(true);
                    assertThat(window.root.getScene().getPreferences().isReducedMotion()).isTrue();
                    system.reducedMotion.set(false);
                    theme.lessMotionProperty().set(true);
                    assertThat(window.root.getScene().getPreferences().isReducedMotion()).isTrue();
                });
    }

    @Test
    void onceClosedNothingFollows() throws Exception {
        inWindow(
                (theme, window) -> {
                    theme.close();
                    theme.choiceProperty().set(ThemeChoice.DARK);
                    assertThat(window.cardColour()).isEqualTo(Tokens.light().get("card"));
                });
    }

    @Test
    void aSceneWithoutAWindowCanBeDressed() throws Exception {
        Fx.run(
                () -> {
                    var window = new Window();
                    var theme = new Theme(system);
                    theme.choiceProperty().set(ThemeChoice.DARK);
                    theme.apply(new Scene(window.root));
                    assertThat(window.cardColour()).isEqualTo(Tokens.dark().get("card"));
                });
    }

    private void inWindow(WindowBody body) throws Exception {
        Fx.run(
                () -> {
                    var stage = new Stage();
                    try (var theme = new Theme(system)) {
                        theme.install();
                        var window = new Window();
                        stage.setScene(new Scene(window.root));
                        stage.show();
                        window.refresh();
                        body.run(theme, window);
                    } finally {
                        stage.hide();
                    }
                });
    }

    private static Paint fill(Region region) {
        return region.getBackground().getFills().getLast().getFill();
    }

    /// What a test does with an open window.
    private interface WindowBody {
        void run(Theme theme, Window window) throws Exception;
    }

    private static final class Window {
        final Icon icon = new Icon(Feather.LOCK);
        final Label label = new Label("Text");
        final VBox card = new VBox(label, icon);
        final VBox root = new VBox(card);

        Window() {
            card.getStyleClass().add("card");
        }

        void refresh() {
            root.applyCss();
        }

        Color cardColour() {
            refresh();
            return (Color) fill(card);
        }
    }
}
