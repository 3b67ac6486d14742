package studio.likeness.ui.pay;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.Network;
import studio.likeness.core.service.ServiceId;
import studio.likeness.core.text.Message;
import studio.likeness.ui.control.KeyValue;
import studio.likeness.ui.control.Tone;
import studio.likeness.ui.i18n.Words;
import studio.likeness.ui.view.Parts;

/// Everything a person has to know before a yes, on one card. It is read from the very value that
/// is signed; what the service says about itself is marked as that.
record ReviewFacts(ReviewViewModel viewModel, Payer payer, Words words) {
    private static final int SHORT = 4;

    Node purpose() {
        var purpose = viewModel.priced().wish().purpose();
        var text =
                words.say(
                        new Message(
                                "pay.purpose",
                                Map.of(
                                        "kind",
                                        Message.naming(purpose.kind()),
                                        "what",
                                        purpose.what(),
                                        "service",
                                        service())));
        var label = Parts.line(text, "quiet");
        label.setId("pay-purpose");
        var said = viewModel.priced().demand().challenge().description();
        if (said.isEmpty()) {
            return label;
        }
        return line(label, Parts.line(words.say(Message.of("pay.said", "text", said)), "help"));
    }

    private String service() {
        var id = viewModel.priced().wish().seller().id();
        return ServiceId.of(id).map(ServiceId::title).orElse(id);
    }

    /// The exact amount, with what it was thought to be beside it.
    Node headline(Bargain bargain) {
        var amount = new Label(bargain.amount().map(MicroUsd::toString).orElse("–"));
        amount.setId("pay-amount");
        amount.getStyleClass().add("amount-large");
        amount.setMinWidth(Region.USE_PREF_SIZE);
        var micros = bargain.amount().map(MicroUsd::micros).orElse(0L);
        amount.setUserData(micros);
        var raw = words.say(Message.of("pay.amount.raw", "micros", Long.toString(micros)));
        amount.setTooltip(new Tooltip(raw));
        amount.setAccessibleHelp(raw);
        if (viewModel.isDear()) {
            Tone.BAD.applyTo(amount);
        }
        var unit = new Label("USDC");
        unit.getStyleClass().add("amount-unit");
        unit.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(amount, unit);
        line.getStyleClass().add("amount-line");
        var pane = new FlowPane(line);
        pane.getStyleClass().add("pay-headline");
        comparison().ifPresent(pane.getChildren()::add);
        return viewModel.together().isOne() ? pane : new VBox(pane, total());
    }

    /// What the yes takes in all, where more payments follow this one.
    private Node total() {
        var all = viewModel.priced().total().map(MicroUsd::plain).orElse("–");
        var many = viewModel.together().count();
        var total =
                Parts.line(
                        words.say(Message.of("pay.several", "many", many, "amount", all)),
                        "strong");
        total.setId("pay-total");
        return total;
    }

    /// What the yes allows.
    Message kind() {
        var together = viewModel.together();
        return together.isOne()
                ? Message.of(payer.walks(viewModel.priced()) ? "pay.kind.walk" : "pay.kind")
                : Message.of(
                        together.walks() ? "pay.kind.walks" : "pay.kind.several",
                        "many",
                        together.count());
    }

    private Optional<Node> comparison() {
        var old = viewModel.moved();
        if (old.isPresent()) {
            var label =
                    Parts.line(
                            words.say(Message.of("pay.moved", "amount", old.get().plain())),
                            "care");
            label.setId("pay-moved");
            return Optional.of(label);
        }
        var key = viewModel.isDear() ? "pay.estimate.over" : "pay.estimate";
        return viewModel
                .priced()
                .wish()
                .estimate()
                .map(estimate -> words.say(Message.of(key, "amount", estimate.plain())))
                .map(text -> Parts.line(text, viewModel.isDear() ? "bad" : "help"));
    }

    Node list(Bargain bargain) {
        return new VBox(
                recipient(bargain),
                from(),
                fact(
                        "pay-network",
                        "pay.network",
                        network(bargain.network()),
                        networkNote(bargain)),
                fact(
                        "pay-token",
                        "pay.token",
                        "USDC",
                        words.say(
                                Message.of(
                                        "pay.token.contract",
                                        "address",
                                        brief(bargain.network().dollar().contract().toString())))),
                new WindowFacts(viewModel, words).list(bargain.life()),
                today(bargain).last());
    }

