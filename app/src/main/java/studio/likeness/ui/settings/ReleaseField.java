package studio.likeness.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import studio.likeness.core.text.Message;
import studio.likeness.ui.i18n.Words;

/// The person's word on whether newer versions may be asked for, and what was found.
final class ReleaseField extends VBox {
    private final ReleaseViewModel viewModel;
    private final Words words;
    private final CheckBox wanted = new CheckBox();
    private final Label found = new Label();
    private final Button page = new Button();

    ReleaseField(ReleaseViewModel viewModel, Words words) {
        this.viewModel = viewModel;
        this.words = words;
        wanted.setText(words.say("settings.releases"));
        wanted.setId("settings-releases");
        wanted.setOnAction(_ -> viewModel.want(wanted.isSelected()));
        var why =
                new Label(
                        words.say(Message.of("settings.releases.help", "host", viewModel.host())));
        for (var text : new Label[] {why, found}) {
            text.setWrapText(true);
            text.setMinHeight(Region.USE_PREF_SIZE);
        }
        why.getStyleClass().addAll("help", "check-help");
        found.setId("settings-releases-found");
        found.managedProperty().bind(found.visibleProperty());
        page.setText(words.say("settings.releases.page"));
        page.setId("settings-releases-page");
        page.setMinWidth(Region.USE_PREF_SIZE);
        page.managedProperty().bind(page.visibleProperty());
        page.getStyleClass().add("small");
        page.setOnAction(_ -> viewModel.open());
        var line = new HBox(found, page);
        line.getStyleClass().addAll("line", "check-help");
        line.managedProperty().bind(found.visibleProperty());
        getChildren().setAll(wanted, why, line);
    }

    Subscription follow() {
        return Subscription.combine(
                viewModel.wanted().subscribe(this::chosen),
                viewModel.foundProperty().subscribe(message -> found.setText(words.say(message))),
                viewModel.newerProperty().subscribe(newer -> page.setVisible(newer.isPresent())));
    }

    private void chosen(boolean now) {
        wanted.setSelected(now);
        found.setVisible(now);
        page.setVisible(now && viewModel.newerProperty().get().isPresent());
    }
}
