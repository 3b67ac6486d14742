package studio.likeness.ui.carry;

import java.util.HexFormat;
import javafx.scene.layout.VBox;
import studio.likeness.core.airgap.OpenRequest;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.ui.control.KeyValue;
import studio.likeness.ui.control.ShortCode;
import studio.likeness.ui.i18n.Words;

/// What is being asked for, in the lines that a person compares on both computers.
final class CarryFacts {
    private CarryFacts() {}

    static VBox of(OpenRequest open, Words words) {
        var value = open.transfer().value();
        var amount = MicroUsd.of(value).map(MicroUsd::toString).orElseGet(value::toString);
        var digest = HexFormat.of().formatHex(open.transfer().digest());
        return new VBox(
                new KeyValue(words.say("carry.origin"), open.request().origin()),
                new KeyValue(words.say("carry.amount"), amount + " USDC"),
                new KeyValue(words.say("carry.recipient"), open.transfer().to().grouped()),
                new KeyValue(words.say("carry.digest"), ShortCode.ends(digest)));
    }
}
