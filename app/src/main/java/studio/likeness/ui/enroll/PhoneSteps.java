package studio.likeness.ui.enroll;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.likeness.core.settings.Language;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.Segmented;
import studio.likeness.ui.i18n.Words;

/// What the person does on the phone, in their language, and what is known of it so far.
final class PhoneSteps extends VBox {
    private static final List<Language> LANGUAGES = List.of(Language.EN, Language.ZH);

    private static final List<String> STEPS =
            List.of(
                    "enroll.phone.steps.camera",
                    "enroll.phone.steps.nod",
                    "enroll.phone.steps.tick");

    private final PhoneViewModel phone;
    private final EnrollViewModel viewModel;
    private final Pieces pieces;
    private final VBox steps = new VBox();
    private final Label heading;
    private final Label status;
    private final Button check;
    private final Region dot = new Region();
    private final SimpleObjectProperty<Language> language = new SimpleObjectProperty<>();

    PhoneSteps(EnrollViewModel viewModel, Pieces pieces) {
        this.viewModel = viewModel;
        this.phone = viewModel.phone();
        this.pieces = pieces;
        heading = pieces.label("", "section-title");
        status = pieces.label("", "strong");
        status.setId("enroll-status");
        check = pieces.button("enroll-check-now", "enroll.phone.check", phone::checkNow);
        dot.getStyleClass().add("dot");
        steps.getStyleClass().add("phone-steps");
        getStyleClass().addAll("card", "phone-card");
        setMaxHeight(USE_PREF_SIZE);
        var theirs =
                new Segmented<>(
                        pieces.say("enroll.phone.language"),
                        LANGUAGES,
                        each -> each == Language.ZH ? "中文" : "English");
        theirs.setId("enroll-phone-language");
        theirs.valueProperty().bindBidirectional(language);
        getChildren().setAll(heading, theirs, steps, state(), privacy());
        var chinese = pieces.words().localeProperty().get().getLanguage().equals("zh");
        pieces.keep().accept(language.subscribe(this::speak));
        language.set(chinese ? Language.ZH : Language.EN);
        pieces.keep().accept(phone.statusProperty().subscribe(this::show));
        pieces.keep()
                .accept(viewModel.person().nameProperty().subscribe(_ -> speak(language.get())));
        pieces.keep().accept(phone.stateProperty().subscribe(_ -> follow()));
    }

    private HBox state() {
        check.getStyleClass().add("small");
        var words = new VBox(status, check);
        words.getStyleClass().add("phone-status-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(dot, words);
        row.getStyleClass().addAll("inset", "phone-status");
        return row;
    }

    /// Which service it is shows with the first state of its code.
    private void follow() {
        var key = phone.waitsForWord() ? "enroll.phone.done" : "enroll.phone.check";
        check.setText(pieces.say(key));
        speak(language.get());
    }

    private Label privacy() {
        return pieces.label(pieces.say("enroll.phone.privacy"), "help");
    }

    private void show(PhoneStatus now) {
        status.setText(pieces.say(now.words()));
        now.tone().applyTo(dot);
    }

    /// In the language of the person at the phone, which need not be ours.
    private void speak(Language theirs) {
        if (theirs == null) {
            return;
        }
        var words = new Words(Locale.ENGLISH);
        words.setLanguage(theirs);
        var name = viewModel.subjectName();
        heading.setText(words.say(Message.of("enroll.phone.steps.title", "name", name)));
        steps.getChildren().clear();
        add(words, phone.isHereAlone() ? "enroll.phone.steps.open" : "enroll.phone.steps.scan");
        STEPS.forEach(step -> add(words, step));
    }

    private void add(Words theirs, String step) {
        var number = new Label(Integer.toString(steps.getChildren().size() + 1));
        number.getStyleClass().add("phone-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(number, pieces.label(theirs.say(step)));
        row.getStyleClass().add("phone-step");
        steps.getChildren().add(row);
    }
}
