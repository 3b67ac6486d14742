package studio.likeness.core.pay;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Predicate;
import studio.likeness.core.money.MicroUsd;

/// What one service may take: at once, and in any 24 hours.
public record Caps(MicroUsd perCall, MicroUsd perDay) {
    private static final Duration DAY = Duration.ofHours(24);

    /// What the 24-hour cap has left. What is open counts however old it is, because it may be
    /// taken now; so does a line from the future, because a clock that was set back must free
    /// nothing.
    public MicroUsd left(String service, Collection<Spend> ledger, Instant now) {
        var since = now.minus(DAY);
        return perDay.less(
                sum(
                        ledger,
                        spend ->
                                spend.service().equals(service)
                                        && (spend.state().isOpen()
                                                || isSettledSince(spend, since))));
    }

    /// What is reserved or out, over all services: the balance has to cover it.
    public static MicroUsd inFlight(Collection<Spend> ledger) {
        return sum(ledger, spend -> spend.state().isOpen());
    }

    private static boolean isSettledSince(Spend spend, Instant since) {
        return spend.state() == PurchaseState.SETTLED && spend.at().isAfter(since);
    }

    private static MicroUsd sum(Collection<Spend> ledger, Predicate<Spend> counts) {
        return ledger.stream()
                .filter(counts)
                .map(Spend::amount)
                .reduce(MicroUsd.ZERO, MicroUsd::plus);
    }
}
