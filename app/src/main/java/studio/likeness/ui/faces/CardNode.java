package studio.likeness.ui.faces;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.Chip;
import studio.likeness.ui.control.Column;
import studio.likeness.ui.control.Icon;
import studio.likeness.ui.control.Line;
import studio.likeness.ui.control.Thumb;
import studio.likeness.ui.i18n.Words;

/// Somebody as a card: their picture, who they are, how it stands. Pressed, it shows the rest; one
/// that is unfinished goes on where it stopped.
final class CardNode extends Button {
    private static final double WIDTH = 196;
    private static final double PICTURE = 140;

    CardNode(FaceItem item, FacesViewModel viewModel, Words words) {
        var person = item.card().person();
        getStyleClass().setAll("face-card");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        var name = new Line(person.name(), "section-title");
        var about = new Line(about(item, words), "quiet");
        var chip = new Chip(words.say(Message.naming(item.standing())), item.standing().tone());
        var count =
                new Line(
                        item.unfinished().isPresent()
                                ? words.say("faces.resume")
                                : words.say(
                                        Message.of(
                                                "faces.clips",
                                                "count",
                                                item.card().appearances().size())),
                        "help");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(chip, gap, count);
        foot.getStyleClass().add("face-foot");
        var text = new VBox(name, about, foot);
        item.card()
                .lastUsed()
                .map(day -> words.say(Message.of("faces.last-used", "day", day)))
                .ifPresent(used -> text.getChildren().add(2, new Line(used, "help")));
        text.getStyleClass().add("face-text");
        var whole = new Column(picture(item), text);
        whole.getStyleClass().add("face-whole");
        setGraphic(whole);
        setAccessibleText(
                String.join(", ", person.name(), about.getText(), chip.getText(), count.getText()));
        setOnAction(_ -> open(item, viewModel));
    }

    private static void open(FaceItem item, FacesViewModel viewModel) {
        if (item.unfinished().isPresent() && item.standing() != FaceItem.Standing.READY) {
            viewModel.resume(item);
        } else {
            viewModel.choose(item);
        }
    }

    static String about(FaceItem item, Words words) {
        var kind = words.say(Message.naming(item.card().person().kind()));
        var services =
                item.card().assets().stream()
                        .map(asset -> asset.service().title())
                        .distinct()
                        .collect(Collectors.joining(", "));
        var way = item.unfinished().map(each -> each.subject().service().title()).orElse("");
        var where = services.isEmpty() ? way : services;
        return where.isEmpty() ? kind : kind + " · " + where;
    }

    private static StackPane picture(FaceItem item) {
        var view = new ImageView();
        var nobody = new Icon(Feather.USER);
        nobody.getStyleClass().addAll("quiet", "face-nobody");
        var frame = new StackPane(nobody, view);
        frame.getStyleClass().add("face-picture");
        frame.setMinHeight(PICTURE);
        frame.setMaxHeight(PICTURE);
        frame.setPrefWidth(WIDTH);
        item.picture()
                .ifPresent(
                        place -> {
                            view.setImage(Thumb.of(place, WIDTH));
                            Thumb.fill(view, WIDTH, PICTURE);
                        });
        var clip = new Rectangle(WIDTH, PICTURE + 20);
        clip.setArcWidth(34);
        clip.setArcHeight(34);
        frame.setClip(clip);
        return frame;
    }
}
