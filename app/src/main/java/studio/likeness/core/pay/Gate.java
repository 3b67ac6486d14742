package studio.likeness.core.pay;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.signing.Signature;
import studio.likeness.core.wallet.signing.TransferAuthorization;

/// The one way to a signature. It judges a challenge for a screen to show, and after a person's yes
/// judges what was shown once more before it asks for the signature.
public final class Gate {
    private static final Comparator<Decision.Refused> FARTHEST =
            Comparator.comparing(Decision.Refused::reason);
    private static final Comparator<Decision.Approved> CHEAPEST =
            Comparator.comparing(approved -> approved.plan().amount());

    private static final int WARM_ROUNDS = 300;

    private final Authoriser authoriser;

    public Gate(Authoriser authoriser) {
        this.authoriser = authoriser;
    }

    /// Runs through payments that are worth nothing until the code is fast, signature and all. For
    /// the background, right after unlocking; ends early when the key is gone.
    public void warmUp(Address payer, Network network) {
        var rehearsal = new Rehearsal(payer, network);
        for (var round = 0; round < WARM_ROUNDS && rehearsal.once(this).isPresent(); round++) {
            Thread.onSpinWait();
        }
    }

    /// Of several offers that fit, the cheapest; of none, the reason of the one that came farthest.
    public static Decision judge(Challenge challenge, Circumstances around) {
        return beforeAnyOffer(challenge, around)
                .<Decision>map(reason -> new Decision.Refused(reason, Optional.empty()))
                .orElseGet(() -> best(challenge, around));
    }

    /// The person said yes to this plan. The purchase carries its nonce on disk already.
    public Signing sign(Plan plan, Circumstances around, Purchase purchase) {
        var standing = around.standing();
        if (!standing.purchase().equals(Optional.of(purchase))) {
            throw new IllegalArgumentException("judged without its purchase: " + purchase.id());
        }
        return refusal(plan, around)
                .<Signing>map(Signing.Refused::new)
                .orElseGet(() -> signed(plan, purchase, standing.now()));
    }

    /// A payment from another computer, on the one that keeps the key and has no network.
    public static Optional<Refusal> judge(TransferAuthorization transfer, OfflineDesk desk) {
        return new TransferCheck(transfer, desk).refusal();
    }

    /// The person said yes to exactly this transfer.
    public Outcome<Signature> sign(TransferAuthorization transfer, OfflineDesk desk) {
        var refusal = judge(transfer, desk);
        if (refusal.isPresent()) {
            return Outcome.failed(new AirgapProblem.CodeRefused(refusal.get().message()));
        }
        return authoriser
                .sign(transfer)
                .then(
                        signature ->
                                isOf(transfer, signature)
                                        ? Outcome.done(signature)
                                        : Outcome.failed(
                                                new AirgapProblem.CodeRefused(
                                                        Refusal.SIGNATURE_FOREIGN.message())));
    }

    private static boolean isOf(TransferAuthorization transfer, Signature signature) {
        return signature.signer(transfer.digest()).filter(transfer.from()::equals).isPresent();
    }

    /// Why what was shown may not be signed now, if so. Asked again while its amount is reserved.
    public static Optional<Refusal> refusal(Plan plan, Circumstances around) {
        return beforeAnyOffer(plan.challenge(), around)
                .or(() -> changed(plan, around))
                .or(
                        () ->
                                plan.isStale(around.standing().now())
                                        ? Optional.of(Refusal.WINDOW_STALE)
                                        : Optional.empty());
    }

    private Signing signed(Plan plan, Purchase purchase, Instant now) {
        var nonce = purchase.attempt().nonce();
        var transfer =
                authoriser
                        .asked(nonce)
                        .filter(window -> plan.admits(window, now))
                        .map(window -> plan.transfer(nonce, window))
                        .orElseGet(() -> plan.transfer(nonce));
        var until = Instant.ofEpochSecond(transfer.window().before().longValueExact());
        var event = new PurchaseEvent.Signed(now, until);
        return purchase.after(event)
                .map(next -> asked(plan, transfer, next))
                .orElseGet(() -> new Signing.Refused(Refusal.STILL_SIGNED));
    }

    private Signing asked(Plan plan, TransferAuthorization transfer, Purchase next) {
        return switch (authoriser.sign(transfer)) {
            case Outcome.Failed<Signature>(Problem problem) -> new Signing.Failed(problem);
            case Outcome.Done<Signature>(var signature) -> {
                if (!isOf(transfer, signature)) {
                    yield new Signing.Refused(Refusal.SIGNATURE_FOREIGN);
                }
                yield new Signing.Signed(
                        next, transfer, PaymentHeader.of(plan, transfer, signature));
            }
        };
    }

    private static Optional<Refusal> changed(Plan plan, Circumstances around) {
        return switch (new OfferCheck(plan.challenge(), plan.offer(), around).decide()) {
            case Decision.Approved(var again) ->
                    again.terms().equals(plan.terms())
                            ? Optional.empty()
                            : Optional.of(Refusal.PURCHASE_CHANGED);
            case Decision.Refused(var reason, _) -> Optional.of(reason);
        };
    }

    private static Optional<Refusal> beforeAnyOffer(Challenge challenge, Circumstances around) {
        return around.standing().obstacles().stream()
                .sorted()
                .map(Obstacle::refusal)
                .findFirst()
                .or(() -> around.asked().refusal(challenge.resources()));
    }

    private static Decision best(Challenge challenge, Circumstances around) {
        var decisions =
                challenge.offers().stream()
                        .map(offered -> decide(challenge, offered, around))
                        .toList();
        Optional<? extends Decision> approved =
                of(Decision.Approved.class, decisions.stream()).min(CHEAPEST);
        return approved.isPresent()
                ? approved.get()
                : of(Decision.Refused.class, decisions.stream()).max(FARTHEST).orElseThrow();
    }

    private static Decision decide(Challenge challenge, Offered offered, Circumstances around) {
        return switch (offered) {
            case Offered.Complete(var offer) -> new OfferCheck(challenge, offer, around).decide();
            case Offered.Unfit(var reason) -> new Decision.Refused(reason, Optional.empty());
        };
    }

    private static <D> Stream<D> of(Class<D> kind, Stream<Decision> decisions) {
        return decisions.filter(kind::isInstance).map(kind::cast);
    }
}
