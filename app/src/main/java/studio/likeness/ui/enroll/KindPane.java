package studio.likeness.ui.enroll;

import java.util.Comparator;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.Column;
import studio.likeness.ui.control.Icon;

/// A person or a character: what each is for, what it needs, what it costs.
final class KindPane extends VBox {
    private final EnrollViewModel viewModel;
    private final Pieces pieces;
    private final ToggleGroup group = new ToggleGroup();

    KindPane(EnrollViewModel viewModel, Pieces pieces) {
        this.viewModel = viewModel;
        this.pieces = pieces;
        getStyleClass().add("enroll-pane");
        var cards = new FlowPane();
        cards.getStyleClass().add("choice-cards");
        var reason = pieces.label("", "strong");
        reason.setId("enroll-reason");
        var title = pieces.label(pieces.say("enroll.kind.title"), "dialog-title");
        getChildren().setAll(reason, title, cards);
        pieces.keep()
                .accept(
                        viewModel
                                .reasonProperty()
                                .subscribe(
                                        why -> {
                                            reason.setText(why.map(pieces::say).orElse(""));
                                            Pieces.shown(reason, why.isPresent());
                                        }));
        pieces.keep()
                .accept(
                        viewModel
                                .choice()
                                .doors()
                                .subscribe(() -> cards.getChildren().setAll(real(), virtual())));
        cards.getChildren().setAll(real(), virtual());
    }

    private ToggleButton real() {
        return card(
                FaceKind.REAL_PERSON,
                Feather.USER_CHECK,
                pieces.say("enroll.kind.real.name"),
                pieces.say("enroll.kind.real.for"),
                pieces.say("enroll.kind.real.needs"));
    }

    private ToggleButton virtual() {
        return card(
                FaceKind.VIRTUAL,
                Feather.IMAGE,
                pieces.say("enroll.kind.virtual.name"),
                pieces.say("enroll.kind.virtual.for"),
                pieces.say("enroll.kind.virtual.needs"));
    }

    private ToggleButton card(FaceKind kind, Feather icon, String name, String use, String needs) {
        var picture = new Icon(icon);
        picture.getStyleClass().addAll("accent", "choice-icon");
        var text =
                new Column(
                        picture,
                        pieces.label(name, "section-title"),
                        pieces.label(use),
                        pieces.label(needs, "quiet"),
                        pieces.label(price(kind), "help"));
        text.getStyleClass().add("choice-text");
        var card = new ToggleButton();
        card.setId(kind == FaceKind.REAL_PERSON ? "enroll-kind-real" : "enroll-kind-virtual");
        card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        card.setGraphic(text);
        card.getStyleClass().add("choice-card");
        card.setMaxWidth(Region.USE_PREF_SIZE);
        card.setToggleGroup(group);
        card.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        card.setAccessibleText(name + ". " + use);
        card.setSelected(viewModel.choice().kindProperty().get() == kind);
        card.setOnAction(
                _ -> {
                    card.setSelected(true);
                    viewModel.choice().kindProperty().set(kind);
                });
        return card;
    }

    private String price(FaceKind kind) {
        Optional<MicroUsd> least =
                viewModel.choice().doors().stream()
                        .flatMap(door -> door.offer().of(kind).estimate().stream())
                        .min(Comparator.naturalOrder());
        return least.map(
                        price ->
                                pieces.say(
                                        Message.of("enroll.kind.price", "price", dollars(price))))
                .orElseGet(() -> pieces.say("enroll.kind.price-unknown"));
    }

    /// `0.011`: as short as the amount allows, two decimals at least.
    static String dollars(MicroUsd amount) {
        return amount.toString().replaceFirst("(\\.\\d\\d\\d*?)0+$", "$1");
    }
}
