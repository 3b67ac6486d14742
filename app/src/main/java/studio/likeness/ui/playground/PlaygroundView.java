package studio.likeness.ui.playground;

import atlantafx.base.controls.ToggleSwitch;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Subscription;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.text.Message;
import studio.likeness.core.video.Fitting;
import studio.likeness.core.video.Model;
import studio.likeness.core.video.Model.Extra;
import studio.likeness.core.video.Shot;
import studio.likeness.core.video.ShotEdit;
import studio.likeness.ui.control.EmptyState;
import studio.likeness.ui.control.SideBySide;
import studio.likeness.ui.control.TabbedText;
import studio.likeness.ui.control.TallScroll;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.task.SecondHand;
import studio.likeness.ui.view.FileDrop;
import studio.likeness.ui.view.FileWindow;
import studio.likeness.ui.view.Fxml;
import studio.likeness.ui.view.Screen;
import studio.likeness.ui.view.SystemFileWindow;

/// Composer and jobs. What cannot work here cannot be chosen.
public final class PlaygroundView implements Screen {
    private final PlaygroundViewModel playground;
    private final ComposerViewModel composer;
    private final Words words;
    private final Parent root;
    private final SecondHand second;
    private final JobsPane jobs;
    private final PriceBox price;
    private final MaterialBox material;
    private final Subscription subscriptions;

    @FXML private EmptyState empty;
    @FXML private ScrollPane scroll;
    @FXML private SideBySide columns;
    @FXML private TallScroll fieldScroll;
    @FXML private ComboBox<ServiceId> service;
    @FXML private Label serviceLabel;
    @FXML private ComboBox<Model> model;
    @FXML private Label modelLabel;
    @FXML private VBox faceBox;
    @FXML private Label faceLabel;
    @FXML private TabbedText prompt;
    @FXML private FlowPane promptHead;
    @FXML private Label promptLabel;
    @FXML private MenuButton ideas;
    @FXML private Label count;
    @FXML private VBox secondsBox;
    @FXML private Label secondsLabel;
    @FXML private VBox ratioBox;
    @FXML private Label ratioLabel;
    @FXML private VBox resolutionBox;
    @FXML private Label resolutionLabel;
    @FXML private ToggleSwitch sound;
    @FXML private ToggleSwitch lastFrame;
    @FXML private ToggleSwitch watermark;
    @FXML private HBox seedBox;
    @FXML private Label seedLabel;
    @FXML private TextField seed;
    @FXML private VBox materialBox;
    @FXML private VBox offers;
    @FXML private VBox priceBox;
    @FXML private VBox jobsBox;

    public PlaygroundView(PlaygroundViewModel playground, Words words) {
        this(playground, words, new SystemFileWindow());
    }

    @SuppressWarnings("NullAway.Init") // the loader fills the fields named in the file
    PlaygroundView(PlaygroundViewModel playground, Words words, FileWindow files) {
        this.playground = playground;
        this.words = words;
        composer = playground.composer();
        root = new Fxml(words).load(this);
        jobs = new JobsPane(playground, words);
        material = new MaterialBox(composer, words, prompt, files);
        promptHead.getChildren().add(1, material.button());
        price = new PriceBox(composer, playground.batch(), words, playground.clock());
        second = new SecondHand(this::tick);
        empty.act(words.say("playground.empty.act"), playground::toFaces).setId("play-to-faces");
        label();
        FileDrop.on(root, dropped -> dropped.forEach(this::drop));
        subscriptions =
                Subscription.combine(
                        emptiness(),
                        service(),
                        model(),
                        face(),
                        prompt(),
                        new ShotControls(composer)
                                .follow(
                                        new ShotControls.Slot(secondsBox, secondsLabel),
                                        new ShotControls.Slot(ratioBox, ratioLabel),
                                        new ShotControls.Slot(resolutionBox, resolutionLabel)),
                        extra(sound, Extra.SOUND, Shot::sound, ShotEdit::sounding),
                        extra(
                                lastFrame,
                                Extra.LAST_FRAME,
                                Shot::lastFrame,
                                ShotEdit::keepingLastFrame),
                        extra(watermark, Extra.WATERMARK, Shot::watermark, ShotEdit::marked),
                        seed(),
                        material.follow(materialBox, composer),
                        price.follow(priceBox, offers),
                        offers(),
                        jobs.follow(jobsBox));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        playground.shown();
        jobs.watched(true);
        second.start();
    }

    @Override
    public void hidden() {
        jobs.watched(false);
        second.stop();
    }

    @Override
    public void close() {
        second.stop();
        subscriptions.unsubscribe();
    }

