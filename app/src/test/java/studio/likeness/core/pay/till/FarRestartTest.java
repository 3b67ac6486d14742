package studio.likeness.core.pay.till;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static studio.likeness.core.pay.PurchaseState.NOT_CHARGED;
import static studio.likeness.core.pay.PurchaseState.SETTLED;
import static studio.likeness.core.pay.till.Counter.done;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.PurchaseState;
import studio.likeness.core.port.Progress;
import studio.likeness.os.files.RequestFile;

/// The program ends while a request is on its walk.
class FarRestartTest extends FarCounter {
    @Test
    void aRequestThatLapsesAfterARestartIsMadeAnewToo() throws Exception {
        interrupted();
        var id = earlier();
        var paying =
                CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                return checkout.again(
                                        id, shop.seller, shop.portraitCall(), Progress.unwatched());
                            } catch (InterruptedException e) {
                                throw new AssertionError(e);
                            }
                        });
        lapsed();
        far.decide(true);
        done(far.accept(walk(waiting())));
        assertThat(done(paying.get()).entry().state()).isEqualTo(SETTLED);
        assertThat(shop.taken()).isEqualTo(Shop.PRICE);
        assertThat(shop.totals().open()).isEqualTo(MicroUsd.ZERO);
    }

    @Test
    void anAnswerThatNobodyTakesUpAfterARestartHoldsNothingWhenItsTimeIsOver() throws Exception {
        var open = interrupted();
        done(far.accept(walk(open)));
        assertThat(shop.totals().open()).isEqualTo(Shop.PRICE);
        shop.stage.pass(Duration.between(shop.counter.clock.now(), open.until()));
        done(far.look());
        assertThat(far.lapsed()).isEmpty();
        assertThat(far.open()).isEmpty();
        assertThat(shop.totals().open()).isEqualTo(MicroUsd.ZERO);
    }

    @Test
    void anAnswerThatAnotherPaymentReplacesHoldsNothing() throws Exception {
        var answer = walk(interrupted());
        done(far.accept(answer));
        var paying = pay("face-2");
        done(far.accept(walk(waiting())));
        assertThat(done(paying.get()).entry().state()).isEqualTo(SETTLED);
        assertThat(states()).containsExactlyInAnyOrder(SETTLED, NOT_CHARGED);
    }

    /// The program ended between the line in the ledger and the request on the disk.
    @Test
    void whatIsAwaitedWithoutARequestIsLetGoAtTheStart() throws Exception {
        interrupted();
        done(new RequestFile(folder.resolve("request")).clear());
        start();
        assertThat(shop.totals().open()).isEqualTo(MicroUsd.ZERO);
    }

    private String earlier() throws InterruptedException {
        var quote = done(checkout.quote(shop.portrait("face-1"), Progress.unwatched()));
        return ((Quote.Earlier) quote).entry().id();
    }

    @Test
    void whoeverWaitsIsLetGoWhenTheModeIsLeftAndTheRequestStays() {
        var paying = pay("face-1");
        var open = waiting();
        far.close();
        assertThatThrownBy(paying::join).hasRootCauseInstanceOf(CancellationException.class);
        start();
        done(shop.resolver.afterRestart());
        assertThat(far.open()).contains(open);
        assertThat(shop.totals().open()).isEqualTo(Shop.PRICE);
    }

    /// The program ends while the person walks. The same code, the same nonce and the same window
    /// are there afterwards, and the answer to the first code pays.
    @Test
    void aRequestOutlivesTheProgram() throws Exception {
        var paying = new AtomicReference<Throwable>();
        var thread =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    try {
                                        checkout.pay(priced("face-1"), Progress.unwatched());
                                    } catch (Exception e) {
                                        paying.set(e);
                                    }
                                });
        var open = waiting();
        thread.interrupt();
        thread.join();
        assertThat(paying.get()).isInstanceOf(CancellationException.class);
        var answer = walk(open);
        start();
        done(shop.resolver.afterRestart());
        assertThat(far.open()).contains(open);
        done(far.accept(answer));
        start();
        var quote = done(checkout.quote(shop.portrait("face-1"), Progress.unwatched()));
        assertThat(quote).isInstanceOf(Quote.Earlier.class);
        var id = ((Quote.Earlier) quote).entry().id();
        var paid = done(checkout.again(id, shop.seller, shop.portraitCall(), Progress.unwatched()));
        assertThat(paid.entry().state()).isEqualTo(PurchaseState.SETTLED);
        assertThat(shop.taken()).isEqualTo(Shop.PRICE);
    }

    @Test
    void aRequestOfAnEndedProgramCanBeWithdrawn() throws Exception {
        var thread =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    try {
                                        checkout.pay(priced("face-1"), Progress.unwatched());
                                    } catch (Exception _) {
                                        Thread.currentThread().interrupt();
                                    }
                                });
        waiting();
        thread.interrupt();
        thread.join();
        start();
        done(shop.resolver.afterRestart());
        assertThat(shop.totals().open()).isEqualTo(Shop.PRICE);
        done(far.withdraw());
        assertThat(shop.totals().open()).isEqualTo(MicroUsd.ZERO);
        start();
        assertThat(far.open()).isEmpty();
    }
}
