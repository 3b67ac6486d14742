package studio.likeness.core.pay.till;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static studio.likeness.core.pay.PurchaseState.NOT_CHARGED;
import static studio.likeness.core.pay.PurchaseState.SETTLED;
import static studio.likeness.core.pay.till.Counter.done;
import static studio.likeness.core.pay.till.Counter.problem;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.signing.Signature;
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

    /// It was brought a long way: another payment does not throw it away.
    @Test
    void anAnswerThatNobodyTookUpYetIsKeptForWhatItPays() throws Exception {
        var answer = walk(interrupted());
        done(far.accept(answer));
        assertThat(done(far.unclaimed()).orElseThrow().face()).isEqualTo("face-1");
        assertThat(problem(pay("face-2").get())).isEqualTo(new AirgapProblem.RequestOpen());
        assertThat(done(again()).entry().state()).isEqualTo(SETTLED);
        assertThat(done(far.unclaimed())).isEmpty();
        var paying = pay("face-2");
        done(far.accept(walk(waiting())));
        assertThat(done(paying.get()).entry().state()).isEqualTo(SETTLED);
        assertThat(states()).contains(SETTLED, SETTLED);
    }

    /// Whoever takes a payment up before the start has read what was left finds it all the same.
    @Test
    void theFirstToAskReadsWhatWasLeft() throws Exception {
        var open = interrupted();
        startUnread();
        var paying = later(this::again);
        assertThat(waiting()).isEqualTo(open);
        done(far.accept(walk(open)));
        assertThat(done(paying.get()).entry().state()).isEqualTo(SETTLED);
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

    /// The power went between the answer and the signature in the ledger.
    @Test
    void anAnswerThatIsNotInTheLedgerYetIsFoundByTheNextStart() throws Exception {
        var paying = later(() -> checkoutThatDies().pay(priced("face-1"), Progress.unwatched()));
        done(far.accept(walk(waiting())));
        assertThatThrownBy(paying::get).hasRootCauseMessage("the power is gone");
        start();
        done(shop.resolver.afterRestart());
        assertThat(done(far.unclaimed()).orElseThrow().face()).isEqualTo("face-1");
        assertThat(done(again()).entry().state()).isEqualTo(SETTLED);
        assertThat(shop.taken()).isEqualTo(Shop.PRICE);
        assertThat(states()).containsExactly(SETTLED);
    }

    private Checkout checkoutThatDies() {
        return checkout(
                transfer -> {
                    var signature = far.sign(transfer);
                    if (signature instanceof Outcome.Done<Signature>) {
                        throw new IllegalStateException("the power is gone");
                    }
                    return signature;
                });
    }

    /// Its wish may not be sent any more.
    @Test
    void aPurchaseThatIsNotMadeAfterAllTakesItsRequestBack() throws Exception {
        interrupted();
        var quote = done(checkout.quote(shop.portrait("face-1"), Progress.unwatched()));
        var id = ((Quote.Earlier) quote).entry().id();
        assertThat(done(checkout.withdraw(id))).isTrue();
        assertThat(far.open()).isEmpty();
        assertThat(shop.totals().open()).isEqualTo(MicroUsd.ZERO);
        assertThat(states()).containsExactly(NOT_CHARGED);
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
