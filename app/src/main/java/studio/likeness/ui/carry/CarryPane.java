package studio.likeness.ui.carry;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.airgap.OpenRequest;
import studio.likeness.core.settings.Density;
import studio.likeness.core.settings.Pace;
import studio.likeness.core.text.Message;
import studio.likeness.ui.codes.CodeIntake;
import studio.likeness.ui.control.AnimatedQr;
import studio.likeness.ui.control.KeyValue;
import studio.likeness.ui.control.Segmented;
import studio.likeness.ui.control.TabbedText;
import studio.likeness.ui.control.TwoColumns;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.view.Parts;
import studio.likeness.ui.view.PictureWindow;

/// One request on its walk: first the way out, then the way back.
public final class CarryPane extends VBox {
    private static final double SIDE = 300;

    private final CarryViewModel model;
    private final OpenRequest open;
    private final PictureWindow files;
    private final Words words;
    private Subscription subscriptions = Subscription.EMPTY;

    public CarryPane(CarryViewModel model, OpenRequest open, PictureWindow files, Words words) {
        super(16);
        this.model = model;
        this.open = open;
        this.files = files;
        this.words = words;
        var sides = new TwoColumns(code(), new VBox(16, facts(), back()));
        var how = Parts.line(words.say("carry.how"), "quiet");
        how.fontProperty().subscribe(font -> sides.setLetter(font.getSize()));
        getChildren().setAll(sides, how, other());
        sceneProperty()
                .subscribe(
                        (_, now) -> {
                            if (now == null) {
                                subscriptions.unsubscribe();
                            }
                        });
    }

    private Node facts() {
        var left = Parts.line("", "strong");
        left.setId("sign-left");
        add(model.leftProperty().subscribe(time -> left.setText(clock(time))));
        var facts = CarryFacts.of(open, words);
        facts.getChildren().add(new KeyValue(words.say("carry.left"), left).last());
        return facts;
    }

    private String clock(Duration time) {
        return words.say(Message.of("carry.left.value", "left", time));
    }

    /// The way out, at once as large as a camera wants it.
    private Node code() {
        var code = new AnimatedQr(SIDE, words.say("carry.code"));
        code.setId("sign-request-qr");
        code.setMinSize(SIDE, SIDE);
        add(model.paceProperty().subscribe(pace -> code.pace(pace.perSecond())));
        var moving = Parts.line("", "help");
        add(model.densityProperty().subscribe(_ -> show(code, moving)));
        var choices =
                new FlowPane(
                        16,
                        12,
                        choice(
                                "sign-density",
                                "carry.density",
                                List.of(Density.values()),
                                this::name,
                                model.densityProperty()),
                        choice(
                                "sign-pace",
                                "carry.pace",
                                List.of(Pace.values()),
                                this::name,
                                model.paceProperty()));
        return new VBox(12, code, moving, choices);
    }

    /// The way out for whoever carries files.
    private Node other() {
        var text = new TabbedText(words.say("carry.text"));
        text.setId("sign-request-text");
        text.setEditable(false);
        text.setPrefRowCount(3);
        text.setText(open.request().ur().toString());
        var save =
                Parts.button(
                        "sign-request-save",
                        words.say("carry.save"),
                        () ->
                                files.save("likeness-request.gif")
                                        .ifPresent(file -> model.save(open, file)));
        return new VBox(12, text, Parts.row(save));
    }

    private void show(AnimatedQr code, Label moving) {
        var frames = model.frames(open);
        code.show(frames::frame, frames.count());
        moving.setText(
                frames.count() == 1
                        ? words.say("carry.still")
                        : words.say(Message.of("carry.moving", "count", frames.count())));
    }

    private Node back() {
        var text = new TabbedText(words.say("carry.answer.text"));
        text.setId("sign-answer-text");
        text.setPromptText(words.say("carry.answer.prompt"));
        text.setPrefRowCount(1);
        var accept =
                Parts.primary(
                        "sign-accept",
                        words.say("carry.answer.accept"),
                        () -> model.intake().takeText(text.getText()));
        accept.disableProperty().bind(text.textProperty().map(String::isBlank));
        var intake =
                new CodeIntake(
                                model.intake(),
                                words,
                                new CodeIntake.Sources(files, text::setText),
                                "sign-answer")
                        .dropOn(this);
        return new VBox(
                12,
                Parts.line(words.say("carry.answer.title"), "section-title"),
                Parts.line(words.say("carry.answer.how"), "quiet"),
                intake,
                text,
                Parts.row(accept));
    }

    private <T> Node choice(
            String id,
            String key,
            List<T> items,
            Function<T, String> name,
            ObjectProperty<T> value) {
        var label = new Label(words.say(key));
        label.getStyleClass().add("field-label");
        var choice = new Segmented<>(words.say(key), items, name);
        choice.setId(id);
        choice.valueProperty().set(value.get());
        add(choice.valueProperty().subscribe(chosen -> take(value, chosen)));
        var box = new VBox(label, choice);
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    private static <T> void take(ObjectProperty<T> value, @Nullable T chosen) {
        if (chosen != null) {
            value.set(chosen);
        }
    }

    private String name(Density density) {
        return switch (density) {
            case COARSE -> words.say("carry.density.coarse");
            case MIDDLE -> words.say("carry.density.middle");
            case FINE -> words.say("carry.density.fine");
        };
    }

    private String name(Pace pace) {
        return switch (pace) {
            case SLOW -> words.say("carry.pace.slow");
            case MIDDLE -> words.say("carry.pace.middle");
            case FAST -> words.say("carry.pace.fast");
        };
    }

    private void add(Subscription subscription) {
        subscriptions = subscriptions.and(subscription);
    }
}
