package studio.likeness.ui.control;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/// A small picture of somebody, or the first letter of their name where there is none. Decoration:
/// the name stands beside it.
public final class Portrait extends StackPane {
    private static final double DENSE = 2;
    private static final double ROUND = 10;

    private final ImageView picture = new ImageView();
    private final Label letter = new Label();
    private final double side;
    private List<Object> shown = List.of();

    public Portrait(double side) {
        this.side = side;
        getStyleClass().add("portrait");
        letter.getStyleClass().add("strong");
        setMinSize(side, side);
        setPrefSize(side, side);
        setMaxSize(side, side);
        var round = new Rectangle(side, side);
        round.setArcWidth(ROUND * 2);
        round.setArcHeight(ROUND * 2);
        setClip(round);
        setMouseTransparent(true);
        getChildren().setAll(letter, picture);
    }

    public void show(String name, Optional<Path> file) {
        show(name, file.stream().toList());
    }

    /// @param files the first that can be read is shown
    public void show(String name, List<Path> files) {
        var now = List.<Object>of(name, files);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        letter.setText(name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)));
        picture.setImage(null);
        load(now, files);
    }

    /// @param wanted what was to be shown when this began
    private void load(List<Object> wanted, List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        var uri = files.getFirst().toUri().toString();
        var image = new Image(uri, 0, side * DENSE, true, true, true);
        image.progressProperty()
                .subscribe(
                        done -> {
                            if (done.doubleValue() >= 1
                                    && shown.equals(wanted)
                                    && !image.isError()) {
                                fill(image);
                            }
                        });
        image.errorProperty()
                .subscribe(
                        failed -> {
                            if (failed && shown.equals(wanted)) {
                                load(wanted, files.subList(1, files.size()));
                            }
                        });
    }

    private void fill(Image image) {
        var square = Math.min(image.getWidth(), image.getHeight());
        picture.setViewport(
                new Rectangle2D(
                        (image.getWidth() - square) / 2,
                        (image.getHeight() - square) / 4,
                        square,
                        square));
        picture.setFitWidth(side);
        picture.setFitHeight(side);
        picture.setImage(image);
    }
}
