package studio.likeness.ui.pay;

import java.util.Optional;
import java.util.function.Consumer;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.till.Quote;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Task;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.text.Message;
import studio.likeness.core.wallet.Address;
import studio.likeness.ui.purse.LivePurse;
import studio.likeness.ui.view.Dialogs;

/// Asks a person whether a price is paid. On the FX thread.
public final class PaymentReview {
    private final Dialogs dialogs;
    private final LivePurse purse;
    private final BackgroundTasks tasks;
    private final Clock clock;

    /// Judges a price as things stand now; off the FX thread. `Checkout::review` is one.
    @FunctionalInterface
    public interface Judge {
        Outcome<Quote.Priced> judge(Quote.Priced priced, Optional<Address> confirmed)
                throws InterruptedException;
    }

    public PaymentReview(Dialogs dialogs, LivePurse purse, BackgroundTasks tasks, Clock clock) {
        this.dialogs = dialogs;
        this.purse = purse;
        this.tasks = tasks;
        this.clock = clock;
    }

    /// Exactly one answer comes: the price as it was agreed to, to be paid as it is, or nothing.
    /// What a person allowed once and for all is answered at once. A price that was judged for
    /// another account than the one that pays by now is judged anew before anything is seen of it.
    public void ask(Quote.Priced priced, Judge judge, Consumer<Optional<Quote.Priced>> answer) {
        if (new Payer(purse).is(priced)) {
            judged(priced, judge, answer);
            return;
        }
        tasks.start(
                Task.of(
                                Message.of("task.judge-price"),
                                _ -> judge.judge(priced, priced.confirmed()))
                        .onDone(now -> judged(now, judge, answer))
                        .onProblem(_ -> show(priced, judge, answer).judgeAgain())
                        .quiet());
    }

    private void judged(Quote.Priced priced, Judge judge, Consumer<Optional<Quote.Priced>> answer) {
        if (new Payer(purse).is(priced) && priced.needsNoQuestion()) {
            purse.want(MicroUsd.ZERO);
            answer.accept(Optional.of(priced.renewed(clock.now())));
            return;
        }
        show(priced, judge, answer);
    }

    private ReviewViewModel show(
            Quote.Priced priced, Judge judge, Consumer<Optional<Quote.Priced>> answer) {
        var viewModel = new ReviewViewModel(priced, judge, tasks, clock, answer);
        viewModel.judgedProperty().subscribe(now -> purse.want(wanted(now)));
        dialogs.show(new ReviewDialog(viewModel, purse, dialogs));
        return viewModel;
    }

    /// What the account would have to hold, when it holds too little.
    private static MicroUsd wanted(Quote.Priced priced) {
        return priced.missing().isZero()
                ? MicroUsd.ZERO
                : priced.amount().orElse(MicroUsd.ZERO).plus(priced.footing().account().inFlight());
    }
}
