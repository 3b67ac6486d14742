package studio.likeness.ui.tour;

import java.util.List;
import java.util.function.UnaryOperator;
import studio.likeness.ui.pay.PayBench;
import studio.likeness.ui.pay.PaymentReview;

/// The review of a payment, in each state that a person can meet it in.
final class PayStops {
    static final List<TourStop> ALL =
            List.of(
                    stop("pay", bench -> bench),
                    stop("pay-new-recipient", PayBench::newRecipient),
                    stop("pay-confirmed", bench -> bench.newRecipient().confirmed()),
                    stop("pay-price-moved", bench -> bench.seenBefore(700_000)),
                    stop("pay-dear", bench -> bench.expectedAt(400_000)),
                    stop("pay-several", bench -> bench.firstOf(3)),
                    stop("pay-several-walks", bench -> bench.firstOf(3).walking()),
                    stop("pay-over-cap", PayBench::capped),
                    stop("pay-locked", bench -> bench.locked(true)),
                    stop("pay-refused", PayBench::poor));

    private PayStops() {}

    private static TourStop stop(String name, UnaryOperator<PayBench> state) {
        return StudioStop.asking(
                name,
                (shell, purse) -> {
                    var bench = state.apply(new PayBench());
                    purse.live().situation().payer().ifPresent(now -> bench.payer(now.address()));
                    new PaymentReview(shell, purse.live(), purse.tasks(), bench.clock())
                            .ask(bench.priced(), bench::again, _ -> {});
                });
    }
}
