package studio.likeness.ui.pay;

import java.time.Duration;
import java.util.Optional;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.Decision;
import studio.likeness.core.pay.Network;
import studio.likeness.core.pay.till.Quote;
import studio.likeness.core.wallet.Address;

/// What there is to see of a price, whether it was let through or not.
///
/// @param amount empty when it is beyond anything that is counted here
/// @param known this service was paid at this address before
/// @param life how long a signature made now could be used
record Bargain(
        Optional<MicroUsd> amount,
        Address recipient,
        boolean known,
        Network network,
        Duration life) {

    /// Nothing when no offer of the service could be read.
    static Optional<Bargain> of(Quote.Priced priced) {
        var known = priced.footing().position().recipients();
        return switch (priced.decision()) {
            case Decision.Approved(var plan) ->
                    Optional.of(
                            new Bargain(
                                    Optional.of(plan.amount()),
                                    plan.recipient(),
                                    plan.recipientKnown(),
                                    plan.network(),
                                    plan.life()));
            case Decision.Refused(_, var about) ->
                    about.map(
                            offer ->
                                    new Bargain(
                                            MicroUsd.of(offer.amount()),
                                            offer.payTo(),
                                            known.contains(offer.payTo()),
                                            offer.network(),
                                            Duration.ofSeconds(offer.seconds())));
        };
    }
}
