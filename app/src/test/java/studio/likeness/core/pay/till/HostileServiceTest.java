package studio.likeness.core.pay.till;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.likeness.core.pay.till.Counter.done;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.pay.Decision;
import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.Outcome;
import studio.likeness.practice.pay.Hostile;
import studio.likeness.practice.world.Fault;
import studio.likeness.practice.world.FaultKind;

/// The practice services bend their demands in every way they know, to somebody who has paid them
/// before.
class HostileServiceTest {
    @TempDir private Path folder;

    @Test
    void onlyHonestDemandsAreApprovedAndNothingIsSigned() throws Exception {
        try (var shop = new Shop(folder)) {
            done(shop.pay(shop.portrait("f-1")));
            var payments = shop.wire.payments().size();
            var approved = new TreeSet<String>();
            for (var how : Hostile.names()) {
                shop.stage
                        .server()
                        .world()
                        .faults()
                        .ask(
                                new Fault(
                                        FaultKind.HOSTILE_CHALLENGE,
                                        Shop.PORTRAIT,
                                        1,
                                        Map.of("how", how)));
                var order = shop.portrait("f-" + how);
                var quote = shop.checkout.quote(order, Progress.unwatched());
                if (quote instanceof Outcome.Done<Quote>(Quote.Priced priced)
                        && priced.decision() instanceof Decision.Approved(var plan)) {
                    assertThat(plan.amount()).as(how).isEqualTo(Shop.PRICE);
                    assertThat(plan.recipientKnown()).as(how).isTrue();
                    approved.add(how);
                }
                shop.stage.server().world().faults().clear();
            }
            assertThat(approved)
                    .containsExactly("base64-url-safe", "dear-offer-first", "texts-bidi");
            assertThat(shop.wire.payments()).hasSize(payments);
            assertThat(done(shop.ledger.open())).isEmpty();
        }
    }
}
