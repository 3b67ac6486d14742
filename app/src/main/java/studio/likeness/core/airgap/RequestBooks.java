package studio.likeness.core.airgap;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import studio.likeness.core.pay.PurchaseEvent;
import studio.likeness.core.pay.PurchaseState;
import studio.likeness.core.pay.ledger.Held;
import studio.likeness.core.pay.ledger.Ledger;
import studio.likeness.core.pay.ledger.Purpose;
import studio.likeness.core.port.Clock;
import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.signing.Nonce;
import studio.likeness.core.wallet.signing.TransferAuthorization;

/// What outlives the program of a request on its walk: the store keeps the request, the ledger the
/// money that is reserved for it.
final class RequestBooks {
    private final RequestStore store;
    private final Ledger ledger;
    private final Clock clock;

    RequestBooks(RequestStore store, Ledger ledger, Clock clock) {
        this.store = store;
        this.ledger = ledger;
        this.clock = clock;
    }

    Outcome<Optional<OpenRequest>> load() {
        return store.load();
    }

    /// The line in the ledger comes first: a request without one could pay for nothing.
    Outcome<OpenRequest> open(UUID id, TransferAuthorization transfer, Pairing account) {
        return held(transfer.nonce())
                .then(
                        found ->
                                found.map(held -> asked(held, true).map(_ -> Origin.of(held)))
                                        .orElseGet(RequestBooks::released))
                .map(origin -> new SignRequest(id, transfer, account.requestPath(), origin))
                .then(request -> store.save(new OpenRequest(request, Optional.empty())));
    }

    /// It waited at the last end of the program, and its time was over before it was taken up.
    private static Outcome<String> released() {
        return Outcome.failed(new AirgapProblem.RequestLapsed());
    }

    Outcome<OpenRequest> keep(OpenRequest answered) {
        return store.save(answered);
    }

    /// What a payment that is still open is for.
    Outcome<Optional<Purpose>> purpose(Nonce nonce) {
        return held(nonce).map(found -> found.map(Held::purpose));
    }

    /// Reserved, with no signature in the ledger.
    Outcome<Boolean> isUnsigned(Nonce nonce) {
        return held(nonce)
                .map(
                        found ->
                                found.filter(held -> held.purchase().state() == PurchaseState.DRAWN)
                                        .isPresent());
    }

    private Outcome<Boolean> asked(Held held, boolean open) {
        return ledger.asked(held.purchase().id(), open, clock.now()).map(_ -> true);
    }

    Outcome<Boolean> clear() {
        return store.clear();
    }

    /// No money is reserved any more for a payment that nobody signed.
    ///
    /// @param awaited somebody waits for it, and writes the end of their purchase themselves
    Outcome<Boolean> release(Nonce nonce, boolean awaited) {
        return held(nonce)
                .then(
                        found ->
                                found.map(held -> released(held, awaited))
                                        .orElse(Outcome.done(true)));
    }

    private Outcome<Boolean> released(Held held, boolean awaited) {
        var free = asked(held, false);
        var dropped = new PurchaseEvent.Dropped();
        return awaited || held.purchase().state() != PurchaseState.DRAWN
                ? free
                : free.then(_ -> ledger.note(held.purchase().id(), dropped, clock.now()))
                        .map(_ -> true);
    }

    /// The end of the program came between the line in the ledger and the request on the disk.
    Outcome<Boolean> releaseAllBut(Predicate<Nonce> open) {
        return ledger.open()
                .then(
                        all ->
                                all.stream()
                                        .filter(held -> held.awaited() && !open.test(nonce(held)))
                                        .map(held -> released(held, false))
                                        .filter(Outcome.Failed.class::isInstance)
                                        .findFirst()
                                        .orElse(Outcome.done(true)));
    }

    private Outcome<Optional<Held>> held(Nonce nonce) {
        return ledger.open()
                .map(all -> all.stream().filter(held -> nonce(held).equals(nonce)).findFirst());
    }

    private static Nonce nonce(Held held) {
        return held.purchase().attempt().nonce();
    }
}
