package studio.likeness.ui.pay;

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
import studio.likeness.core.port.BackgroundTasks;
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
    private final Consumer<Optional<Quote.Priced>> answer;
    private final ReadOnlyObjectWrapper<Quote.Priced> priced;
    private final ReadOnlyBooleanWrapper judging = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Optional<MicroUsd> before;
    private boolean answered;

    ReviewViewModel(
            Quote.Priced first,
            PaymentReview.Judge judge,
            BackgroundTasks tasks,
            Consumer<Optional<Quote.Priced>> answer) {
        this.priced = new ReadOnlyObjectWrapper<>(first);
        this.before = first.wish().seen();
        this.judge = judge;
        this.tasks = tasks;
        this.answer = answer;
    }

    ReadOnlyObjectProperty<Quote.Priced> pricedProperty() {
        return priced.getReadOnlyProperty();
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
                                            old.challenge(),
                                            old.skew(),
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
                        .onDone(priced::set)
                        .onProblem(why -> problem.set(Optional.of(why)))
                        .onEnd(() -> judging.set(false))
                        .latest("review")
                        .quiet());
    }

    void pay() {
        if (isApproved() && !judging.get()) {
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
