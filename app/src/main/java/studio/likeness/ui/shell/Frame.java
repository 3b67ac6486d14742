package studio.likeness.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import studio.likeness.ui.view.Heading;

/// What stands still around the places: the rail, the heading with the badges, and room for one
/// place. Plain code and no FXML, because the first picture waits for it: the loader took a fifth
/// of the time until then.
final class Frame extends BorderPane {
    /// Wider than any window: the badges break only where they must.
    private static final double BADGES_WRAP = 2000;

    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final FlowPane badges = new FlowPane();
    private final VBox header = new VBox();
    private final StackPane place = new StackPane();

    Frame() {
        getStyleClass().add("frame");
        title.getStyleClass().add("screen-title");
        title.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        subtitle.getStyleClass().add("screen-subtitle");
        subtitle.setWrapText(true);
        subtitle.setMinSize(0, Region.USE_PREF_SIZE);
        subtitle.setPrefWidth(0);
        subtitle.setMaxWidth(Double.MAX_VALUE);
        badges.getStyleClass().add("badges");
        badges.setPrefWrapLength(BADGES_WRAP);
        badges.setMinWidth(0);
        HBox.setHgrow(badges, Priority.ALWAYS);
        var line = new HBox(title, badges);
        line.getStyleClass().add("header-line");
        header.getStyleClass().add("header");
        header.getChildren().setAll(line, subtitle);
        place.getStyleClass().add("place");
        place.setMinHeight(0);
        VBox.setVgrow(place, Priority.ALWAYS);
        setCenter(new VBox(header, place));
    }

    void furnish(Node rail, Node banner, Iterable<Node> signs) {
        setLeft(rail);
        header.getChildren().add(banner);
        signs.forEach(badges.getChildren()::add);
    }

    void say(Heading heading) {
        title.setText(heading.title());
        subtitle.setText(heading.about());
    }

    VBox header() {
        return header;
    }

    StackPane place() {
        return place;
    }
}