    private KeyValue recipient(Bargain bargain) {
        var name = new Label(service());
        name.getStyleClass().add("strong");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var history = Parts.line(history(bargain), "help");
        (bargain.known() ? Tone.GOOD : Tone.CARE).applyTo(history);
        var full = Parts.line(bargain.recipient().grouped(), "mono");
        full.setId("pay-recipient");
        full.setUserData(bargain.recipient().toString());
        return new KeyValue(words.say("pay.to"), new VBox(4, line(name, history), full));
    }

    /// Where a person finds the address that this one has to be the same as.
    Node whereToCompare() {
        var key =
                isPlay()
                        ? "pay.recipient.compare.play"
                        : viewModel.priced().footing().position().recipients().isEmpty()
                                ? "pay.recipient.compare"
                                : "pay.recipient.compare.before";
        var line = Parts.line(words.say(Message.of(key, "service", service())), "help");
        line.setId("pay-compare");
        return line;
    }

    private boolean isPlay() {
        return viewModel
                .bargain()
                .filter(bargain -> bargain.network() == Network.BASE_SEPOLIA)
                .isPresent();
    }

    private KeyValue from() {
        var account = viewModel.priced().footing().account().address();
        return fact(
                "pay-payer", "pay.from", brief(account.toString()), words.say(payer.name(account)));
    }

    private String history(Bargain bargain) {
        if (bargain.known()) {
            return words.say("pay.recipient.known");
        }
        var before = viewModel.priced().footing().position().recipients();
        if (before.isEmpty()) {
            return words.say("pay.recipient.new");
        }
        var addresses =
                before.stream()
                        .map(address -> brief(address.toString()))
                        .sorted()
                        .collect(Collectors.joining(", "));
        return words.say(Message.of("pay.recipient.other", "addresses", addresses));
    }

    private static String brief(String address) {
        return address.substring(0, 2 + SHORT) + "…" + address.substring(address.length() - SHORT);
    }

    private String network(Network network) {
        return words.say(
                Message.of(
                        "pay.network.name",
                        "name",
                        switch (network) {
                            case BASE -> "Base";
                            case BASE_SEPOLIA -> "Base Sepolia";
                            default -> network.canonical();
                        },
                        "chain",
                        Long.toString(network.chain())));
    }

    private String networkNote(Bargain bargain) {
        return bargain.network() == Network.BASE_SEPOLIA ? words.say("pay.network.play") : "";
    }

    /// What the caps and the balance have left, before and after.
    private KeyValue today(Bargain bargain) {
        var footing = viewModel.priced().footing();
        var amount = viewModel.together().with(bargain.amount().orElse(MicroUsd.ZERO));
        var cap = footing.policy().caps().perDay();
        var spent = footing.position().ofService();
        var after = spent.plus(amount);
        var bar =
                new ProgressBar(
                        cap.isZero() ? 1 : Math.min(1, (double) after.micros() / cap.micros()));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(words.say("pay.today"));
        (after.exceeds(cap) ? Tone.BAD : Tone.GOOD).applyTo(bar);
        var values =
                Map.<String, Object>of(
                        "before", spent.plain(),
                        "after", after.plain(),
                        "cap", cap.plain(),
                        "call", footing.policy().caps().perCall().plain());
        var day = Parts.line(words.say(new Message("pay.today.caps", values)), "help");
        day.setId("pay-today");
        var balance = footing.account().balance();
        var flying = footing.account().inFlight();
        var left =
                Parts.line(
                        words.say(
                                new Message(
                                        "pay.balance",
                                        Map.of(
                                                "before", balance.plain(),
                                                "after", balance.less(flying).less(amount).plain(),
                                                "flying", flying.plain()))),
                        "help");
        left.setId("pay-balance");
        return new KeyValue(words.say("pay.today"), new VBox(6, bar, day, left));
    }

    private KeyValue fact(String id, String key, String value, String note) {
        var label = Parts.line(value, "strong");
        label.setId(id);
        return new KeyValue(
                words.say(key),
                note.isEmpty() ? line(label) : line(label, Parts.line(note, "help")));
    }

    static FlowPane line(Node... parts) {
        var line = new FlowPane(parts);
        line.getStyleClass().add("fact-line");
        return line;
    }
}
