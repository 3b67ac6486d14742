package studio.likeness.ui.shell;

import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import studio.likeness.core.problem.Act;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.Icon;
import studio.likeness.ui.i18n.Words;

/// Stands above every place while the records of the mode are not open.
final class ClosedBanner extends HBox {
    private static final double GAP = 12;

    /// @param keep takes what must be let go of with the view
    ClosedBanner(ShellViewModel shell, Words words, Consumer<Subscription> keep) {
        setId("records-closed");
        VBox.setMargin(this, new Insets(GAP, 0, 0, 0));
        getStyleClass().add("closed-banner");
        managedProperty().bind(visibleProperty());
        var icon = new Icon(Feather.ALERT_OCTAGON);
        icon.getStyleClass().add("closed-banner-icon");
        var again = new Button(words.say(Message.naming(Act.TRY_AGAIN)));
        again.setId("records-try-again");
        again.getStyleClass().add("small");
        again.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(icon, sentence(words), again);
        keep.accept(
                shell.closedProperty()
                        .subscribe(
                                open -> {
                                    setVisible(open != null);
                                    if (open != null) {
                                        again.setOnAction(_ -> open.run());
                                    }
                                }));
    }

    private static Label sentence(Words words) {
        var label = new Label(words.say("shell.closed"));
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        setHgrow(label, Priority.ALWAYS);
        return label;
    }
}
