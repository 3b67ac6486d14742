package studio.likeness.boot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.pay.PurchaseEvent;
import studio.likeness.core.pay.till.Resolver;
import studio.likeness.core.port.BackgroundTasks;
import studio.likeness.core.port.BackgroundTasks.Running;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.Task;
import studio.likeness.core.port.Work;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.text.Message;

/// Looks up payments without a known end for as long as there are any: soon after one has left,
/// then less and less often. While every end is known nothing runs. Lives on the FX thread.
final class PaymentWatch implements AutoCloseable {
    /// An answer that is only late has come by then.
    static final Duration SOON = Duration.ofSeconds(30);

    static final Duration SELDOM = Duration.ofMinutes(10);

    /// What can still be taken or lapse has done so by then. What is left is mostly a search of the
    /// chain that finds nothing, and finds no more the next time.
    static final Duration LONG = Duration.ofHours(3);

    static final Duration RARELY = Duration.ofHours(6);

    private final BackgroundTasks tasks;
    private final Work<Resolver.Round> lookUp;
    private final List<Runnable> heard = new ArrayList<>();
    private volatile @Nullable Running next;
    private Duration pause = SOON;

    /// How long what is open has been waited for since a payment left last.
    private Duration waited = Duration.ZERO;

    /// A look that is under way may have read the records before this payment was in them.
    private volatile boolean missed;

    private volatile boolean closed;

    PaymentWatch(BackgroundTasks tasks, Work<Resolver.Round> lookUp) {
        this.tasks = tasks;
        this.lookUp = lookUp;
    }

    /// Told whenever an end turns out, from an answer or from the chain.
    ///
    /// @return stops that
    Runnable whenKnown(Runnable told) {
        heard.add(told);
        return () -> heard.remove(told);
    }

    /// Looks at once, whatever was planned.
    void look() {
        lookAnew(Duration.ZERO);
    }

    /// What the ledger wrote of a payment.
    void noted(PurchaseEvent event) {
        switch (event) {
            case PurchaseEvent.Sent _ -> {
                missed = true;
                waited = Duration.ZERO;
                if (next == null || pause.compareTo(SELDOM) > 0) {
                    lookAnew(SOON);
                }
            }
            case PurchaseEvent.Lost _, PurchaseEvent.NonceRefused _ -> {
                missed = true;
                if (next == null || pause.compareTo(SOON) > 0) {
                    lookAnew(SOON);
                }
            }
            case PurchaseEvent.Settled _, PurchaseEvent.Unused _, PurchaseEvent.Cancelled _ ->
                    List.copyOf(heard).forEach(Runnable::run);
            case PurchaseEvent.Signed _, PurchaseEvent.Dropped _, PurchaseEvent.Renewed _ -> {}
        }
    }

    private void lookAnew(Duration delay) {
        waited = Duration.ZERO;
        look(delay);
    }

    private void look(Duration delay) {
        if (closed) {
            return;
        }
        stop();
        pause = delay;
        next =
                tasks.start(
                        Task.of(Message.of("task.check-payments"), this::looked)
                                .onDone(round -> rest(round.open() > 0))
                                // the next look may find a way to the chain
                                .onProblem(_ -> rest(true))
                                .after(delay)
                                .quiet());
        // closed meanwhile, from another thread
        if (closed) {
            stop();
        }
    }

    private Outcome<Resolver.Round> looked(Progress progress) throws Exception {
        missed = false;
        return lookUp.run(progress);
    }

    private void rest(boolean open) {
        next = null;
        if (open || missed) {
            waited = waited.plus(pause);
            var longest = waited.compareTo(LONG) < 0 ? SELDOM : RARELY;
            var longer = pause.isZero() ? SOON : pause.multipliedBy(2);
            look(longer.compareTo(longest) > 0 ? longest : longer);
        }
    }

    private void stop() {
        var planned = next;
        if (planned != null) {
            planned.cancel();
        }
    }

    /// From any thread.
    @Override
    public void close() {
        closed = true;
        stop();
    }
}
