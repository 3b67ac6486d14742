package studio.likeness.ui.control;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import studio.likeness.core.money.MicroUsd;

/// An amount of dollars that takes effect when it is entered or left. What is no amount is said and
/// changes nothing.
public final class AmountField extends VBox {
    private final TextField field = new TextField();
    private Optional<MicroUsd> shown = Optional.empty();

    /// @param unreadable what is said of a text that is no amount
    public AmountField(String id, String name, String unreadable, Consumer<MicroUsd> change) {
        field.setId(id);
        field.setAccessibleText(name);
        var form = new FormField(name, field);
        Runnable enter =
                () -> {
                    if (shown.isEmpty()) {
                        return;
                    }
                    var typed = MicroUsd.parse(field.getText().strip());
                    form.note(typed.isPresent() ? "" : unreadable, Tone.BAD);
                    typed.filter(amount -> !shown.equals(Optional.of(amount))).ifPresent(change);
                };
        field.setOnAction(_ -> enter.run());
        field.focusedProperty()
                .subscribe(
                        (had, _) -> {
                            if (had) {
                                enter.run();
                            }
                        });
        getChildren().setAll(form);
        forget();
    }

    public void show(MicroUsd amount) {
        shown = Optional.of(amount);
        field.setText(amount.plain());
        setDisable(false);
    }

    /// Nothing is known of it, so there is nothing to change.
    public void forget() {
        shown = Optional.empty();
        field.clear();
        setDisable(true);
    }
}
