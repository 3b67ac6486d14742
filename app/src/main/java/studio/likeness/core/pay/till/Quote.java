package studio.likeness.core.pay.till;

import java.time.Instant;
import java.util.Optional;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.Decision;
import studio.likeness.core.pay.Offer;
import studio.likeness.core.pay.Plan;
import studio.likeness.core.pay.Refusal;
import studio.likeness.core.pay.ledger.Entry;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.PaymentProblem;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.signing.TransferAuthorization;

/// What came of asking for something without money.
public sealed interface Quote {
    /// The service did not ask for money: it is done, or refused for another reason.
    record Unasked(Answer answer) implements Quote {}

    /// The same wish was signed for before and its end is not known: nothing was asked. The same
    /// payment can be sent again.
    record Earlier(Entry entry) implements Quote {}

    /// A price, judged.
    ///
    /// @param footing what it was judged against, to be shown beside it
    /// @param confirmed the new recipient that a person agreed to
    record Priced(
            Wish wish,
            Demand demand,
            Footing footing,
            Decision decision,
            Optional<Address> confirmed)
            implements Quote {

        /// Why it cannot be paid as it is, in words.
        public Optional<Problem> problem() {
            return refusal()
                    .map(
                            reason ->
                                    reason == Refusal.CLOCK_WRONG
                                            ? new PaymentProblem.ClockOff(
                                                    wish.call().host(), demand.skew().toSeconds())
                                            : reason.problem(Money.NOT_CHARGED));
        }

        /// Of the offer that was let through, or that came farthest.
        public Optional<MicroUsd> amount() {
            return switch (decision) {
                case Decision.Approved(var plan) -> Optional.of(plan.amount());
                case Decision.Refused(_, var about) ->
                        about.flatMap(offer -> MicroUsd.of(offer.amount()));
            };
        }

        public Optional<Refusal> refusal() {
            return switch (decision) {
                case Decision.Approved _ -> Optional.empty();
                case Decision.Refused(var reason, _) -> Optional.of(reason);
            };
        }

        /// The new recipient to be compared and confirmed, when that is all that is missing.
        public Optional<Offer> newcomer() {
            return switch (decision) {
                case Decision.Refused(var reason, var about) when reason == Refusal.RECIPIENT_NEW ->
                        about;
                case Decision.Refused _, Decision.Approved _ -> Optional.empty();
            };
        }

        /// What a yes signs, to the bit; nothing while it cannot be paid as it is.
        public Optional<TransferAuthorization> transfer() {
            return plan().map(plan -> plan.transfer(demand.nonce()));
        }

        /// What was let through.
        public Optional<Plan> plan() {
            return decision instanceof Decision.Approved(var plan)
                    ? Optional.of(plan)
                    : Optional.empty();
        }

        /// The same, with a window that begins now: a person may look at it for long.
        public Priced renewed(Instant now) {
            return plan().map(plan -> (Decision) new Decision.Approved(plan.renewed(now)))
                    .map(fresh -> new Priced(wish, demand, footing, fresh, confirmed))
                    .orElse(this);
        }

        /// What is missing in the account to pay this beside everything in flight.
        public MicroUsd missing() {
            var account = footing.account();
            return amount().orElse(MicroUsd.ZERO).less(account.balance().less(account.inFlight()));
        }

        /// What the yes to this one agrees to, over all the payments that go with it.
        public Optional<MicroUsd> total() {
            return amount().map(wish.together()::with);
        }

        /// Within what a person allowed once and for all, to somebody they paid before, and no
        /// dearer than expected.
        public boolean needsNoQuestion() {
            return decision instanceof Decision.Approved(var plan)
                    && plan.recipientKnown()
                    && !wish.together().with(plan.amount()).exceeds(footing.policy().unasked())
                    && wish.estimate().filter(plan.amount()::exceeds).isEmpty();
        }
    }
}
