package studio.likeness.ui.clips;

import java.time.Duration;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import studio.likeness.core.text.Message;
import studio.likeness.core.video.Clip;
import studio.likeness.ui.control.Icon;
import studio.likeness.ui.i18n.Words;

/// One clip in the gallery. Cards are few and used again and again; a card without a clip is not
/// seen.
final class ClipCard extends ToggleButton {
    private static final PseudoClass STANDS = PseudoClass.getPseudoClass("stands");

    /// A picture of what is no longer there.
    private static final double GONE = 0.35;

    private final ClipsViewModel clips;
    private final Words words;
    private final ImageView picture = new ImageView();
    private final Icon film = new Icon(Feather.FILM);
    private final Label length = new Label();
    private final Fitted title = new Fitted("strong");
    private final Fitted facts = new Fitted("help");
    private final Label initial = new Label();
    private final StackPane poster = new StackPane(initial, film, picture, length);

    /// Drawn over the picture: it rounds its corners and says what is chosen.
    private final Region frame = new Region();

    private @Nullable Clip clip;

    ClipCard(ClipsViewModel clips, Words words) {
        this.clips = clips;
        this.words = words;
        getStyleClass().setAll("clip-card");
        setFocusTraversable(false);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        poster.getStyleClass().add("poster");
        picture.setPreserveRatio(true);
        length.getStyleClass().add("clip-length");
        initial.getStyleClass().add("poster-initial");
        StackPane.setAlignment(length, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(length, new Insets(0, 8, 8, 0));
        var text = new VBox(title, facts);
        text.getStyleClass().add("clip-facts");
        frame.getStyleClass().add("clip-frame");
        frame.setMouseTransparent(true);
        setGraphic(new StackPane(new VBox(poster, text), frame));
        setAlignment(Pos.TOP_LEFT);
        addEventFilter(MouseEvent.MOUSE_CLICKED, this::onClick);
        setOnAction(_ -> act(false));
    }

    /// With the key for several held, a card joins the comparison.
    private void onClick(MouseEvent event) {
        if (event.isShortcutDown() || event.isShiftDown()) {
            act(true);
            event.consume();
        }
    }

    private void act(boolean beside) {
        if (clip == null) {
            return;
        }
        if (beside) {
            clips.compare(clip);
        } else {
            clips.choose(clip);
        }
    }

    void size(double width, double high) {
        setPrefWidth(width);
        setMinWidth(width);
        setMaxWidth(width);
        poster.setMinSize(width, high);
        poster.setPrefSize(width, high);
        poster.setMaxSize(width, high);
        picture.setFitWidth(width);
        picture.setFitHeight(high);
        title.room(width - 28);
        facts.room(width - 28);
    }

    void show(@Nullable Clip now) {
        clip = now;
        setVisible(now != null);
        if (now == null) {
            picture.imageProperty().unbind();
            picture.setImage(null);
            return;
        }
        var name = (now.marks().star() ? "★ " : "") + now.title();
        var about =
                now.here()
                        ? words.say(
                                Message.of(
                                        "clips.card.facts",
                                        "model",
                                        clips.modelTitle(now),
                                        "resolution",
                                        now.shot().resolution()))
                        : words.say("clips.card.missing");
        title.show(name);
        facts.show(about);
        length.setText(
                words.say(
                        Message.of(
                                "clips.card.length",
                                "lapse",
                                Duration.ofSeconds(now.shot().seconds()))));
        setAccessibleText(name + ", " + about);
        film.show(now.here() ? Feather.FILM : Feather.ALERT_CIRCLE);
        picture.imageProperty().bind(clips.posters().of(now));
        picture.setOpacity(now.here() ? 1 : GONE);
        Stand.in(poster, initial, film, now);
        setSelected(clips.chosen().contains(now));
    }

    /// Where the arrow keys are.
    void stand(boolean here) {
        pseudoClassStateChanged(STANDS, here);
    }
}
