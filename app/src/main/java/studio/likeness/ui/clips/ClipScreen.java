package studio.likeness.ui.clips;

import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import studio.likeness.core.video.Clip;
import studio.likeness.ui.control.Icon;

/// Where one clip is seen: its last picture until it plays, and its shape kept.
final class ClipScreen extends StackPane implements AutoCloseable {
    private static final double TALLEST = 300;

    private final Clip clip;
    private final ClipsViewModel shelf;
    private final Projector.Maker maker;
    private @Nullable Projector projector;
    private Subscription waiting = Subscription.EMPTY;
    private Subscription following = Subscription.EMPTY;

    ClipScreen(Clip clip, ClipsViewModel shelf, Projector.Maker maker) {
        this.clip = clip;
        this.shelf = shelf;
        this.maker = maker;
        getStyleClass().add("stage");
        setMinSize(0, 0);
        setMaxWidth(Double.MAX_VALUE);
        getChildren().setAll(still());
    }

    private Region still() {
        var initial = new Label();
        initial.getStyleClass().add("poster-initial");
        var film = new Icon(clip.here() ? Feather.FILM : Feather.ALERT_CIRCLE);
        var still = new StackPane(initial, film);
        still.getStyleClass().add("poster");
        Stand.in(still, initial, film, clip);
        var picture = new ImageView();
        picture.setPreserveRatio(true);
        picture.fitWidthProperty().bind(widthProperty());
        picture.fitHeightProperty().bind(heightProperty());
        following = shelf.posters().of(clip).subscribe(image -> show(image, picture, still));
        still.getChildren().add(picture);
        still.setMinSize(0, 0);
        return still;
    }

    /// A picture has its own colours: the one that stood for it goes.
    private static void show(@Nullable Image image, ImageView picture, Region ground) {
        picture.setImage(image);
        if (image != null) {
            ground.getStyleClass().removeIf(style -> style.startsWith("hue-"));
        }
    }

    boolean isOpen() {
        return projector != null;
    }

    void open() {
        var made = maker.of(shelf.file(clip));
        projector = made;
        waiting =
                made.state()
                        .subscribe(
                                state -> {
                                    if (state.plays() && !getChildren().contains(made.screen())) {
                                        getChildren().setAll(made.screen());
                                    }
                                });
    }

    void playWhenReady() {
        withProjector(Projector::play);
    }

    void withProjector(Consumer<Projector> act) {
        if (projector != null) {
            act.accept(projector);
        }
    }

    /// Two beside each other share the room evenly.
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    /// The shape of the clip, and no taller than leaves room for what is beside it.
    @Override
    protected double computePrefHeight(double width) {
        var wide = width > 0 ? width : getWidth();
        return Math.min(TALLEST, Math.max(80, wide / ratio()));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double ratio() {
        var sides = clip.shot().ratio().split(":", -1);
        try {
            return Double.parseDouble(sides[0]) / Double.parseDouble(sides[sides.length - 1]);
        } catch (NumberFormatException _) {
            return 16.0 / 9;
        }
    }

    @Override
    public void close() {
        waiting.unsubscribe();
        following.unsubscribe();
        if (projector != null) {
            projector.close();
        }
    }
}
