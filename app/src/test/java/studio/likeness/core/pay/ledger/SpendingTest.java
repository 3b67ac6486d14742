package studio.likeness.core.pay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.ledger.Owners.Owner;

class SpendingTest {
    @Test
    void facesOfOnePersonAreAddedUpAndTwoOfOneNameStayTwo() {
        var owners =
                Map.of(
                        "enrollment-1", new Owner("p1", "Ada"),
                        "asset-1", new Owner("p1", "Ada"),
                        "asset-2", new Owner("p2", "Ada"));
        var sums =
                Spending.perPerson(
                        Map.of(
                                "enrollment-1", MicroUsd.of(10),
                                "asset-1", MicroUsd.of(5),
                                "asset-2", MicroUsd.of(7),
                                "gone-1", MicroUsd.of(1),
                                "gone-2", MicroUsd.of(2)),
                        _ -> owners);
        assertThat(sums)
                .containsExactly(
                        new Spending(Optional.of("Ada"), MicroUsd.of(15)),
                        new Spending(Optional.of("Ada"), MicroUsd.of(7)),
                        new Spending(Optional.empty(), MicroUsd.of(3)));
    }

    @Test
    void nobodyIsLookedUpForNothing() {
        assertThat(
                        Spending.perPerson(
                                Map.of(),
                                _ -> {
                                    throw new AssertionError();
                                }))
                .isEmpty();
    }
}
