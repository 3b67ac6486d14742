package studio.likeness.core.pay;

import java.time.Duration;
import java.util.Optional;
import studio.likeness.core.money.MicroUsd;

/// Compares one offer with everything the studio knows by itself, from the shape of the deal to its
/// price. Each step returns the first thing that is wrong.
final class OfferCheck {
    /// Whoever executes the payment wants six seconds left, by a clock of their own.
    private static final long SHORTEST_SECONDS = 7;

    private static final Duration WORST_SKEW = Duration.ofSeconds(60);

    private final Challenge challenge;
    private final Offer offer;
    private final Circumstances around;

    OfferCheck(Challenge challenge, Offer offer, Circumstances around) {
        this.challenge = challenge;
        this.offer = offer;
        this.around = around;
    }

    Decision decide() {
        return token().or(this::recipient)
                .or(this::moment)
                .map(this::refused)
                .orElseGet(this::decideOnPrice);
    }

    private Optional<Refusal> token() {
        if (!offer.network().enabled()) {
            return Optional.of(Refusal.NETWORK_DISABLED);
        }
        if (offer.network() != around.network()) {
            return Optional.of(Refusal.NETWORK_OTHER);
        }
        var dollar = offer.network().dollar();
        return offer.asset().equals(dollar.contract())
                ? offer.claims().refusal(dollar)
                : Optional.of(Refusal.ASSET_UNKNOWN);
    }

    private Optional<Refusal> recipient() {
        if (offer.payTo().isZero()) {
            return Optional.of(Refusal.RECIPIENT_ZERO);
        }
        if (offer.payTo().equals(offer.network().dollar().contract())) {
            return Optional.of(Refusal.RECIPIENT_TOKEN);
        }
        return offer.payTo().equals(around.account().address())
                ? Optional.of(Refusal.RECIPIENT_SELF)
                : Optional.empty();
    }

    private Optional<Refusal> moment() {
        if (offer.seconds() < SHORTEST_SECONDS) {
            return Optional.of(Refusal.WINDOW_TOO_SHORT);
        }
        if (offer.seconds() > around.allowance().longest().toSeconds()) {
            return Optional.of(Refusal.WINDOW_TOO_LONG);
        }
        if (!PaymentHeader.wouldFit(challenge, offer)) {
            return Optional.of(Refusal.PAYMENT_TOO_LARGE);
        }
        if (around.account().locked()) {
            return Optional.of(Refusal.WALLET_LOCKED);
        }
        return around.standing().skew().abs().compareTo(WORST_SKEW) > 0
                ? Optional.of(Refusal.CLOCK_WRONG)
                : Optional.empty();
    }

    private Decision decideOnPrice() {
        if (offer.amount().signum() == 0) {
            return refused(Refusal.AMOUNT_ZERO);
        }
        var amount = MicroUsd.of(offer.amount());
        if (amount.isEmpty()) {
            return refused(Refusal.OVER_CALL_CAP);
        }
        var terms =
                new Terms(
                        around.asked().service(),
                        offer.network(),
                        around.account().address(),
                        offer.payTo(),
                        amount.get());
        return purchase(terms)
                .or(() -> price(terms.amount()))
                .or(this::newcomer)
                .map(this::refused)
                .orElseGet(() -> approved(terms));
    }

    private Optional<Refusal> purchase(Terms terms) {
        return around.standing().purchase().flatMap(running -> purchase(running, terms));
    }

    private Optional<Refusal> purchase(Purchase running, Terms terms) {
        if (!running.terms().isSameBargain(terms)) {
            return Optional.of(Refusal.PURCHASE_CHANGED);
        }
        return running.terms().cover(terms)
                ? running.refusal(around.standing().now())
                : Optional.of(Refusal.MORE_THAN_BEFORE);
    }

    private Optional<Refusal> price(MicroUsd amount) {
        var allowance = around.allowance();
        if (allowance.seen().filter(amount::exceeds).isPresent()) {
            return Optional.of(Refusal.PRICE_MOVED);
        }
        if (amount.exceeds(allowance.perCall())) {
            return Optional.of(Refusal.OVER_CALL_CAP);
        }
        // A purchase that holds its amount already does not need it a second time.
        var held = around.standing().purchase().map(Purchase::reserved).orElse(MicroUsd.ZERO);
        if (amount.less(held).exceeds(allowance.leftOfDay())) {
            return Optional.of(Refusal.OVER_DAY_CAP);
        }
        var others = around.account().inFlight().less(held);
        return amount.exceeds(around.account().balance().less(others))
                ? Optional.of(Refusal.BALANCE_TOO_LOW)
                : Optional.empty();
    }

    private Optional<Refusal> newcomer() {
        return around.recipients().admits(offer.payTo())
                ? Optional.empty()
                : Optional.of(Refusal.RECIPIENT_NEW);
    }

    private Decision approved(Terms terms) {
        var known = around.recipients().knows(offer.payTo());
        return new Decision.Approved(
                new Plan(challenge, offer, terms, known, around.standing().now()));
    }

    private Decision refused(Refusal reason) {
        return new Decision.Refused(reason, Optional.of(offer));
    }
}
