package studio.likeness.core.pay.till;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.likeness.core.pay.PurchaseState.NOT_CHARGED;
import static studio.likeness.core.pay.PurchaseState.SETTLED;
import static studio.likeness.core.pay.till.Counter.done;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.Outcome;
import studio.likeness.os.files.RequestFile;

/// The program ends while a request is on its walk.
class FarRestartTest extends FarCounter {
    @Test
    void aRequestThatLapsesAfterARestartIsMadeAnewToo() throws Exception {
        interrupted();
        var paying = later(this::again);
        lapsed();
        far.decide(true);
        done(far.accept(walk(waiting())));
        assertThat(done(paying.get()).entry().state()).isEqualTo(SETTLED);
        assertThat(shop.taken()).isEqualTo(Shop.PRICE);
        assertThat(shop.totals().open()).isEqualTo(MicroUsd.ZERO);
    }

    /// What was asked for before the restart.
    private Outcome<Paid> again() throws InterruptedException {
        var quote = done(checkout.quote(shop.portrait("face-1"), Progress.unwatched()));
        var id = ((Quote.Earlier) quote).entry().id();
        return checkout.again(id, shop.seller, shop.portraitCall(), Progress.unwatched());
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

    @Test
    void whoeverWaitsIsLetGoWhenTheModeIsLeftAndTheRequestStays() {
        var open = interrupted();
        assertThat(far.open()).contains(open);
        assertThat(shop.totals().open()).isEqualTo(Shop.PRICE);
    }

    /// The program ends while the person walks. The same code, the same nonce and the same window
    /// are there afterwards, and the answer to the first code pays.
    @Test
    void aRequestOutlivesTheProgram() throws Exception {
        var open = interrupted();
        var answer = walk(open);
        assertThat(far.open()).contains(open);
        done(far.accept(answer));
        start();
        assertThat(done(again()).entry().state()).isEqualTo(SETTLED);
        assertThat(shop.taken()).isEqualTo(Shop.PRICE);
    }

    /// The thread that waits ends with the program, wherever it is.
    @Test
    void whoeverIsInterruptedWhileTheyWaitLeavesTheRequestOpen() throws Exception {
        var end = new CompletableFuture<Throwable>();
        var thread =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    try {
                                        checkout.pay(priced("face-1"), Progress.unwatched());
                                    } catch (Exception e) {
                                        end.complete(e);
                                    }
                                });
        var open = waiting();
        thread.interrupt();
        assertThat(end.get()).isInstanceOf(CancellationException.class);
        assertThat(far.open()).contains(open);
    }

    @Test
    void aRequestOfAnEndedProgramCanBeWithdrawn() {
        interrupted();
        assertThat(shop.totals().open()).isEqualTo(Shop.PRICE);
        done(far.withdraw());
        assertThat(shop.totals().open()).isEqualTo(MicroUsd.ZERO);
        start();
        assertThat(far.open()).isEmpty();
    }
}
