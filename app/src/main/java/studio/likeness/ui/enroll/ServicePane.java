package studio.likeness.ui.enroll;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import studio.likeness.core.face.FaceKind;
import studio.likeness.core.face.FaceOffer;
import studio.likeness.core.face.PhotoForm;
import studio.likeness.core.face.enroll.Door;
import studio.likeness.core.service.PaidBy;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.Chip;
import studio.likeness.ui.control.Column;
import studio.likeness.ui.control.Tone;

/// Which service. Those that cannot do it now stay in sight, with what is missing.
final class ServicePane extends VBox {
    private final EnrollViewModel viewModel;
    private final Pieces pieces;
    private final FlowPane cards = new FlowPane();
    private final Button settings;

    ServicePane(EnrollViewModel viewModel, Pieces pieces) {
        this.viewModel = viewModel;
        this.pieces = pieces;
        settings = pieces.button("enroll-settings", "act.open-settings", viewModel::showSettings);
        getStyleClass().add("enroll-pane");
        cards.setId("enroll-service");
        cards.getStyleClass().add("choice-cards");
        cards.setAccessibleRole(AccessibleRole.PARENT);
        cards.setAccessibleText(pieces.say("enroll.service.title"));
        getChildren()
                .setAll(
                        pieces.label(pieces.say("enroll.service.title"), "dialog-title"),
                        pieces.label(pieces.say("enroll.service.about"), "quiet"),
                        cards,
                        settings);
        draw();
        pieces.keep().accept(viewModel.choice().doors().subscribe(this::draw));
        pieces.keep().accept(viewModel.choice().kindProperty().subscribe(_ -> draw()));
        pieces.keep().accept(viewModel.choice().doorProperty().subscribe(_ -> draw()));
    }

    private void draw() {
        var lacking =
                viewModel.choice().doors().stream()
                        .filter(this::isEnrolledAt)
                        .anyMatch(door -> door.payment(kind()).isEmpty());
        Pieces.shown(settings, lacking);
        var focused = cards.getChildren().stream().filter(each -> each.isFocused()).findFirst();
        var group = new ToggleGroup();
        cards.getChildren()
                .setAll(
                        viewModel.choice().doors().stream()
                                .map(door -> card(door, group))
                                .toList());
        focused.map(each -> cards.lookup("#" + each.getId()))
                .ifPresent(again -> again.requestFocus());
    }

    private ToggleButton card(Door door, ToggleGroup group) {
        var offer = door.offer();
        var title = pieces.label(offer.service().title(), "section-title");
        var text = new Column(title);
        text.getStyleClass().add("choice-text");
        facts(door).forEach(fact -> text.getChildren().add(pieces.label(fact, "quiet")));
        if (isEnrolledAt(door) && door.payment(kind()).isEmpty()) {
            text.getChildren().add(new Chip(pieces.say("enroll.service.missing"), Tone.CARE));
            text.getChildren().add(pieces.label(pieces.say(missing(door)), "help"));
        }
        var card = new ToggleButton();
        card.setId("enroll-service-" + offer.service().id());
        card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        card.setGraphic(text);
        card.getStyleClass().add("choice-card");
        card.setToggleGroup(group);
        card.setDisable(!viewModel.choice().available(door));
        card.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        card.setAccessibleText(offer.service().title() + ". " + String.join(" ", facts(door)));
        var chosen = viewModel.choice().doorProperty().get();
        card.setSelected(chosen != null && chosen.offer().service() == offer.service());
        card.setOnAction(_ -> viewModel.choice().doorProperty().set(door));
        return card;
    }

    private boolean isEnrolledAt(Door door) {
        return door.offer().kinds().contains(kind());
    }

    private List<String> facts(Door door) {
        if (!isEnrolledAt(door)) {
            return List.of(pieces.say("enroll.service.people-only"));
        }
        var terms = door.offer().of(kind());
        var facts = new ArrayList<String>();
        terms.estimate()
                .map(KindPane::dollars)
                .map(price -> pieces.say(Message.of("enroll.kind.price", "price", price)))
                .ifPresent(facts::add);
        facts.add(pieces.say(paid(door, terms)));
        if (terms.estimate().isEmpty()) {
            facts.add(
                    pieces.say(
                            isGrouped(door) ? "enroll.service.grouped" : "enroll.service.untold"));
        }
        var addressOnly = terms.photo().equals(Set.of(PhotoForm.PUBLIC_ADDRESS));
        facts.add(
                pieces.say(addressOnly ? "enroll.service.by-address" : "enroll.service.any-photo"));
        return facts;
    }

    /// Where a character costs twice, and how much is not told.
    private boolean isGrouped(Door door) {
        return kind() == FaceKind.VIRTUAL && door.service().groups().isPresent();
    }

    /// Of two ways of paying, the one that is going to be used; both while neither is set up.
    private String paid(Door door, FaceOffer.Terms terms) {
        return switch (door.payment(kind()).orElse(null)) {
            case KEY -> "enroll.service.by-key";
            case WALLET -> "enroll.service.by-wallet";
            case null ->
                    terms.paidBy().size() > 1
                            ? "enroll.service.by-either"
                            : terms.paidBy().contains(PaidBy.KEY)
                                    ? "enroll.service.by-key"
                                    : "enroll.service.by-wallet";
        };
    }

    private String missing(Door door) {
        var ways = door.offer().of(kind()).paidBy();
        if (!ways.contains(PaidBy.WALLET)) {
            return "enroll.service.needs-key";
        }
        return ways.contains(PaidBy.KEY)
                ? "enroll.service.needs-either"
                : "enroll.service.needs-wallet";
    }

    private FaceKind kind() {
        return viewModel.choice().kindProperty().get();
    }
}
