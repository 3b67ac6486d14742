package studio.likeness.ui.tour;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import studio.likeness.core.wallet.Address;
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
                    watched("pay-walks"),
                    stop("pay-over-cap", PayBench::capped),
                    renewed("pay-renewed", Duration.ofMinutes(5)),
                    stop("pay-locked", bench -> bench.locked(true)),
                    stop("pay-refused", PayBench::poor));

    private PayStops() {}

    /// It waited longer than a window may before anybody looked at it.
    private static TourStop renewed(String name, Duration waited) {
        return StudioStop.asking(
                name,
                (shell, purse) -> {
                    var bench = new PayBench();
                    purse.live().situation().payer().ifPresent(now -> bench.payer(now.address()));
                    var old = bench.priced();
                    bench.clock().pass(waited);
                    new PaymentReview(shell, purse.live(), purse.tasks(), bench.clock())
                            .ask(old, bench::again, _ -> {});
                });
    }

    /// The key of the account is on another computer.
    private static TourStop watched(String name) {
        return StudioStop.asking(
                name,
                (shell, purse) -> {
                    var account = Address.of(new byte[20]);
                    purse.files().watch(List.of(account));
                    purse.again();
                    var bench = new PayBench().payer(account);
                    new PaymentReview(shell, purse.live(), purse.tasks(), bench.clock())
                            .ask(bench.priced(), bench::again, _ -> {});
                });
    }

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
