package studio.likeness.ui.settings;

import java.net.URI;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import studio.likeness.core.service.ServiceId;
import studio.likeness.ui.i18n.Words;

/// Where one service is called. What is written counts once the field is left or Enter is pressed:
/// half an address is no address.
final class AddressField extends VBox {
    private final SettingsViewModel viewModel;
    private final ServiceId service;
    private final TextField field = new TextField();
    private final Label problem = new Label();

    AddressField(SettingsViewModel viewModel, ServiceId service, Words words) {
        this.viewModel = viewModel;
        this.service = service;
        var label = new Label(service.title());
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        field.setId("settings-service-" + service.id() + "-url");
        field.setAccessibleText(service.title());
        field.setPromptText(service.home().toString());
        field.setOnAction(_ -> choose());
        problem.setText(words.say("settings.services.bad"));
        problem.setId(field.getId() + "-problem");
        problem.getStyleClass().addAll("help", "bad");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.managedProperty().bind(problem.visibleProperty());
        problem.setVisible(false);
        getChildren().setAll(label, field, problem);
    }

    Subscription follow() {
        return Subscription.combine(
                viewModel.addresses().map(this::written).subscribe(field::setText),
                field.focusedProperty()
                        .subscribe(
                                (before, now) -> {
                                    if (before && !now) {
                                        choose();
                                    }
                                }));
    }

    private String written(Map<ServiceId, URI> addresses) {
        var own = addresses.get(service);
        return own == null ? "" : own.toString();
    }

    private void choose() {
        problem.setVisible(!viewModel.chooseAddress(service, field.getText()));
    }
}
