package studio.likeness.ui.signer;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import studio.likeness.core.airgap.SignRequest;
import studio.likeness.core.airgap.SigningPlace.Judged;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.Network;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.Card;
import studio.likeness.ui.control.KeyValue;
import studio.likeness.ui.control.ShortCode;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.view.Parts;

/// One payment in full, from the very values that would be signed; and why not, where it is not.
final class ReviewPane extends VBox {
    private final Words words;

    ReviewPane(DeskViewModel model, Words words, Judged judged) {
        this.words = words;
        var request = judged.request();
        getStyleClass().add("page");
        var card = new Card(headline(request), facts(model, request));
        card.setId("offline-review");
        // What cannot be signed is not offered.
        judged.refusal()
                .ifPresentOrElse(
                        reason -> getChildren().add(refused(model, reason)),
                        () -> {
                            judged.before().ifPresent(at -> card.getChildren().add(before(at)));
                            card.getChildren()
                                    .addAll(
                                            Parts.trouble(model.problemProperty(), words),
                                            acts(model, request));
                        });
        getChildren().add(card);
    }

    private Node before(Instant at) {
        var line = Parts.line(words.say(Message.of("signer.review.before", "at", at)), "care");
        line.setId("offline-before");
        return line;
    }

    private Node refused(DeskViewModel model, Message reason) {
        var next = Parts.button("offline-dismiss", words.say("signer.answer.next"), model::next);
        var card =
                Card.titled(
                        words.say("signer.review.refused"),
                        Parts.line(words.say(reason), "bad"),
                        Parts.row(next));
        card.getStyleClass().add("bad");
        card.setId("offline-refusal");
        return card;
    }

    private Node headline(SignRequest request) {
        var real = isDollar(request);
        var amount = new Label(real ? amount(request) : request.transfer().value().toString());
        amount.setId("pay-amount");
        amount.getStyleClass().add("amount-large");
        amount.setWrapText(true);
        var unit = new Label(real ? "USDC" : words.say("signer.review.units"));
        unit.getStyleClass().add("amount-unit");
        var line = new HBox(8, amount, unit);
        line.setAlignment(Pos.BASELINE_LEFT);
        var kind = Parts.line(words.say("signer.review.kind"), "quiet");
        return new VBox(4, line, kind);
    }

    private Node facts(DeskViewModel model, SignRequest request) {
        var transfer = request.transfer();
        var digest = HexFormat.of().formatHex(transfer.digest());
        var nonce = transfer.nonce().toString();
        return new VBox(
                fact("pay-recipient", "signer.review.recipient", transfer.to().grouped()),
                fact("pay-payer", "signer.review.payer", transfer.from().grouped()),
                fact(
                        "pay-network",
                        "signer.review.network",
                        network(transfer.domain().chainId(), words)),
                fact("pay-token", "signer.review.token", token(request)),
                fact("pay-expires", "signer.review.expires", expires(model, request)),
                fact("pay-purpose", "signer.review.origin", origin(request)),
                fact("pay-nonce", "signer.review.nonce", ShortCode.ends(nonce)),
                fact("pay-digest", "signer.review.digest", ShortCode.ends(digest)).last());
    }

    private KeyValue fact(String id, String key, String value) {
        var label = Parts.line(value, "strong");
        label.setId(id);
        return new KeyValue(words.say(key), label);
    }

    private Node acts(DeskViewModel model, SignRequest request) {
        var sign =
                Parts.primary(
                        "offline-sign",
                        words.say(
                                Message.of(
                                        "signer.review.sign", "amount", amount(request) + " USDC")),
                        model::sign);
        var aside =
                Parts.button("offline-dismiss", words.say("signer.review.dismiss"), model::next);
        return Parts.row(aside, sign);
    }

    static String amount(SignRequest request) {
        var value = request.transfer().value();
        return MicroUsd.of(value).map(MicroUsd::toString).orElseGet(value::toString);
    }

    static String network(long chain, Words words) {
        if (chain == Network.BASE.chain()) {
            return words.say("signer.network.base");
        }
        return chain == Network.BASE_SEPOLIA.chain()
                ? words.say("signer.network.base-sepolia")
                : words.say(Message.of("signer.network.other", "chain", Long.toString(chain)));
    }

    private String token(SignRequest request) {
        var contract = request.transfer().domain().contract().grouped();
        return isDollar(request)
                ? "USDC, " + contract
                : words.say(Message.of("signer.review.token.foreign", "contract", contract));
    }

    /// What a token calls itself is not believed.
    private static boolean isDollar(SignRequest request) {
        var domain = request.transfer().domain();
        return Arrays.stream(Network.values()).anyMatch(each -> each.dollar().equals(domain));
    }

    private String expires(DeskViewModel model, SignRequest request) {
        var before = request.transfer().window().before();
        if (before.bitLength() > 35) {
            return words.say("signer.review.never");
        }
        var until = Instant.ofEpochSecond(before.longValueExact());
        var left = model.left(request);
        return left.isPositive()
                ? words.say(Message.of("signer.review.until", "left", left, "until", until))
                : words.say(Message.of("signer.review.over", "until", until));
    }

    private String origin(SignRequest request) {
        return request.origin().isEmpty()
                ? words.say("signer.review.nobody")
                : words.say(Message.of("signer.review.says", "origin", request.origin()));
    }
}
