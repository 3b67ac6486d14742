package studio.likeness.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.airgap.ur.Misread;
import studio.likeness.core.airgap.ur.UrCollector;
import studio.likeness.ui.control.AnimatedQr;
import studio.likeness.ui.view.Png;

/// Somebody with a camera and a clipboard in front of one of the two windows. Knows every part by
/// its id, and waits for it.
record FarHand(Supplier<Scene> scene) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Stagehand HAND = new Stagehand();

    void press(String id) throws InterruptedException {
        if (!HAND.press(id, PATIENCE)) {
            throw new AssertionError(
                    id + " cannot be pressed among: " + Stagehand.ask(this::texts));
        }
    }

    void pressIfThere(String id) throws InterruptedException {
        HAND.press(id, Duration.ofMillis(1));
    }

    void sees(String id) throws InterruptedException {
        if (!HAND.sees(id, PATIENCE)) {
            throw new AssertionError(id + " is not seen among: " + Stagehand.ask(this::texts));
        }
    }

    void type(String id, String text) throws InterruptedException {
        assertThat(HAND.type(id, text)).as("%s takes text", id).isTrue();
    }

    /// Letter by letter, as secrets are typed.
    void keys(String id, String text) throws InterruptedException {
        sees(id);
        look(
                id,
                node -> {
                    for (var letter : text.split("", -1)) {
                        node.fireEvent(
                                new KeyEvent(
                                        KeyEvent.KEY_TYPED,
                                        letter,
                                        "",
                                        KeyCode.UNDEFINED,
                                        false,
                                        false,
                                        false,
                                        false));
                    }
                    return true;
                });
    }

    /// Copies files and presses the button that takes them.
    void paste(String id, Path... files) throws InterruptedException {
        sees(id);
        var list = new ArrayList<File>();
        for (var file : files) {
            list.add(file.toFile());
        }
        Stagehand.ask(
                () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.FILES, list)));
        press(id);
    }

    String text(String id) throws InterruptedException {
        sees(id);
        return look(id, node -> ((Labeled) node).getText());
    }

    /// Though it may still be off.
    void untilThere(String id) {
        until(() -> id + " is there", () -> scene.get().lookup("#" + id) != null);
    }

    void untilText(String id, String text) throws InterruptedException {
        sees(id);
        until(
                () -> id + " says " + text + ", not " + text(scene.get().lookup("#" + id)),
                () -> text(scene.get().lookup("#" + id)).equals(text));
    }

    private static String text(@Nullable Node node) {
        return node instanceof Labeled labeled ? labeled.getText() : "";
    }

    void until(String what, Supplier<Boolean> holds) {
        until(() -> what, holds);
    }

    /// The first of those that have this style.
    void pressFirst(String styleClass) throws InterruptedException {
        assertThat(HAND.press("." + styleClass, PATIENCE)).as(styleClass).isTrue();
    }

    private static void until(Supplier<String> what, Supplier<Boolean> holds) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!Stagehand.ask(holds)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not so: " + Stagehand.ask(what));
            }
        }
    }

    /// One picture of a code that stands still.
    Path photograph(String id, Path file) throws InterruptedException, IOException {
        sees(id);
        return Files.write(file, Png.of(shot(id).of));
    }

    /// Pictures of a code that moves, of which every third is lost, until the rest is enough.
    Path film(String id, Path folder) throws InterruptedException, IOException, Misread {
        sees(id);
        Files.createDirectories(folder);
        var collector = new UrCollector();
        var seen = 0L;
        for (var taken = 1; collector.whole().isEmpty(); ) {
            var number = look(id, node -> ((AnimatedQr) node).numberProperty().get());
            if (number != seen) {
                seen = number;
                var shot = shot(id);
                if (taken++ % 3 != 0) {
                    Files.write(folder.resolve("IMG_%03d.png".formatted(taken)), Png.of(shot.of));
                    collector.take(shot.text);
                }
            }
        }
        return folder;
    }

    private record Shot(WritableImage of, String text) {}

    private Shot shot(String id) {
        return look(
                id,
                node -> {
                    node.getScene().getRoot().layout();
                    return new Shot(node.snapshot(null, null), String.valueOf(node.getUserData()));
                });
    }

    <T> T look(String id, Function<Node, T> eyes) {
        return Stagehand.ask(
                () ->
                        eyes.apply(
                                Objects.requireNonNull(
                                        scene.get().lookup("#" + id), () -> "no " + id)));
    }

    /// What a person reads.
    String texts() {
        return scene.get().getRoot().lookupAll(".label").stream()
                .filter(Node::isVisible)
                .map(FarHand::text)
                .collect(Collectors.joining(" | "));
    }

    /// The second account of the list is the one that was just added.
    void payWithTheWatchedOne() {
        until(
                "the watched account",
                () -> {
                    var rows = scene.get().getRoot().lookupAll("#wallet-accounts .radio-button");
                    rows.stream().skip(1).findFirst().ifPresent(row -> ((RadioButton) row).fire());
                    return rows.size() > 1;
                });
    }

    /// Yes to the price, and to a recipient who is new.
    void agree() throws InterruptedException {
        sees("pay-amount");
        pressIfThere("pay-accept-price");
        pressIfThere("pay-confirm-recipient");
        press("pay-sign");
    }
}
