package studio.likeness.ui.wallet;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import studio.likeness.ui.i18n.Words;

/// How far a change of the vault is, and why it failed.
final class KeepStatus extends VBox {
    KeepStatus(KeepViewModel keep, Words words) {
        getStyleClass().add("form");
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(words.say("wallet.sealing"));
        bar.progressProperty().bind(keep.progressProperty());
        bar.visibleProperty().bind(keep.busyProperty());
        bar.managedProperty().bind(bar.visibleProperty());
        var failure = new Label();
        failure.setId("wallet-problem");
        failure.getStyleClass().add("bad");
        failure.setWrapText(true);
        failure.setMinHeight(Region.USE_PREF_SIZE);
        failure.managedProperty().bind(failure.textProperty().isNotEmpty());
        failure.visibleProperty().bind(failure.managedProperty());
        getChildren().setAll(bar, failure);
        Subscription heard =
                keep.problemProperty()
                        .subscribe(
                                problem ->
                                        failure.setText(
                                                problem.map(
                                                                p ->
                                                                        words.say(p.what())
                                                                                + " "
                                                                                + words.say(
                                                                                        p.next()))
                                                        .orElse("")));
        sceneProperty()
                .subscribe(
                        (_, now) -> {
                            if (now == null) {
                                heard.unsubscribe();
                            }
                        });
    }
}
