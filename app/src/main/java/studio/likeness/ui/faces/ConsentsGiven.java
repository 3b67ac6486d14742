package studio.likeness.ui.faces;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.likeness.core.face.Asset;
import studio.likeness.core.face.Consent;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.text.Message;
import studio.likeness.ui.consent.ConsentCard;
import studio.likeness.ui.consent.ConsentViewModel;
import studio.likeness.ui.control.Line;
import studio.likeness.ui.i18n.Words;

/// What somebody agreed to, and the question where a face came without it.
final class ConsentsGiven extends VBox {
    private final FaceItem item;
    private final FacesViewModel viewModel;
    private final Words words;
    private final VBox question = new VBox();

    ConsentsGiven(FaceItem item, FacesViewModel viewModel, Words words) {
        this.item = item;
        this.viewModel = viewModel;
        this.words = words;
        getStyleClass().add("consents-given");
        var card = item.card();
        getChildren().add(new Line(words.say("faces.consents"), "section-title"));
        card.consents().forEach(consent -> getChildren().add(line(consent)));
        if (card.consents().isEmpty()) {
            getChildren().add(new Line(words.say("faces.consent.none"), "quiet"));
        }
        getChildren().add(question);
        waiting().findFirst().ifPresent(this::offer);
    }

    /// The services at which the face is ready and nobody's agreement holds.
    private Stream<ServiceId> waiting() {
        return item.card().assets().stream()
                .filter(asset -> asset.state().canPlay())
                .map(Asset::service)
                .filter(service -> !item.card().allowed(service, viewModel.now()));
    }

    private void offer(ServiceId service) {
        var give = new Button(words.say("faces.consent.give"));
        give.setId("face-consent-give");
        give.getStyleClass().add("small");
        give.setMinWidth(Region.USE_PREF_SIZE);
        give.setOnAction(_ -> ask(service));
        question.getChildren().setAll(give);
    }

    private void ask(ServiceId service) {
        var consent = new ConsentViewModel();
        var card = new ConsentCard(words, consent, "face");
        var person = item.card().person();
        card.ask(person.kind(), person.name(), service.title());
        var record = new Button(words.say("faces.consent.record"));
        record.setId("face-consent-record");
        record.getStyleClass().add("primary");
        record.setMinWidth(Region.USE_PREF_SIZE);
        record.disableProperty().bind(consent.agreedProperty().not());
        record.setOnAction(
                _ -> viewModel.consent(item, service, consent.agreement(Optional.empty())));
        question.getChildren().setAll(card, record);
    }

    private Line line(Consent consent) {
        var said =
                consent.withdrawn()
                        .map(day -> say("faces.consent.withdrawn", consent, day))
                        .orElseGet(() -> say("faces.consent.given", consent, consent.given()));
        var until =
                consent.until()
                        .map(day -> Message.of("faces.consent.until", "day", day.toString()))
                        .map(words::say)
                        .orElse("");
        return new Line((said + " " + until).strip(), "quiet");
    }

    private String say(String key, Consent consent, Instant day) {
        var values =
                Map.<String, Object>of(
                        "service", consent.service().title(),
                        "day", day,
                        "scope", Message.naming(consent.scope()));
        return words.say(new Message(key, values));
    }
}
