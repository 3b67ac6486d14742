package studio.likeness.ui.playground;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;
import studio.likeness.core.video.Hindrance;
import studio.likeness.core.video.Job;
import studio.likeness.core.video.Price;
import studio.likeness.core.video.Setback;
import studio.likeness.core.video.Shot;

/// What exactly the composed clip costs, here and elsewhere, and the yes to it. The price is asked
/// for a moment after each change; only the newest answer counts.
final class OrderViewModel {
    static final Duration CALM = Duration.ofMillis(700);

    private final Supplier<Shot> shot;
    private final Function<Shot, List<Hindrance>> hindering;
    private final OrderDesk desk;
    private final Comparison comparison;
    private final ReadOnlyObjectWrapper<QuoteState> quote =
            new ReadOnlyObjectWrapper<>(new QuoteState.Unready(List.of(Hindrance.NO_PROMPT)));
    private final ObservableList<Offer> offers = FXCollections.observableArrayList();
    private Optional<Job> replaced = Optional.empty();
    private boolean decided;

    /// @param shot as it is composed at the moment
    /// @param hindering why a shot cannot be made
    OrderViewModel(Supplier<Shot> shot, Function<Shot, List<Hindrance>> hindering, OrderDesk desk) {
        this.shot = shot;
        this.hindering = hindering;
        this.desk = desk;
        this.comparison = new Comparison(desk.stage());
    }

    ReadOnlyObjectProperty<QuoteState> quoteProperty() {
        return quote.getReadOnlyProperty();
    }

    ObservableList<Offer> offers() {
        return offers;
    }

    /// What other services would take was said of another shot.
    void forget() {
        offers.clear();
    }

    /// The next order stands in the place of one that has not been sent.
    void replace(Job unsent) {
        replaced = Optional.of(unsent);
    }

    void replaceNothing() {
        replaced = Optional.empty();
    }

    /// On to the yes once the price of what is composed now is known. A change of it, and a price
    /// that cannot be had, end the hurry.
    void generateOncePriced() {
        decided = true;
    }

    /// Asks again for the same shot: the price has grown old.
    void askPrice() {
        decided = false;
        var wanted = shot.get();
        var hindrances = hindering.apply(wanted);
        if (!hindrances.isEmpty()) {
            quote.set(new QuoteState.Unready(hindrances));
            desk.tasks()
                    .start(
                            Task.of(Message.of("task.ask-price"), _ -> Outcome.done(true))
                                    .latest("play-quote")
                                    .quiet());
            return;
        }
        quote.set(new QuoteState.Asking());
        desk.tasks()
                .start(
                        Task.of(Message.of("task.ask-price"), _ -> comparison.price(wanted))
                                .onDone(this::priced)
                                .onProblem(
                                        problem ->
                                                quote.set(
                                                        new QuoteState.Failed(Setback.of(problem))))
                                .latest("play-quote")
                                .after(CALM)
                                .quiet());
    }

    private void priced(Price price) {
        quote.set(new QuoteState.Known(price));
        if (decided) {
            decided = false;
            generate();
        }
    }

    void compare() {
        desk.tasks()
                .start(comparison.task(shot.get()).onDone(offers::setAll).latest("play-compare"));
    }

    /// On to the yes. The clip is written down first; nothing has left yet.
    void generate() {
        if (!(quote.get() instanceof QuoteState.Known(var price))) {
            return;
        }
        var drawn = desk.stage().draw(shot.get()).costing(price);
        begin(replaced.map(old -> drawn.at(old.place())).orElse(drawn), price);
    }

    boolean isAsked() {
        return desk.approvals().isAsked();
    }

    void showRequest() {
        desk.approvals().showRequest();
    }

    private void begin(Job job, Price price) {
        if (!price.binding()) {
            quote.set(new QuoteState.Confirming(job, price));
            return;
        }
        quote.set(new QuoteState.Leaving());
        desk.production()
                .keep(
                        job,
                        kept -> {
                            instead();
                            desk.approvals()
                                    .ask(
                                            kept,
                                            payment -> {
                                                desk.production().submit(kept, payment);
                                                askPrice();
                                            },
                                            this::askPrice);
                        },
                        this::refuse);
    }

    /// A new job: what was asked or agreed for the old one must never count for another shot.
    private void instead() {
        replaced.map(Job::id).ifPresent(desk.production()::cancel);
        replaced = Optional.empty();
    }

    /// What is not written down is not sent.
    private void refuse(Problem problem) {
        quote.set(new QuoteState.Failed(Setback.of(problem)));
    }

    /// A person's yes to a clip that is billed to a key.
    void confirm() {
        if (quote.get() instanceof QuoteState.Confirming(var job, _)) {
            quote.set(new QuoteState.Leaving());
            desk.production()
                    .keep(
                            job,
                            kept -> {
                                instead();
                                desk.production().submit(kept, desk.approvals().keyed(kept));
                                askPrice();
                            },
                            this::refuse);
        }
    }

    void stepBack() {
        if (quote.get() instanceof QuoteState.Confirming(_, var price)) {
            quote.set(new QuoteState.Known(price));
        }
    }
}