    /// Nothing moves while nobody can see it.
    private void tick() {
        var window = root.getScene() == null ? null : root.getScene().getWindow();
        var seen = window instanceof Stage stage && stage.isShowing() && !stage.isIconified();
        playground.watched(seen);
        jobs.watched(seen);
        if (seen) {
            price.tick();
            if (playground.jobs().movingProperty().get()) {
                jobs.tick();
            }
        }
    }

    /// A clip brings back what it was asked for with; anything else goes into the next one.
    void drop(Path file) {
        if (file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(mp4|json)")) {
            playground.recall(file);
        } else {
            material.drop(file);
        }
    }

    private void label() {
        serviceLabel.setLabelFor(service);
        modelLabel.setLabelFor(model);
        promptLabel.setLabelFor(prompt);
        seedLabel.setLabelFor(seed);
    }

    private Subscription emptiness() {
        columns.managedProperty().bind(columns.visibleProperty());
        empty.managedProperty().bind(empty.visibleProperty());
        empty.visibleProperty().bind(columns.visibleProperty().not());
        var nothing =
                Bindings.isEmpty(composer.faces()).and(Bindings.isEmpty(playground.jobs().jobs()));
        columns.visibleProperty().bind(nothing.not());
        return () -> columns.visibleProperty().unbind();
    }

    /// A comparison that was asked for is brought into sight.
    private Subscription offers() {
        return offers.heightProperty()
                .subscribe(
                        () -> {
                            if (offers.isVisible()) {
                                fieldScroll.setVvalue(fieldScroll.getVmax());
                                Sight.bring(scroll, priceBox);
                            }
                        });
    }

    private Subscription service() {
        service.getItems().setAll(composer.services());
        service.setConverter(new ByTitle<>(ServiceId::title));
        return Subscription.combine(
                composer.shotProperty().subscribe(shot -> service.setValue(shot.service())),
                service.valueProperty()
                        .subscribe(
                                (_, now) -> {
                                    if (now != null) {
                                        composer.chooseService(now);
                                    }
                                }));
    }

    private Subscription model() {
        model.setConverter(new ByTitle<>(Model::title));
        return Subscription.combine(
                composer.shotProperty()
                        .subscribe(
                                _ -> {
                                    var models = composer.models();
                                    if (!model.getItems().equals(models)) {
                                        model.getItems().setAll(models);
                                    }
                                    model.setValue(composer.fitting().model());
                                }),
                model.valueProperty()
                        .subscribe(
                                (_, now) -> {
                                    if (now != null && composer.models().contains(now)) {
                                        composer.chooseModel(now);
                                    }
                                }));
    }

    private Subscription face() {
        var chooser = new FaceChooser(composer, words);
        faceBox.getChildren().add(chooser.node());
        faceLabel.setLabelFor(chooser.field());
        return Subscription.combine(
                chooser.follow(), new CastChips(composer, words, promptHead, prompt).follow());
    }

    private Subscription prompt() {
        new Ideas(playground, words).in(ideas);
        return Subscription.combine(
                composer.textProperty()
                        .subscribe(
                                text -> {
                                    if (!text.text().equals(prompt.getText())) {
                                        prompt.setText(text.text());
                                    }
                                    count.setText(
                                            words.say(
                                                    Message.of(
                                                            "playground.prompt.count",
                                                            "count",
                                                            length(text.prompt()),
                                                            "most",
                                                            Fitting.LONGEST_PROMPT)));
                                }),
                prompt.textProperty().subscribe((_, now) -> composer.type(now)));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /// A switch for what the model can be asked for; not there for what it cannot.
    private Subscription extra(
            ToggleSwitch toggle,
            Extra extra,
            Predicate<Shot> get,
            BiFunction<ShotEdit, Boolean, ShotEdit> set) {
        toggle.managedProperty().bind(toggle.visibleProperty());
        return Subscription.combine(
                composer.shotProperty()
                        .subscribe(
                                shot -> {
                                    toggle.setVisible(
                                            composer.fitting().hindering(extra).isEmpty());
                                    toggle.setSelected(get.test(shot));
                                }),
                toggle.selectedProperty()
                        .subscribe(
                                (_, now) -> {
                                    if (now != get.test(composer.shotProperty().get())) {
                                        composer.edit(edit -> set.apply(edit, now));
                                    }
                                }));
    }

    private Subscription seed() {
        seedBox.managedProperty().bind(seedBox.visibleProperty());
        return Subscription.combine(
                composer.shotProperty()
                        .subscribe(
                                shot -> {
                                    seedBox.setVisible(
                                            composer.fitting().hindering(Extra.SEED).isEmpty());
                                    if (!Typed.seed(seed.getText()).equals(shot.seed())) {
                                        seed.setText(shot.seed().map(String::valueOf).orElse(""));
                                    }
                                }),
                seed.textProperty()
                        .subscribe(
                                (_, now) -> composer.edit(edit -> edit.seeded(Typed.seed(now)))));
    }
}
