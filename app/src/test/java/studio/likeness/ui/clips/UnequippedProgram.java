package studio.likeness.ui.clips;

import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import studio.likeness.os.log.Logs;
import studio.likeness.ui.i18n.Words;

/// Plays two clips, one after the other, with the player that the studio has, and prints what is
/// said in its place each time.
public final class UnequippedProgram {
    private UnequippedProgram() {}

    static void main() {
        Logs.silence();
        Platform.startup(
                () -> {
                    try {
                        for (var number = 0; number < 2; number++) {
                            play(number);
                        }
                    } catch (Throwable t) {
                        IO.println("thrown: " + t);
                    }
                    System.out.flush();
                    Runtime.getRuntime().halt(0);
                });
    }

    private static void play(int number) {
        var gallery = new Gallery().with(2).looking(number);
        var view = new ClipsView(gallery.clips(), new Words(Locale.ENGLISH));
        var scene = new Scene(view.root());
        scene.getRoot().applyCss();
        ((ButtonBase) scene.lookup("#clip-play")).fire();
        for (var line : ((Parent) scene.lookup("#clip-helpless")).lookupAll(".label")) {
            IO.println(((Label) line).getText());
        }
        ((ButtonBase) scene.lookup("#clip-outside")).fire();
        IO.println("opened outside: " + gallery.shown.size());
        view.close();
    }
}
