package studio.likeness.ui.settings;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.settings.Appearance;
import studio.likeness.core.settings.Language;
import studio.likeness.core.settings.ThemeChoice;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.Segmented;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.view.Fxml;
import studio.likeness.ui.view.Screen;

/// Shows each choice as it stands and hands on each change.
public final class SettingsView implements Screen {
    private static final int STEP = 10;

    /// Whose account a key can stand for; BlockRun takes payments from the wallet and nothing else.
    private static final Set<ServiceId> BY_KEY =
            EnumSet.of(ServiceId.JARVISCLAW, ServiceId.ANYFAST, ServiceId.APIMART);

    private final SettingsViewModel viewModel;
    private final KeyViewModel keys;
    private final Words words;
    private final Parent root;
    private final Subscription subscriptions;

    @FXML private VBox themeBox;
    @FXML private Label themeLabel;
    @FXML private VBox langBox;
    @FXML private Label langLabel;
    @FXML private Label textSizeLabel;
    @FXML private Slider textSize;
    @FXML private Label textSizeValue;
    @FXML private CheckBox motion;
    @FXML private CheckBox graphics;
    @FXML private CheckBox photoHost;
    @FXML private VBox services;
    @FXML private Label dataFolder;
    @FXML private Button showData;
    @FXML private Label logFolder;
    @FXML private Button showLogs;
    @FXML private Label version;
    @FXML private VBox releaseBox;
    @FXML private Button licences;
    @FXML private Button diagnostics;
    @FXML private Button welcome;

    @SuppressWarnings("NullAway.Init") // the loader fills the fields named in the file
    public SettingsView(
            SettingsViewModel viewModel,
            KeyViewModel keys,
            Optional<ReleaseViewModel> releases,
            Words words) {
        this.viewModel = viewModel;
        this.keys = keys;
        this.words = words;
        root = new Fxml(words).load(this);
        subscriptions =
                Subscription.combine(
                        segmented(
                                themeBox,
                                themeLabel,
                                "settings-theme",
                                ThemeChoice.values(),
                                Appearance::theme,
                                Appearance::withTheme),
                        segmented(
                                langBox,
                                langLabel,
                                "settings-lang",
                                Language.values(),
                                Appearance::language,
                                Appearance::withLanguage),
                        checked(motion, Appearance::reducedMotion, Appearance::withReducedMotion),
                        checked(graphics, Appearance::safeGraphics, Appearance::withSafeGraphics),
                        textSize(),
                        photoHost(),
                        addresses(),
                        diagnostics(),
                        releases.map(this::releases).orElse(Subscription.EMPTY));
        about();
        welcome.setOnAction(_ -> viewModel.welcome());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        keys.look();
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
    }

    private <T extends Enum<T>> Subscription segmented(
            VBox box,
            Label label,
            String id,
            T[] items,
            Function<Appearance, T> get,
            BiFunction<Appearance, T, Appearance> set) {
        var choice =
                new Segmented<>(
                        label.getText(), List.of(items), item -> words.say(Message.naming(item)));
        choice.setId(id);
        label.setLabelFor(choice);
        for (var i = 0; i < items.length; i++) {
            choice.getChildren().get(i).setId(id + "-" + items[i].name().toLowerCase(Locale.ROOT));
        }
        box.getChildren().add(choice);
        return Subscription.combine(
                viewModel.choice(get).subscribe(choice.valueProperty()::set),
                choice.valueProperty()
                        .subscribe(
                                (_, now) -> {
                                    if (now != null) {
                                        viewModel.choose(all -> set.apply(all, now));
                                    }
                                }));
    }

    private Subscription checked(
            CheckBox box,
            Function<Appearance, Boolean> get,
            BiFunction<Appearance, Boolean, Appearance> set) {
        box.setOnAction(_ -> viewModel.choose(all -> set.apply(all, box.isSelected())));
        return viewModel.choice(get).subscribe(box::setSelected);
    }

    /// The window follows when the knob is let go: while it moves under the mouse, the slider must
    /// stay where it is.
    private Subscription textSize() {
        textSizeLabel.setLabelFor(textSize);
        Runnable choose =
                () -> {
                    if (!textSize.isValueChanging()) {
                        var percent = Math.round((float) textSize.getValue() / STEP) * STEP;
                        viewModel.choose(now -> now.withTextSize(percent));
                    }
                };
        return Subscription.combine(
                viewModel
                        .choice(Appearance::textSize)
                        .subscribe(
                                percent -> {
                                    textSize.setValue(percent);
                                    textSizeValue.setText(
                                            words.say(
                                                    Message.of(
                                                            "settings.text-size.value",
                                                            "percent",
                                                            percent)));
                                }),
                textSize.valueChangingProperty().subscribe(choose),
                textSize.valueProperty().subscribe((_, _) -> choose.run()));
    }

    private Subscription photoHost() {
        photoHost.setOnAction(_ -> viewModel.keepPhotosHere(photoHost.isSelected()));
        return viewModel.photosStayHere().subscribe(photoHost::setSelected);
    }

    private Subscription addresses() {
        var all = Subscription.EMPTY;
        for (var service : ServiceId.values()) {
            var address = new AddressField(viewModel, service, words);
            services.getChildren().add(address);
            all = all.and(address.follow());
            if (BY_KEY.contains(service)) {
                var key = new KeyField(keys, service, words);
                services.getChildren().add(key);
                all = all.and(key.follow());
            }
        }
        return all;
    }

    private Subscription releases(ReleaseViewModel releases) {
        var field = new ReleaseField(releases, words);
        releaseBox.getChildren().add(field);
        return field.follow();
    }

    private void about() {
        var about = viewModel.about();
        folder(dataFolder, showData, about.places().data());
        folder(logFolder, showLogs, about.places().logs());
        version.setText(about.version());
        var texts = about.places().licences();
        licences.setVisible(texts.isPresent());
        licences.setManaged(texts.isPresent());
        texts.ifPresent(folder -> licences.setOnAction(_ -> viewModel.show(folder)));
    }

    /// The button says that it was done, to the eye and to a screen reader.
    private Subscription diagnostics() {
        diagnostics.setOnAction(_ -> viewModel.copyDiagnostics());
        return viewModel
                .copiedProperty()
                .subscribe(
                        copied ->
                                diagnostics.setText(
                                        words.say(
                                                copied
                                                        ? "settings.diagnostics.copied"
                                                        : "settings.diagnostics")));
    }

    private void folder(Label label, Button show, Path folder) {
        label.setText(folder.toString());
        show.setAccessibleText(show.getText() + " " + folder);
        show.setOnAction(_ -> viewModel.show(folder));
    }
}
