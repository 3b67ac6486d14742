package studio.likeness.ui.shell;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.Icon;
import studio.likeness.ui.control.Mark;
import studio.likeness.ui.i18n.Words;

/// The way to the six places. Where the words of all six do not fit in the height, icons stand
/// alone, named by their tooltips.
final class Rail extends VBox {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private static final double MARK_SIZE = 34;

    private double measuredFont;
    private double fullHeight;

    /// @param keep takes what must be let go of with the view
    Rail(ShellViewModel shell, Words words, Consumer<Subscription> keep) {
        getStyleClass().add("rail");
        // Or a rail that does not fit would make the window taller instead of itself smaller.
        setMinHeight(0);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(words.say("shell.places"));
        var mark = new Mark(MARK_SIZE);
        setMargin(mark, new Insets(0, 0, 14, 0));
        getChildren().add(mark);
        for (var place : Place.values()) {
            if (place == Place.SETTINGS) {
                var spring = new Region();
                setVgrow(spring, Priority.ALWAYS);
                getChildren().add(spring);
            }
            getChildren().add(item(place, shell, words, keep));
        }
    }

    private static Button item(
            Place place, ShellViewModel shell, Words words, Consumer<Subscription> keep) {
        var name = words.say(Message.naming(place));
        var item = new RailItem(name, new Icon(icon(place)));
        item.setId("nav-" + place.word());
        item.setOnAction(_ -> shell.go(place));
        keep.accept(shell.placeProperty().subscribe(now -> item.open(now == place)));
        return item;
    }

    private static Feather icon(Place place) {
        return switch (place) {
            case FACES -> Feather.USER;
            case PLAYGROUND -> Feather.FILM;
            case CLIPS -> Feather.GRID;
            case WALLET -> Feather.CREDIT_CARD;
            case LEDGER -> Feather.FILE_TEXT;
            case SETTINGS -> Feather.SETTINGS;
        };
    }

    /// The full height is measured again for each text size, with the words in sight.
    @Override
    protected void layoutChildren() {
        var font = ((Button) getChildren().getLast()).getFont().getSize();
        if (font != measuredFont) {
            measuredFont = font;
            pseudoClassStateChanged(COMPACT, false);
            applyCss();
            fullHeight = prefHeight(getWidth());
        }
        pseudoClassStateChanged(COMPACT, fullHeight > getHeight());
        super.layoutChildren();
    }
}
