package studio.likeness.ui.playground;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.port.Clock;
import studio.likeness.core.text.Message;
import studio.likeness.core.video.Hindrance;
import studio.likeness.core.video.Price;
import studio.likeness.ui.control.BothEnds;
import studio.likeness.ui.i18n.Words;

/// The price of exactly this clip next to the one button, and what keeps it from being ordered.
final class PriceBox {
    private static final Duration FRESH = Duration.ofSeconds(2);

    private static final double ACTS_WIDTH = 240;

    private final ComposerViewModel composer;
    private final OrderViewModel order;
    private final Words words;
    private final Clock clock;
    private final Label label = line("field-label");
    private final Label amount = line("amount");
    private final Label about = line("help");
    private final Label problem = line("care");
    private final Button compare;
    private final Button several;
    private final Button generate;
    private final Button other;
    private VBox offers = new VBox();
    private final ListChangeListener<Offer> onOffers = _ -> showOffers();

    PriceBox(ComposerViewModel composer, BatchViewModel batch, Words words, Clock clock) {
        this.composer = composer;
        order = composer.order();
        this.words = words;
        this.clock = clock;
        compare = button("play-compare", "playground.compare", "ghost");
        generate = button("play-generate", "playground.generate", "primary");
        other = button("play-other", "playground.ask-again", "ghost");
        several = button("play-several", "playground.batch.open", "ghost");
        several.getStyleClass().add("small");
        several.setOnAction(_ -> batch.open());
        amount.setId("play-quote");
        problem.setId("play-problem");
        generate.getStyleClass().add("large");
        compare.getStyleClass().add("small");
        other.getStyleClass().add("small");
        compare.setOnAction(_ -> order.compare());
    }

    /// @param below where a comparison of prices goes
    Subscription follow(VBox box, VBox below) {
        offers = below;
        var price = new VBox(label, amount);
        price.setMinWidth(Region.USE_PREF_SIZE);
        var acts = new FlowPane(other, generate);
        acts.getStyleClass().add("price-acts");
        acts.setPrefWrapLength(ACTS_WIDTH);
        acts.setAlignment(Pos.CENTER_RIGHT);
        var more = new HBox(compare, several);
        more.getStyleClass().add("price-more");
        // The price's age grows by the second: beside the one button it would push it about.
        box.getChildren().setAll(problem, new BothEnds(price, acts), new BothEnds(about, more));
        order.offers().addListener(onOffers);
        showOffers();
        return Subscription.combine(
                () -> order.offers().removeListener(onOffers),
                order.quoteProperty().subscribe(this::show));
    }

    /// Time has passed.
    void tick() {
        if (order.quoteProperty().get() instanceof QuoteState.Known(var price)) {
            about.setText(about(price));
        }
    }

    private void show(QuoteState state) {
        generate.setDisable(!(state instanceof QuoteState.Known));
        generate.setText(words.say("playground.generate"));
        generate.setOnAction(_ -> order.generate());
        compare.setDisable(state instanceof QuoteState.Unready);
        several.setDisable(state instanceof QuoteState.Unready);
        shown(other, false);
        say("");
        label.setText(words.say("playground.price"));
        switch (state) {
            case QuoteState.Unready(var why) -> unready(why);
            case QuoteState.Asking _ -> about.setText(words.say("playground.price.asking"));
            case QuoteState.Known(var price) -> known(price);
            case QuoteState.Failed(var why) -> {
                amount.setText(words.say("playground.price.failed"));
                about.setText("");
                say(words.say(why.what()) + " " + words.say(why.next()));
                act("playground.ask-again", order::askPrice);
            }
            case QuoteState.Confirming(var job, var price) -> {
                say(
                        words.say(
                                Message.of(
                                        "playground.confirm.what",
                                        "service",
                                        job.service().title(),
                                        "amount",
                                        price.amount().plain())));
                act("playground.confirm.no", order::stepBack);
                generate.setDisable(false);
                generate.setText(words.say("playground.confirm.yes"));
                generate.setOnAction(_ -> order.confirm());
            }
            case QuoteState.Leaving _ -> about.setText(words.say("playground.leaving"));
        }
    }

    /// What nobody has said yet is no trouble.
    private void unready(List<Hindrance> why) {
        var said =
                why.stream()
                        .map(each -> words.say(each.message()))
                        .collect(Collectors.joining(" · "));
        var begun = !why.equals(List.of(Hindrance.NO_PROMPT));
        amount.setText(words.say("playground.price.none"));
        about.setText(begun ? "" : said);
        say(begun ? said : "");
    }

    private void known(Price price) {
        label.setText(
                words.say(price.binding() ? "playground.price" : "playground.price.estimate"));
        amount.setText(
                words.say(
                        Message.of(
                                price.binding()
                                        ? "playground.price.amount"
                                        : "playground.price.about",
                                "amount",
                                price.amount().plain())));
        about.setText(about(price));
        if (price.farAboveEstimate()) {
            say(
                    words.say(
                            Message.of(
                                    "playground.price.far",
                                    "estimate",
                                    price.estimate().orElse(MicroUsd.ZERO).plain())));
        }
    }

    private String about(Price price) {
        if (!price.binding()) {
            var service = composer.shotProperty().get().service().title();
            return words.say(Message.of("playground.price.billed", "service", service));
        }
        var age = Duration.between(price.at(), now());
        if (age.compareTo(FRESH) < 0) {
            return words.say("playground.price.now");
        }
        return words.say(
                price.estimate()
                        .map(
                                estimate ->
                                        Message.of(
                                                "playground.price.beside",
                                                "lapse",
                                                age,
                                                "estimate",
                                                estimate.plain()))
                        .orElseGet(() -> Message.of("playground.price.age", "lapse", age)));
    }

    private Instant now() {
        return clock.now();
    }

    private void showOffers() {
        offers.getChildren().setAll(order.offers().stream().map(this::offer).toList());
        shown(offers, !order.offers().isEmpty());
    }

    private Node offer(Offer offer) {
        var service = new Label(offer.service().title());
        service.getStyleClass().add("strong");
        var price =
                new Label(
                        words.say(
                                Message.of(
                                        offer.price().binding()
                                                ? "playground.price.amount"
                                                : "playground.price.about",
                                        "amount",
                                        offer.price().amount().plain())));
        var use =
                new Button(
                        words.say(
                                Message.of(
                                        "playground.compare.use",
                                        "service",
                                        offer.service().title())));
        use.getStyleClass().add("small");
        use.setMinWidth(Region.USE_PREF_SIZE);
        use.setOnAction(_ -> composer.take(offer));
        var ends = new HBox(price, use);
        ends.getStyleClass().add("line");
        var model = line("help");
        model.setText(composer.modelTitle(offer.shot()));
        var row = new BothEnds(new VBox(service, model), ends);
        return row;
    }

    private void act(String text, Runnable act) {
        other.setText(words.say(text));
        other.setOnAction(_ -> act.run());
        shown(other, true);
    }

    private void say(String sentence) {
        problem.setText(sentence);
        shown(problem, !sentence.isEmpty());
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private Button button(String id, String text, String style) {
        var button = new Button(words.say(text));
        button.setId(id);
        button.getStyleClass().add(style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static Label line(String style) {
        var line = new Label();
        line.getStyleClass().add(style);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }
}
