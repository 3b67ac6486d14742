package studio.likeness.core.airgap;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.airgap.ur.Flaw;
import studio.likeness.core.pay.ledger.Ledger;
import studio.likeness.core.pay.ledger.Purpose;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Entropy;
import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.signing.Nonce;
import studio.likeness.core.wallet.signing.Signature;
import studio.likeness.core.wallet.signing.TransferAuthorization;
import studio.likeness.core.wallet.signing.Window;

/// The key of a watched account, a walk away. Being asked opens a request and waits for its answer,
/// which may be minutes. One request at a time; a restart in between finds it again.
public final class FarKey implements AutoCloseable {
    private final RequestBooks books;
    private final Clock clock;
    private final Entropy entropy;
    private final ReentrantLock turning = new ReentrantLock();
    private boolean begun;

    /// Written in turn, which may take as long as the disk; read by whoever draws the screen, who
    /// must not wait for that.
    private volatile @Nullable Pairing pairing;

    private volatile @Nullable OpenRequest open;
    private volatile @Nullable CompletableFuture<Outcome<Signature>> waiting;
    private volatile @Nullable Lapse lapse;
    private volatile Runnable changed = () -> {};

    public FarKey(RequestStore store, Ledger ledger, Clock clock, Entropy entropy) {
        books = new RequestBooks(store, ledger, clock);
        this.clock = clock;
        this.entropy = entropy;
    }

    /// What a restart left open. For the start, before anything is bought: a payment that is
    /// awaited without a request, or whose time is over, holds nothing any more. Whoever is quicker
    /// than the start begins it.
    public Outcome<Optional<OpenRequest>> begin() {
        turning.lock();
        try {
            return begun ? Outcome.done(open()) : beginning();
        } finally {
            turning.unlock();
        }
    }

    private Outcome<Optional<OpenRequest>> beginning() {
        return books.load()
                .then(
                        kept -> {
                            open = kept.orElse(null);
                            return look().then(_ -> books.releaseAllBut(this::isOpen));
                        })
                .map(
                        _ -> {
                            begun = true;
                            changed.run();
                            return open();
                        });
    }

    private boolean isOpen(Nonce nonce) {
        return open().filter(request -> request.transfer().nonce().equals(nonce)).isPresent();
    }

    /// Told on whichever thread changed something.
    public void onChange(Runnable listener) {
        changed = listener;
    }

    /// The account whose payments go the long way; nothing for none.
    public void watch(@Nullable Pairing account) {
        pairing = account;
    }

    /// Whether a payment of this account can be asked for.
    public boolean isKeyOf(Address payer) {
        var account = pairing;
        return account != null && account.address().equals(payer);
    }

    public Optional<OpenRequest> open() {
        return Optional.ofNullable(open);
    }

    /// What the answer that lies here pays for, where nobody waits for it: whoever asked ended with
    /// an earlier start.
    public Outcome<Optional<Purpose>> unclaimed() {
        var kept = open;
        return kept == null || kept.answer().isEmpty() || waiting != null
                ? Outcome.done(Optional.empty())
                : books.purpose(kept.transfer().nonce());
    }

    /// The window in which an open request asks for the payment with this nonce.
    public Optional<Window> asked(Nonce nonce) {
        return open().map(OpenRequest::transfer)
                .filter(transfer -> transfer.nonce().equals(nonce))
                .map(TransferAuthorization::window);
    }

    /// Waits for a person to come back. Withdrawn or lapsed, it fails and nothing was signed.
    ///
    /// @throws CancellationException when interrupted: the program ends, and the request stays open
    public Outcome<Signature> sign(TransferAuthorization transfer) {
        return switch (begin().then(_ -> asking(transfer))) {
            case Outcome.Failed<Walk>(var problem) -> Outcome.failed(problem);
            case Outcome.Done<Walk>(var walk) -> await(walk);
        };
    }

    private record Walk(CompletableFuture<Outcome<Signature>> end) {}

    private Outcome<Walk> asking(TransferAuthorization transfer) {
        turning.lock();
        try {
            var account = pairing;
            if (account == null || !account.address().equals(transfer.from())) {
                return Outcome.failed(new Problem.WalletLocked());
            }
            var before = open;
            if (before != null && before.transfer().equals(transfer)) {
                return Outcome.done(walk(before));
            }
            return isBusy(before)
                    .then(
                            busy ->
                                    busy
                                            ? Outcome.failed(new AirgapProblem.RequestOpen())
                                            : anew(transfer, account));
        } finally {
            turning.unlock();
        }
    }

