package studio.likeness.boot;

import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// Tells when the window of a scene is minimised and when it is back. What else hides it, a locked
/// screen for one, JavaFX does not tell.
final class Minimising {
    private Minimising() {}

    static void of(Scene scene, Consumer<Boolean> told) {
        scene.windowProperty()
                .subscribe(
                        window -> {
                            if (window instanceof Stage stage) {
                                stage.iconifiedProperty().subscribe((_, now) -> told.accept(now));
                            }
                        });
    }
}
