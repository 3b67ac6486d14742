package studio.likeness.os.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static studio.likeness.os.store.LedgerFixture.NOW;
import static studio.likeness.os.store.LedgerFixture.done;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.Caps;
import studio.likeness.core.pay.Network;
import studio.likeness.core.pay.PurchaseEvent;
import studio.likeness.core.pay.PurchaseState;
import studio.likeness.core.pay.Refusal;
import studio.likeness.core.pay.ledger.Bill;
import studio.likeness.core.pay.ledger.Billing;
import studio.likeness.core.pay.ledger.LedgerFilter;
import studio.likeness.core.pay.ledger.Policy;
import studio.likeness.core.pay.ledger.Position;
import studio.likeness.core.pay.ledger.Purpose;
import studio.likeness.core.problem.Money;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.PaymentProblem;

class SqliteLedgerTest {
    @TempDir private Path folder;
    private Path file;
    private Database database;
    private SqliteLedger ledger;

    @BeforeEach
    void open() {
        file = folder.resolve("studio.db");
        database = StoreFixture.opened(file, new HandClock());
        ledger = new SqliteLedger(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsWrittenIsReadBackWholeAfterARestart() {
        LedgerFixture.unknown(ledger, 1, "blockrun", 714_000, NOW);
        var before = done(ledger.open()).getFirst();
        database.close();
        open();
        var held = done(ledger.open()).getFirst();
        assertThat(held).isEqualTo(before);
        assertThat(held.purchase().attempt().nonce()).isEqualTo(LedgerFixture.nonce(1));
        assertThat(held.paper()).contains(LedgerFixture.paper(NOW));
        assertThat(held.challenge()).isEqualTo("{\"x402Version\":2}");
        assertThat(held.firstBlock()).isEqualTo(1);
        assertThat(held.request().later()).isTrue();
    }

    @Test
    void anEntryKeepsItsFourAmountsApart() {
        LedgerFixture.unknown(ledger, 1, "blockrun", 714_000, NOW);
        var entry = done(ledger.entry("p-000001")).orElseThrow();
        assertThat(entry.amounts().estimate()).contains(MicroUsd.of(714_001));
        assertThat(entry.amounts().quoted()).contains(MicroUsd.of(714_000));
        assertThat(entry.amounts().signed()).contains(MicroUsd.of(714_000));
        assertThat(entry.amounts().settled()).isEmpty();
        assertThat(entry.money()).isEqualTo(Money.UNKNOWN);
        assertThat(entry.progress().changed()).isEqualTo(NOW.plusSeconds(30));
    }

    @Test
    void aThingThatCannotHappenIsNotWritten() {
        LedgerFixture.settled(ledger, 1, "blockrun", 100, NOW);
        var rows = done(ledger.history("p-000001")).size();
        var after = done(ledger.note("p-000001", new PurchaseEvent.Lost(), NOW));
        assertThat(after.state()).isEqualTo(PurchaseState.SETTLED);
        assertThat(done(ledger.history("p-000001"))).hasSize(rows);
        assertThat(ledger.sign("p-000001", LedgerFixture.paper(NOW)))
                .isInstanceOf(Outcome.Failed.class);
        assertThat(ledger.note("p-9", new PurchaseEvent.Sent(), NOW))
                .isEqualTo(Outcome.failed(new PaymentProblem.PurchaseUnknown()));
    }

    @Test
    void aCapIsReservedOnceHoweverManyAskAtOnce() throws Exception {
        var cap = MicroUsd.of(1_000);
        var payments =
                IntStream.range(0, 640).<Callable<Outcome<?>>>mapToObj(i -> () -> draw(i, cap));
        try (var threads = Executors.newFixedThreadPool(64)) {
            var granted =
                    threads.invokeAll(payments.toList()).stream()
                            .map(Future::resultNow)
                            .filter(Outcome.Done.class::isInstance)
                            .count();
            assertThat(granted).isEqualTo(33);
        }
        assertThat(LedgerFixture.position(ledger, "blockrun", NOW).ofService())
                .isEqualTo(MicroUsd.of(990));
    }

    private Outcome<?> draw(int number, MicroUsd cap) {
        var intent = LedgerFixture.intent(number, "blockrun", 30);
        return ledger.draw(
                intent,
                NOW,
                position ->
                        position.ofService().plus(MicroUsd.of(30)).exceeds(cap)
                                ? Optional.of(Refusal.OVER_DAY_CAP)
                                : Optional.empty());
    }

    @Test
    void theCapsCountAsTheirRuleSays() {
        LedgerFixture.settled(ledger, 1, "blockrun", 1, NOW.minus(Duration.ofHours(25)));
        LedgerFixture.settled(ledger, 2, "blockrun", 10, NOW.minus(Duration.ofHours(23)));
        LedgerFixture.unknown(ledger, 3, "blockrun", 100, NOW.minus(Duration.ofDays(9)));
        LedgerFixture.unknown(ledger, 4, "jarvisclaw", 1_000, NOW);
        var position = LedgerFixture.position(ledger, "blockrun", NOW);
        assertThat(position.ofService()).isEqualTo(MicroUsd.of(110));
        assertThat(position.inFlight()).isEqualTo(MicroUsd.of(1_100));
        assertThat(position.recipients()).containsExactly(LedgerFixture.PAYEE);
        assertThat(position.earlier()).isEmpty();
        assertThat(LedgerFixture.position(ledger, "apimart", NOW).recipients()).isEmpty();
    }

    @Test
    void theSameWishIsFoundWhileItsEndIsUnknown() {
        LedgerFixture.unknown(ledger, 3, "blockrun", 100, NOW);
        var wish = LedgerFixture.intent(3, "blockrun", 5).purpose();
        assertThat(earlier(wish, "")).contains("p-000003");
        assertThat(earlier(wish, "p-000003")).isEmpty();
        done(ledger.note("p-000003", new PurchaseEvent.Settled("0x1"), NOW));
        assertThat(earlier(wish, "")).isEmpty();
    }

    private Optional<String> earlier(Purpose wish, String self) {
        var question =
                new Position.Of("blockrun", Network.BASE_SEPOLIA, LedgerFixture.PAYER, wish, self);
        return done(ledger.position(question, NOW)).earlier();
    }

    @Test
    void pagesShowTheUnknownFirstAndThenTheNewest() {
        for (var i = 0; i < 30; i++) {
            LedgerFixture.settled(ledger, i, "blockrun", 5, NOW.plusSeconds(i));
        }
        LedgerFixture.unknown(ledger, 98, "jarvisclaw", 5, NOW.minusSeconds(9));
        LedgerFixture.unknown(ledger, 99, "jarvisclaw", 5, NOW.minusSeconds(8));
        assertThat(ids(LedgerFilter.ALL, 0, 4))
                .containsExactly("p-000099", "p-000098", "p-000029", "p-000028");
        assertThat(ids(LedgerFilter.ALL, 1, 2)).containsExactly("p-000098", "p-000029");
        assertThat(ids(LedgerFilter.ALL, 4, 2)).containsExactly("p-000027", "p-000026");
        assertThat(done(ledger.page(LedgerFilter.ALL, 0, 1)).all()).isEqualTo(32);
    }

    @Test
    void filtersAreForTextServiceStateAndTime() {
        LedgerFixture.settled(ledger, 1, "blockrun", 5, NOW);
        LedgerFixture.settled(ledger, 2, "jarvisclaw", 7, NOW.plusSeconds(60));
        LedgerFixture.unknown(ledger, 3, "jarvisclaw", 9, NOW.plusSeconds(120));
        assertThat(ids(LedgerFilter.ALL.withText("clip 2"), 0, 9)).containsExactly("p-000002");
        assertThat(ids(LedgerFilter.ALL.withText("JOB-3"), 0, 9)).containsExactly("p-000003");
        assertThat(ids(LedgerFilter.ALL.withText("%"), 0, 9)).isEmpty();
        assertThat(ids(LedgerFilter.ALL.withService(Optional.of("jarvisclaw")), 0, 9))
                .containsExactly("p-000003", "p-000002");
        assertThat(ids(LedgerFilter.ALL.withStates(Set.of(PurchaseState.SETTLED)), 0, 9))
                .containsExactly("p-000002", "p-000001");
        assertThat(ids(LedgerFilter.ALL.between(NOW, NOW.plusSeconds(60)), 0, 9))
                .containsExactly("p-000001");
    }

    @Test
    void whatAServiceTookWithoutSayingHowMuchIsNotUnclear() {
        var bill = new Bill("b-1", "anyfast", Purpose.enrollment("Ada", "f"), Optional.empty());
        done(ledger.bill(bill, NOW));
        var entry = done(ledger.billed("b-1", new Bill.Told.Untold(), NOW.plusSeconds(9)));
        assertThat(entry.isUntold()).isTrue();
        assertThat(entry.amounts().settled()).isEmpty();
        assertThat(done(ledger.totals(LedgerFilter.ALL)).unknown()).isZero();
        var unclear = new Bill("b-2", "anyfast", bill.purpose(), Optional.empty());
        done(ledger.bill(unclear, NOW));
        var lost = done(ledger.billed("b-2", new Bill.Told.Unknown(), NOW));
        assertThat(lost.isUntold()).isFalse();
        assertThat(done(ledger.totals(LedgerFilter.ALL)).unknown()).isEqualTo(1);
    }

    @Test
    void whatAServiceBillsStandsApart() {
        var purpose = Purpose.video("A lake", "face-1", "job-1");
        var bill = new Bill("b-1", "anyfast", purpose, Optional.of(MicroUsd.of(500)));
        assertThat(done(ledger.bill(bill, NOW)).state()).isEqualTo(PurchaseState.SENT);
        var told = new Bill.Told.Cost(MicroUsd.of(480));
        var entry = done(ledger.billed("b-1", told, NOW.plusSeconds(90)));
        assertThat(entry.deal().billing()).isEqualTo(Billing.SERVICE);
        assertThat(entry.amounts().settled()).contains(MicroUsd.of(480));
        LedgerFixture.settled(ledger, 1, "blockrun", 5, NOW);
        var totals = done(ledger.totals(LedgerFilter.ALL));
        assertThat(totals.settled()).isEqualTo(MicroUsd.of(5));
        assertThat(totals.billed()).isEqualTo(MicroUsd.of(480));
        assertThat(totals.byService())
                .isEqualTo(Map.of("anyfast", MicroUsd.of(480), "blockrun", MicroUsd.of(5)));
        assertThat(totals.byFace()).isEqualTo(Map.of("face-1", MicroUsd.of(485)));
        assertThat(done(ledger.open())).isEmpty();
        assertThat(LedgerFixture.position(ledger, "anyfast", NOW).ofService())
                .isEqualTo(MicroUsd.ZERO);
    }

    @Test
    void rowsCanOnlyBeAdded() {
        LedgerFixture.settled(ledger, 1, "blockrun", 5, NOW);
        assertThatThrownBy(() -> StoreFixture.run(file, "DELETE FROM ledger_row"))
                .hasMessageContaining("only added");
        assertThatThrownBy(() -> StoreFixture.run(file, "UPDATE ledger_row SET at = 0"))
                .hasMessageContaining("only added");
    }

    @Test
    void capsAreCarefulUntilAPersonSetsThem() {
        var policies = new SqlitePolicies(database);
        assertThat(done(policies.of("blockrun"))).isEqualTo(Policy.CAREFUL);
        assertThat(Policy.CAREFUL.unasked()).isEqualTo(MicroUsd.ZERO);
        var own = new Policy(new Caps(MicroUsd.of(1), MicroUsd.of(2)), MicroUsd.of(3));
        done(policies.set("blockrun", Policy.CAREFUL));
        done(policies.set("blockrun", own));
        assertThat(done(policies.of("blockrun"))).isEqualTo(own);
        assertThat(done(policies.of("jarvisclaw"))).isEqualTo(Policy.CAREFUL);
    }

    private List<String> ids(LedgerFilter filter, int first, int count) {
        return done(ledger.page(filter, first, count)).entries().stream().map(e -> e.id()).toList();
    }

    @Test
    void whatBecomesOfAPaymentIsToldAtOnce() {
        List<PurchaseEvent> told = new ArrayList<>();
        var telling = new SqliteLedger(database, told::add);
        LedgerFixture.unknown(telling, 1, "blockrun", 714_000, NOW);
        told.clear();
        var taken = new PurchaseEvent.Settled("0x1");
        done(telling.note("p-000001", taken, NOW));
        done(telling.note("p-000001", taken, NOW));
        done(telling.note("p-000001", new PurchaseEvent.Lost(), NOW));
        assertThat(told).as("what changes nothing is no news").containsExactly(taken);
    }
}
