package studio.likeness.service.blockrun;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.video.Estimate;
import studio.likeness.core.video.Shot;
import studio.likeness.service.Catalogue;
import studio.likeness.service.Said;

/// Estimates from the catalogue of today, once it was read. It has the price of a second at 720p;
/// how much dearer other resolutions are is in the data file alone.
final class LivePrices {
    private static final String BASIS = "720p";

    private final Catalogue catalogue;
    private volatile Map<String, Listed> listed = Map.of();

    private record Listed(MicroUsd second, MicroUsd fee) {}

    LivePrices(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The ids of the entries, whose prices are kept.
    List<String> noted(List<Said> entries) {
        var read = new HashMap<String, Listed>();
        for (var entry : entries) {
            var second = entry.dollars("pricing.per_second");
            var fee = entry.dollars("pricing.transaction_fee").orElse(MicroUsd.ZERO);
            entry.text("id")
                    .ifPresent(id -> second.ifPresent(p -> read.put(id, new Listed(p, fee))));
        }
        listed = Map.copyOf(read);
        return entries.stream().flatMap(entry -> entry.text("id").stream()).toList();
    }

    Estimate estimate(Shot shot) {
        return live(shot)
                .map(amount -> new Estimate(amount, true))
                .orElseGet(() -> catalogue.estimate(shot));
    }

    private Optional<MicroUsd> live(Shot shot) {
        return Optional.ofNullable(listed.get(shot.model()))
                .flatMap(
                        today ->
                                catalogue
                                        .find(shot.model())
                                        .map(model -> model.resolutions())
                                        .flatMap(prices -> times(prices, shot, today)));
    }

    private static Optional<MicroUsd> times(Map<String, MicroUsd> prices, Shot shot, Listed today) {
        var wanted = prices.get(shot.resolution());
        var basis = prices.get(BASIS);
        if (wanted == null || basis == null || basis.isZero()) {
            return Optional.empty();
        }
        var micros =
                new BigDecimal(today.second().toBigInteger())
                        .multiply(BigDecimal.valueOf(shot.seconds()))
                        .multiply(new BigDecimal(wanted.toBigInteger()))
                        .divide(new BigDecimal(basis.toBigInteger()), 0, RoundingMode.CEILING);
        return MicroUsd.of(micros.toBigInteger()).map(amount -> amount.plus(today.fee()));
    }
}
