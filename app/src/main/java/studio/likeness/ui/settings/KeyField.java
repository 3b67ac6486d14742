package studio.likeness.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.problem.ServiceProblem;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.FormField;
import studio.likeness.ui.control.SecretField;
import studio.likeness.ui.control.Tone;
import studio.likeness.ui.i18n.Words;

/// The key of one service: typed or pasted, kept, and never shown again.
final class KeyField extends VBox {
    private final KeyViewModel viewModel;
    private final ServiceId service;
    private final Words words;
    private final SecretField field;
    private final FormField form;
    private final Button check;
    private final Button remove;
    private final Label standing = new Label();

    KeyField(KeyViewModel viewModel, ServiceId service, Words words) {
        this.viewModel = viewModel;
        this.service = service;
        this.words = words;
        var name = words.say(Message.of("settings.key", "service", service.title()));
        field = new SecretField(name);
        field.setId("settings-service-" + service.id() + "-key");
        field.setOnEnter(this::keep);
        form = new FormField(name, field);
        var save = button("-key-save", "settings.key.save");
        save.disableProperty().bind(field.lengthProperty().isEqualTo(0));
        save.setOnAction(_ -> keep());
        check = button("-key-check", "settings.key.check");
        check.setOnAction(_ -> check());
        remove = button("-key-remove", "settings.key.remove");
        remove.setOnAction(
                _ -> viewModel.remove(service, () -> standing("", Tone.QUIET), this::say));
        var acts = new FlowPane(save, check, remove);
        acts.getStyleClass().add("acts");
        standing.setId("settings-service-" + service.id() + "-key-standing");
        standing.setWrapText(true);
        standing.setMinHeight(Region.USE_PREF_SIZE);
        standing.getStyleClass().add("help");
        standing.managedProperty().bind(standing.textProperty().isNotEmpty());
        standing.visibleProperty().bind(standing.managedProperty());
        getStyleClass().add("key-field");
        getChildren().setAll(form, acts, standing);
    }

    private Button button(String id, String key) {
        var button = new Button(words.say(key));
        button.setId("settings-service-" + service.id() + id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(button.getText() + ", " + service.title());
        return button;
    }

    Subscription follow() {
        return viewModel.knownProperty().subscribe(known -> show(known.contains(service)));
    }

    private void show(boolean kept) {
        form.note(
                words.say(kept ? "settings.key.kept" : "settings.key.none"),
                kept ? Tone.GOOD : Tone.QUIET);
        remove.setVisible(kept);
        remove.setManaged(kept);
        check.setVisible(kept);
        check.setManaged(kept);
    }

    private void keep() {
        if (!field.isEmpty()) {
            viewModel.put(
                    service,
                    field.copy(),
                    () -> {
                        field.clear();
                        check();
                    },
                    problem -> refused(problem, this::keep));
        }
    }

    private void check() {
        check.setDisable(true);
        standing(
                words.say(Message.of("settings.key.checking", "service", service.title())),
                Tone.QUIET);
        viewModel.check(
                service,
                fine -> standing(words.say(fine), Tone.GOOD),
                problem -> {
                    standing(sentences(problem), Tone.BAD);
                    if (problem instanceof ServiceProblem.KeysLocked) {
                        viewModel.open(this::check);
                    }
                },
                () -> check.setDisable(false));
    }

    private void standing(String text, Tone tone) {
        standing.setText(text);
        tone.applyTo(standing);
    }

    /// What is only locked is opened first, and done then.
    private void refused(Problem problem, Runnable again) {
        if (problem instanceof ServiceProblem.KeysLocked) {
            viewModel.open(again);
        } else {
            say(problem);
        }
    }

    private void say(Problem problem) {
        form.note(sentences(problem), Tone.BAD);
    }

    private String sentences(Problem problem) {
        return words.say(problem.what()) + " " + words.say(problem.next());
    }
}
