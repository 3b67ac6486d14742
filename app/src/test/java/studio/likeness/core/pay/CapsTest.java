package studio.likeness.core.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.likeness.core.money.MicroUsd;

class CapsTest {
    private static final Caps CAPS = new Caps(MicroUsd.of(100), MicroUsd.of(1_000));

    @ParameterizedTest
    @CsvSource({
        "DRAWN, 1, 900",
        "SIGNED, 1, 900",
        "SENT, 1, 900",
        "UNKNOWN, 1, 900",
        "SETTLED, 1, 900",
        "NOT_CHARGED, 1, 1000",
        "SETTLED, 24, 1000",
        "SETTLED, 48, 1000",
        "UNKNOWN, 48, 900",
        "DRAWN, 48, 900",
        "SETTLED, -5, 900"
    })
    void countsWhatIsOpenAndWhatWasTakenToday(PurchaseState state, int hoursAgo, long left) {
        var spend = spend("example", hoursAgo, 100, state);
        assertThat(CAPS.left("example", List.of(spend), Scene.NOW)).isEqualTo(MicroUsd.of(left));
        assertThat(CAPS.left("other", List.of(spend), Scene.NOW)).isEqualTo(MicroUsd.of(1_000));
    }

    @Test
    void moreThanTheCapLeavesNothing() {
        var spend = spend("example", 1, 5_000, PurchaseState.SETTLED);
        assertThat(CAPS.left("example", List.of(spend), Scene.NOW)).isEqualTo(MicroUsd.ZERO);
    }

    @Test
    void whatIsInFlightIsCountedOverAllServices() {
        var ledger =
                List.of(
                        spend("a", 90, 1, PurchaseState.DRAWN),
                        spend("b", 1, 10, PurchaseState.UNKNOWN),
                        spend("c", 1, 100, PurchaseState.SETTLED),
                        spend("c", 1, 1_000, PurchaseState.NOT_CHARGED));
        assertThat(Caps.inFlight(ledger)).isEqualTo(MicroUsd.of(11));
    }

    /// Whoever asks the cap before each purchase never gets over it in any 24 hours.
    @Test
    void noDayHoldsMoreThanTheCap() {
        var random = new Random(7);
        var ledger = new ArrayList<Spend>();
        var now = Scene.NOW;
        for (var i = 0; i < 1_000; i++) {
            now = now.plusSeconds(random.nextInt(7_200));
            var amount = MicroUsd.of(1 + random.nextInt(100));
            if (!amount.exceeds(CAPS.left("example", ledger, now))) {
                ledger.add(new Spend("example", now, amount, PurchaseState.SETTLED));
            }
            var since = now.minus(Duration.ofHours(24));
            var day = ledger.stream().filter(spend -> spend.at().isAfter(since));
            assertThat(day.mapToLong(spend -> spend.amount().micros()).sum())
                    .isLessThanOrEqualTo(1_000);
        }
        assertThat(ledger).hasSizeGreaterThan(500);
    }

    private static Spend spend(String service, int hoursAgo, long amount, PurchaseState state) {
        var at = Scene.NOW.minus(Duration.ofHours(hoursAgo));
        return new Spend(service, at, MicroUsd.of(amount), state);
    }
}