    /// Until its signature is in the ledger: an answer that was brought is never thrown away.
    private Outcome<Boolean> isBusy(@Nullable OpenRequest before) {
        return before == null || before.isOver(clock.now())
                ? Outcome.done(false)
                : before.answer().isEmpty()
                        ? Outcome.done(true)
                        : books.isUnsigned(before.transfer().nonce());
    }

    private Outcome<Walk> anew(TransferAuthorization transfer, Pairing account) {
        return look().then(_ -> giveUp(new AirgapProblem.RequestLapsed()))
                .then(_ -> books.open(RequestId.draw(entropy), transfer, account))
                .map(this::walk);
    }

    private Walk walk(OpenRequest request) {
        open = request;
        var end = new CompletableFuture<Outcome<Signature>>();
        request.answer().ifPresent(signature -> end.complete(Outcome.done(signature)));
        waiting = end;
        changed.run();
        return new Walk(end);
    }

    private Outcome<Signature> await(Walk walk) {
        try {
            return walk.end().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the program ends while a request is open");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /// An answer that a person brought. What does not fit the open request is refused and changes
    /// nothing.
    public Outcome<OpenRequest> accept(SignAnswer answer) {
        turning.lock();
        try {
            var asked = open;
            if (asked == null) {
                return Flaw.ANSWER_OTHER.failed();
            }
            return asked.answered(answer, clock.now())
                    .then(books::keep)
                    .map(
                            answered -> {
                                open = answered;
                                changed.run();
                                var waiter = waiting;
                                if (waiter != null) {
                                    waiter.complete(Outcome.done(answer.signature()));
                                }
                                return answered;
                            });
        } finally {
            turning.unlock();
        }
    }

    /// The person thought better of it. No signature exists on this computer and none will be
    /// taken.
    public Outcome<Boolean> withdraw() {
        return giveUp(new AirgapProblem.RequestWithdrawn());
    }

    /// Looks at the clock: a request whose time is over is given up.
    public Outcome<Boolean> look() {
        turning.lock();
        try {
            var over = open;
            if (over == null || !over.isOver(clock.now())) {
                return Outcome.done(true);
            }
            decide(false);
            var waiter = waiting;
            lapse = waiter == null || waiter.isDone() ? null : new Lapse(over);
            return giveUp(new AirgapProblem.RequestLapsed());
        } finally {
            turning.unlock();
        }
    }

    /// The request that nobody answered in time, until it is decided what becomes of it.
    public Optional<OpenRequest> lapsed() {
        return Optional.ofNullable(lapse).filter(Lapse::isOpen).map(Lapse::request);
    }

    /// What the person wants of the payment whose time is over.
    public void decide(boolean again) {
        var over = lapse;
        if (over != null) {
            over.decide(again);
            changed.run();
        }
    }

    /// Whether a payment that lapsed a moment ago is asked for anew. Waits for a person's word.
    public boolean asksAgain() {
        var over = lapse;
        return over != null && over.awaitWish();
    }

    private Outcome<Boolean> giveUp(Problem why) {
        turning.lock();
        try {
            var given = open;
            if (given == null) {
                return Outcome.done(true);
            }
            var nonce = given.transfer().nonce();
            var waiter = waiting;
            return books.clear()
                    .then(
                            _ -> {
                                forget();
                                return books.release(nonce, waiter != null);
                            })
                    .map(
                            _ -> {
                                if (waiter != null) {
                                    waiter.complete(Outcome.failed(why));
                                }
                                return true;
                            });
        } finally {
            turning.unlock();
        }
    }

    private void forget() {
        open = null;
        waiting = null;
        changed.run();
    }

    /// The mode is left: whoever waits is let go, and the request stays open.
    @Override
    public void close() {
        turning.lock();
        try {
            decide(false);
            var waiter = waiting;
            if (waiter != null) {
                waiter.completeExceptionally(new CancellationException("the mode was left"));
                waiting = null;
            }
        } finally {
            turning.unlock();
        }
    }
}
