package studio.likeness.ui.pay;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import studio.likeness.core.pay.Plan;
import studio.likeness.core.pay.till.Quote;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.KeyValue;
import studio.likeness.ui.control.ShortCode;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.view.Parts;

/// The facts that move while a person looks: how long the signature will hold, and the digest that
/// goes with exactly that window. Beside them the number under which the token takes this payment
/// once.
record WindowFacts(ReviewViewModel viewModel, Words words) {

    Node list(Duration life) {
        var list = new VBox(window(life));
        if (viewModel.isApproved() || viewModel.asksForRecipient()) {
            list.getChildren().addAll(number(), digest());
        }
        return list;
    }

    private KeyValue window(Duration life) {
        var label = Parts.line("", "strong");
        label.setId("pay-expires");
        var said =
                Bindings.createObjectBinding(
                        () ->
                                viewModel
                                        .priced()
                                        .plan()
                                        .map(this::open)
                                        .orElseGet(
                                                () -> Message.of("pay.expires.life", "life", life)),
                        viewModel.pricedProperty(),
                        viewModel.nowProperty());
        label.textProperty().bind(words.bind(said));
        var note =
                Parts.line(
                        words.say(
                                viewModel.isApproved()
                                        ? "pay.expires.renewed"
                                        : "pay.expires.note"),
                        "help");
        return new KeyValue(words.say("pay.expires"), ReviewFacts.line(label, note));
    }

    private Message open(Plan plan) {
        var now = viewModel.nowProperty().get().truncatedTo(ChronoUnit.SECONDS);
        var until = plan.until().truncatedTo(ChronoUnit.SECONDS);
        return Message.of("pay.expires.left", "left", Duration.between(now, until), "until", until);
    }

    private KeyValue number() {
        var code = code("pay-nonce", priced -> Optional.of(priced.demand().nonce().toString()));
        var first = Parts.line(words.say("pay.nonce.first"), "help");
        return new KeyValue(words.say("pay.nonce"), ReviewFacts.line(code, first));
    }

    private KeyValue digest() {
        var code =
                code(
                        "pay-digest",
                        priced -> priced.transfer().map(transfer -> hex(transfer.digest())));
        return new KeyValue(words.say("pay.digest"), ReviewFacts.line(code));
    }

    private ShortCode code(String id, Function<Quote.Priced, Optional<String>> text) {
        ObservableValue<Optional<String>> known = viewModel.pricedProperty().map(text);
        var code = new ShortCode(id, known.map(each -> each.orElse("-")), words.say("pay.copy"));
        code.disableProperty().bind(known.map(Optional::isEmpty));
        return code;
    }

    private static String hex(byte[] digest) {
        return "0x" + HexFormat.of().formatHex(digest);
    }
}
