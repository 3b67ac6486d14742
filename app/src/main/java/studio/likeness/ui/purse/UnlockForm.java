package studio.likeness.ui.purse;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import studio.likeness.ui.control.FormField;
import studio.likeness.ui.control.SecretField;
import studio.likeness.ui.i18n.Words;

/// Asks for the wallet's password: on the wallet's screen and wherever something needs the key.
public final class UnlockForm extends VBox {
    private final SecretField password;
    private final Subscription subscriptions;

    public UnlockForm(UnlockViewModel viewModel, Words words) {
        getStyleClass().add("form");
        password = new SecretField(words.say("purse.password"));
        password.setId("wallet-password");
        var field = new FormField(words.say("purse.password"), password);
        var unlock = new Button(words.say("purse.unlock"));
        unlock.setId("wallet-unlock");
        unlock.getStyleClass().add("primary");
        unlock.setMinWidth(Region.USE_PREF_SIZE);
        Runnable act = () -> viewModel.unlock(password.copy());
        unlock.setOnAction(_ -> act.run());
        password.setOnEnter(act);
        unlock.disableProperty()
                .bind(
                        viewModel
                                .attempt()
                                .busyProperty()
                                .or(password.lengthProperty().isEqualTo(0)));
        var status =
                new AttemptStatus(
                        viewModel.attempt(), words, "purse.unlocking", "wallet-unlock-problem");
        getChildren().setAll(field, status, unlock);
        subscriptions =
                viewModel
                        .attempt()
                        .problemProperty()
                        .subscribe(
                                problem -> {
                                    if (problem.isPresent()) {
                                        password.clear();
                                        password.requestFocus();
                                    }
                                });
    }

    /// Where typing begins.
    public SecretField password() {
        return password;
    }

    /// The view model outlives this form.
    public void close() {
        subscriptions.unsubscribe();
    }
}
