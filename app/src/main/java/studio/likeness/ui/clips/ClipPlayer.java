package studio.likeness.ui.clips;

import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import studio.likeness.core.text.Message;
import studio.likeness.core.video.Clip;
import studio.likeness.ui.control.Hint;
import studio.likeness.ui.control.Icon;
import studio.likeness.ui.control.IconButton;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.view.Parts;

/// Plays one clip, or two in step. Nothing is decoded before somebody wants to see it; until then,
/// and where nothing here can play it, the last picture stands.
final class ClipPlayer extends VBox implements AutoCloseable {
    private final List<ClipScreen> screens;
    private final Words words;
    private final IconButton play;
    private final Slider time = new Slider(0, 1, 0);
    private final Label clock = new Label("0:00.0");
    private final VBox helpless = new VBox(8);
    private final VBox reason = new VBox(4);
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private Subscription following = Subscription.EMPTY;
    private boolean moving;

    ClipPlayer(List<Clip> clips, ClipsViewModel shelf, Projector.Maker maker, Words words) {
        this.words = words;
        screens = clips.stream().map(clip -> new ClipScreen(clip, shelf, maker)).toList();
        setId("clip-player");
        getStyleClass().add("clip-player");
        play = new IconButton(Feather.PLAY, words.say("clips.player.play"));
        play.setId("clip-play");
        play.setOnAction(_ -> toggle());
        helpless.setId("clip-helpless");
        helpless.getChildren()
                .setAll(
                        reason,
                        Parts.button(
                                "clip-outside",
                                words.say("clips.player.outside"),
                                () -> clips.forEach(shelf::playOutside)));
        shown(helpless, false);
        time.setAccessibleText(words.say("clips.player.time"));
        time.valueProperty().subscribe((_, now) -> seek(now.doubleValue()));
        clock.setMinWidth(Region.USE_PREF_SIZE);
        clock.getStyleClass().add("help");
        HBox.setHgrow(time, Priority.ALWAYS);
        var bar = new HBox(play, time, clock);
        bar.getStyleClass().add("player-bar");
        var acts = new FlowPane(frame(-1), frame(1), loop(), mute(), full());
        acts.getStyleClass().add("player-bar");
        var row = new HBox();
        row.getStyleClass().add("clip-row");
        for (var screen : screens) {
            HBox.setHgrow(screen, Priority.ALWAYS);
            row.getChildren().add(screen);
        }
        getChildren().setAll(row, helpless, bar, acts);
        var here = clips.stream().allMatch(Clip::here);
        bar.setDisable(!here);
        acts.setDisable(!here);
    }

    private IconButton frame(int by) {
        var step =
                by < 0
                        ? new IconButton(Feather.SKIP_BACK, words.say("clips.player.frame-back"))
                        : new IconButton(Feather.SKIP_FORWARD, words.say("clips.player.frame-on"));
        step.getStyleClass().add("bare");
        step.setOnAction(_ -> step(by));
        return step;
    }

    private ToggleButton loop() {
        var loop = toggle(Feather.REPEAT, "clips.player.loop");
        loop.selectedProperty()
                .subscribe(again -> screens.forEach(s -> s.withProjector(p -> p.loop(again))));
        return loop;
    }

    private ToggleButton mute() {
        var mute = toggle(Feather.VOLUME_X, "clips.player.mute");
        mute.selectedProperty()
                .subscribe(silent -> screens.forEach(s -> s.withProjector(p -> p.mute(silent))));
        return mute;
    }

    private ToggleButton toggle(Feather icon, String name) {
        var toggle = new ToggleButton();
        toggle.setGraphic(new Icon(icon));
        toggle.setAccessibleText(words.say(name));
        Hint.on(toggle, words.say(name));
        toggle.getStyleClass().add("small");
        return toggle;
    }

    private IconButton full() {
        var full = new IconButton(Feather.MAXIMIZE, words.say("clips.player.full"));
        full.getStyleClass().add("bare");
        full.setOnAction(_ -> fullScreen());
        return full;
    }

    /// Esc brings everything back.
    private void fullScreen() {
        open();
        var place = (HBox) screens.getFirst().getParent();
        var black = new HBox();
        black.getStyleClass().add("root");
        black.getChildren().setAll(List.copyOf(place.getChildren()));
        var stage = new Stage();
        stage.initOwner(getScene().getWindow());
        stage.setScene(new Scene(black));
        stage.setFullScreen(true);
        stage.fullScreenProperty()
                .subscribe(
                        (_, still) -> {
                            if (!still) {
                                stage.hide();
                            }
                        });
        stage.setOnHidden(_ -> place.getChildren().setAll(List.copyOf(black.getChildren())));
        stage.show();
    }

    private void toggle() {
        open();
        if (playing.get()) {
            screens.forEach(screen -> screen.withProjector(Projector::pause));
        } else {
            screens.forEach(ClipScreen::playWhenReady);
        }
    }

    private void step(int frames) {
        open();
        screens.forEach(
                screen ->
                        screen.withProjector(
                                projector -> {
                                    projector.pause();
                                    projector.seek(
                                            projector
                                                    .position()
                                                    .getValue()
                                                    .add(Projector.FRAME.multiply(frames)));
                                }));
    }

    private void seek(double share) {
        if (!moving) {
            screens.forEach(
                    screen ->
                            screen.withProjector(
                                    projector ->
                                            projector.seek(projector.length().multiply(share))));
        }
    }

    private void open() {
        if (screens.getFirst().isOpen()) {
            return;
        }
        screens.forEach(ClipScreen::open);
        screens.getFirst()
                .withProjector(
                        first ->
                                following =
                                        Subscription.combine(
                                                first.state().subscribe(this::follow),
                                                first.position().subscribe(this::follow)));
    }

    private void follow(Projector.State state) {
        playing.set(state == Projector.State.PLAYING);
        play.show(
                playing.get() ? Feather.PAUSE : Feather.PLAY,
                words.say(playing.get() ? "clips.player.pause" : "clips.player.play"));
        reason.getChildren().setAll(reason(state));
        shown(helpless, state.gaveUp());
    }

    private List<Label> reason(Projector.State state) {
        return switch (state) {
            case LOADING, READY, PLAYING -> List.of();
            case HELPLESS -> List.of(Parts.line(words.say("clips.player.helpless"), "quiet"));
            case UNEQUIPPED ->
                    List.of(
                            Parts.line(words.say("clips.player.unequipped"), "quiet"),
                            Parts.line(words.say("clips.player.unequipped.next"), "help"));
        };
    }

    private void follow(Duration at) {
        screens.getFirst()
                .withProjector(
                        first -> {
                            moving = true;
                            var length = first.length().toMillis();
                            time.setValue(length > 0 ? at.toMillis() / length : 0);
                            moving = false;
                            var tenths = (long) (at.toMillis() / 100);
                            clock.setText(
                                    words.say(
                                            new Message(
                                                    "clips.player.clock",
                                                    Map.of(
                                                            "lapse",
                                                            java.time.Duration.ofSeconds(
                                                                    tenths / 10),
                                                            "tenths",
                                                            tenths % 10))));
                        });
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    @Override
    public void close() {
        following.unsubscribe();
        screens.forEach(ClipScreen::close);
    }
}
