package studio.likeness.ui.pay;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.Decision;
import studio.likeness.core.pay.Refusal;
import studio.likeness.core.pay.till.Quote;
import studio.likeness.core.pay.till.Several;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.text.Message;
import studio.likeness.core.wallet.Address;

/// One price on its way to a yes or a no. What is missing for a yes, an open wallet, a confirmed
/// recipient, a second look at a price that moved, is mended here, and the price is judged again
/// each time.
final class ReviewViewModel {

    private final PaymentReview.Judge judge;
    private final BackgroundTasks tasks;
    private final Clock clock;
    private final Consumer<Optional<Quote.Priced>> answer;
    private final ReadOnlyObjectWrapper<Quote.Priced> judged;
    private final ReadOnlyObjectWrapper<Quote.Priced> priced;
    private final ReadOnlyObjectWrapper<Instant> now;
    private final ReadOnlyBooleanWrapper judging = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Optional<MicroUsd> before;
    private boolean answered;

    ReviewViewModel(
            Quote.Priced first,
            PaymentReview.Judge judge,
            BackgroundTasks tasks,
            Clock clock,
            Consumer<Optional<Quote.Priced>> answer) {
        this.judged = new ReadOnlyObjectWrapper<>(first);
        this.priced = new ReadOnlyObjectWrapper<>(first);
        this.now = new ReadOnlyObjectWrapper<>(clock.now());
        this.clock = clock;
        this.before = first.wish().seen();
        this.judge = judge;
        this.tasks = tasks;
        this.answer = answer;
        tick();
    }

    /// What the till said last. Everything but its window stands still until it says more.
    ReadOnlyObjectProperty<Quote.Priced> judgedProperty() {
        return judged.getReadOnlyProperty();
    }

    /// The same in the window of the moment: what a yes signs, to the bit.
    ReadOnlyObjectProperty<Quote.Priced> pricedProperty() {
        return priced.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Instant> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /// Another second has gone. A window that has waited too long for a yes begins anew.
    void tick() {
        now.set(clock.now());
        renew();
    }

    private void renew() {
        if (isStale()) {
            priced.set(priced.get().renewed(now.get()));
        }
    }

    private boolean isStale() {
        return priced.get().plan().filter(plan -> plan.isStale(clock.now())).isPresent();
    }

    ReadOnlyBooleanProperty judgingProperty() {
        return judging.getReadOnlyProperty();
    }

    /// Why the last look at it failed.
    ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    Quote.Priced priced() {
        return priced.get();
    }

    Optional<Bargain> bargain() {
        return Bargain.of(priced.get());
    }

    boolean isApproved() {
        return priced.get().decision() instanceof Decision.Approved;
    }

    /// The price a person was shown before, when this one is higher.
    Optional<MicroUsd> moved() {
        return before.filter(
                old ->
                        bargain()
                                .flatMap(Bargain::amount)
                                .filter(now -> now.exceeds(old))
                                .isPresent());
    }

    Several together() {
        return judged.get().wish().together();
    }

    /// More than a tenth above what the catalogue says.
    boolean isDear() {
        return bargain().flatMap(Bargain::amount).filter(this::isFarAboveEstimate).isPresent();
    }

    private boolean isFarAboveEstimate(MicroUsd amount) {
        return judged.get()
                .wish()
                .estimate()
                .filter(
                        estimate ->
                                amount.exceeds(estimate.plus(MicroUsd.of(estimate.micros() / 10))))
                .isPresent();
    }

    boolean isLocked() {
        return refused(Refusal.WALLET_LOCKED);
    }

    /// The recipient wants a confirmation of its own, or has got it.
    boolean asksForRecipient() {
        return refused(Refusal.RECIPIENT_NEW) || priced.get().confirmed().isPresent();
    }

    boolean hasPriceMoved() {
        return refused(Refusal.PRICE_MOVED);
    }

    private boolean refused(Refusal reason) {
        return priced.get().refusal().equals(Optional.of(reason));
    }

    /// The person compared the new recipient, or took that back.
    void confirmRecipient(boolean yes) {
        judge(priced.get(), yes ? bargain().map(Bargain::recipient) : Optional.empty());
    }

    /// The person has seen that the price is higher now.
    void acceptPrice() {
        bargain()
                .flatMap(Bargain::amount)
                .ifPresent(
                        amount -> {
                            var old = priced.get();
                            judge(
                                    new Quote.Priced(
                                            old.wish().shown(amount),
                                            old.demand(),
                                            old.footing(),
                                            old.decision(),
                                            old.confirmed()),
                                    old.confirmed());
                        });
    }

    /// Something changed around it: the wallet was opened, a cap was raised.
    void judgeAgain() {
        judge(priced.get(), priced.get().confirmed());
    }

    private void judge(Quote.Priced old, Optional<Address> confirmed) {
        judging.set(true);
        problem.set(Optional.empty());
        tasks.start(
                Task.of(Message.of("task.judge-price"), _ -> judge.judge(old, confirmed))
                        .onDone(this::take)
                        .onProblem(why -> problem.set(Optional.of(why)))
                        .onEnd(() -> judging.set(false))
                        .latest("review")
                        .quiet());
    }

    private void take(Quote.Priced said) {
        priced.set(said);
        judged.set(said);
        tick();
    }

    /// Whether a yes counts now. Only what is on the screen is agreed to: after a sleep of the
    /// computer, for one, a yes finds a new window and has to be said again.
    boolean isReady() {
        var stale = isStale();
        tick();
        return isApproved() && !judging.get() && !stale;
    }

    void pay() {
        if (isReady()) {
            end(Optional.of(priced.get()));
        }
    }

    void reject() {
        end(Optional.empty());
    }

    private void end(Optional<Quote.Priced> said) {
        if (!answered) {
            answered = true;
            answer.accept(said);
        }
    }
}
