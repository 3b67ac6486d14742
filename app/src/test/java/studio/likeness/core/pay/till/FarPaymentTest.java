package studio.likeness.core.pay.till;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static studio.likeness.core.pay.till.Counter.done;
import static studio.likeness.core.pay.till.Counter.problem;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.airgap.FarKey;
import studio.likeness.core.airgap.OpenRequest;
import studio.likeness.core.airgap.Pairing;
import studio.likeness.core.airgap.SignAnswer;
import studio.likeness.core.airgap.SignRequest;
import studio.likeness.core.airgap.SigningPlace;
import studio.likeness.core.airgap.ur.Flaw;
import studio.likeness.core.airgap.ur.Misread;
import studio.likeness.core.airgap.ur.Ur;
import studio.likeness.core.airgap.ur.UrCollector;
import studio.likeness.core.airgap.ur.UrFrames;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.Caps;
import studio.likeness.core.pay.Gate;
import studio.likeness.core.pay.Network;
import studio.likeness.core.pay.PurchaseState;
import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.PublicKey;
import studio.likeness.core.wallet.SigningKey;
import studio.likeness.core.wallet.signing.TransferAuthorization;
import studio.likeness.os.clock.SecureEntropy;
import studio.likeness.os.files.RequestFile;
import studio.likeness.os.files.SigningLogFile;
import studio.likeness.os.picture.CodePictureFiles;

/// Payments of an account whose key lies on another computer. Between the two go picture files and
/// nothing else; everything around is real.
@Timeout(60)
class FarPaymentTest {
    private static final Caps CAPS = new Caps(MicroUsd.of(5_000_000), MicroUsd.of(9_000_000));

    @TempDir private Path folder;
    private final CodePictureFiles pictures = new CodePictureFiles();
    private Shop shop;
    private FarKey far;
    private Checkout checkout;
    private SigningPlace place;
    private PublicKey key;

    @BeforeEach
    void open() {
        shop = new Shop(folder);
        key = done(SigningKey.taking(Counter.key(1))).publicKey();
        place =
                new SigningPlace(
                        Network.BASE_SEPOLIA,
                        new Gate(shop.signer::sign),
                        new SigningLogFile(folder.resolve("signed.jsonl")),
                        shop.counter.clock);
        start();
    }

    @AfterEach
    void close() {
        shop.close();
    }

    /// As after a start of the program: what is in memory is gone.
    private void start() {
        far =
                new FarKey(
                        new RequestFile(folder.resolve("request")),
                        shop.ledger,
                        shop.counter.clock,
                        new SecureEntropy());
        done(far.begin());
        far.watch(done(Pairing.read(Pairing.show(key, SigningPlace.path(key), "x"))));
        var around =
                new Surroundings(
                        Network.BASE_SEPOLIA,
                        new WatchedPayer(far, key.address()),
                        new Balances(shop.counter.chain, shop.counter.clock),
                        shop.ledger,
                        shop.counter.policies,
                        () -> Long.MAX_VALUE);
        checkout =
                new Checkout(
                        around,
                        new Gate(new FarAuthoriser(far)),
                        shop.wire,
                        shop.counter.clock,
                        new SecureEntropy());
    }

    @Test
    void aPortraitIsPaidAcrossTwoComputersThatSharePictures() throws Exception {
        var paying = pay("face-1");
        var answer = walk(waiting());
        assertThat(done(far.accept(answer)).answer()).isPresent();
        var paid = done(paying.get());
        assertThat(paid.answer().status()).isEqualTo(200);
        assertThat(paid.entry().state()).isEqualTo(PurchaseState.SETTLED);
        assertThat(shop.taken()).isEqualTo(Shop.PRICE);
        assertThat(done(place.signed())).hasSize(1);
    }

    @Test
    void answersThatDoNotFitAreRefusedAndChangeNothing() throws Exception {
        var paying = pay("face-1");
        var open = waiting();
        var other = new SignAnswer(new UUID(1, 2), walk(open).signature(), "");
        assertThat(far.accept(other)).isEqualTo(Flaw.ANSWER_OTHER.failed());
        var stranger = Counter.signer(0x33);
        var moved = moved(open.transfer(), stranger.address());
        var foreign = new SignAnswer(open.request().id(), done(stranger.sign(moved)), "");
        assertThat(far.accept(foreign)).isEqualTo(Flaw.ANSWER_FOREIGN.failed());
        assertThat(shop.taken()).isEqualTo(MicroUsd.ZERO);
        var answer = walk(open);
        done(far.accept(answer));
        assertThat(far.accept(answer)).isEqualTo(Flaw.ANSWER_USED.failed());
        assertThat(done(paying.get()).entry().state()).isEqualTo(PurchaseState.SETTLED);
    }

    @Test
    void aRequestThatIsWithdrawnHoldsNothing() throws Exception {
        var paying = pay("face-1");
        var open = waiting();
        assertThat(shop.totals().open()).isEqualTo(Shop.PRICE);
        done(far.withdraw());
        assertThat(problem(paying.get())).isEqualTo(new AirgapProblem.RequestWithdrawn());
        assertThat(shop.totals().open()).isEqualTo(MicroUsd.ZERO);
        assertThat(far.accept(walk(open))).isEqualTo(Flaw.ANSWER_OTHER.failed());
    }

    @Test
    void aRequestThatLapsesIsMadeAnewWithOneAct() throws Exception {
        var paying = pay("face-1");
        var answer = lapsed();
        assertThat(far.lapsed()).isPresent();
        far.decide(true);
        var again = waiting();
        assertThat(far.lapsed()).isEmpty();
        assertThat(far.accept(answer)).isEqualTo(Flaw.ANSWER_OTHER.failed());
        done(far.accept(walk(again)));
        assertThat(done(paying.get()).entry().state()).isEqualTo(PurchaseState.SETTLED);
        assertThat(shop.taken()).isEqualTo(Shop.PRICE);
    }

    @Test
    void aRequestThatLapsesAndIsLeftHoldsNothing() throws Exception {
        var paying = pay("face-1");
        lapsed();
        far.decide(false);
        assertThat(problem(paying.get())).isEqualTo(new AirgapProblem.RequestLapsed());
        assertThat(shop.totals().open()).isEqualTo(MicroUsd.ZERO);
        assertThat(far.lapsed()).isEmpty();
    }

    @Test
    void whoeverIsAskedAboutALapseIsLetGoWhenTheModeIsLeft() throws Exception {
        var paying = pay("face-1");
        lapsed();
        far.close();
        assertThat(problem(paying.get())).isEqualTo(new AirgapProblem.RequestLapsed());
    }

    /// The walk took longer than the window: the answer comes, and is too late.
    private SignAnswer lapsed() throws Misread {
        var open = waiting();
        var answer = walk(open);
        shop.stage.pass(Duration.between(shop.counter.clock.now(), open.until()));
        assertThat(far.accept(answer)).isEqualTo(Flaw.ANSWER_LATE.failed());
        done(far.look());
        return answer;
    }

    @Test
    void aSecondPaymentWaitsItsTurn() throws Exception {
        var paying = pay("face-1");
        var open = waiting();
        assertThat(problem(pay("face-2").get())).isEqualTo(new AirgapProblem.RequestOpen());
        done(far.accept(walk(open)));
        assertThat(done(paying.get()).entry().state()).isEqualTo(PurchaseState.SETTLED);
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

    @Test
    void anotherAccountIsNotAskedFor() {
        far.watch(null);
        assertThat(far.isKeyOf(key.address())).isFalse();
        assertThat(far.open()).isEmpty();
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

    private CompletableFuture<Outcome<Paid>> pay(String face) {
        return pay(shop.portrait(face));
    }

    private CompletableFuture<Outcome<Paid>> pay(Wish wish) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return checkout.pay(priced(wish), Progress.unwatched());
                    } catch (InterruptedException e) {
                        throw new AssertionError(e);
                    }
                });
    }

    private Quote.Priced priced(String face) throws InterruptedException {
        return priced(shop.portrait(face));
    }

    private Quote.Priced priced(Wish wish) throws InterruptedException {
        var quote = done(checkout.quote(wish, Progress.unwatched()));
        var priced = (Quote.Priced) quote;
        var newcomer = priced.newcomer();
        return newcomer.isEmpty()
                ? priced
                : done(checkout.review(priced, Optional.of(newcomer.get().payTo())));
    }

    private OpenRequest waiting() {
        var open = far.open().filter(request -> request.answer().isEmpty());
        while (open.isEmpty()) {
            Thread.onSpinWait();
            open = far.open().filter(request -> request.answer().isEmpty());
        }
        return open.get();
    }

    /// To the other computer and back, with picture files in both directions.
    private SignAnswer walk(OpenRequest open) throws Misread {
        var frames = new UrFrames(open.request().ur(), 180);
        var codes = codes(frames);
        var there = done(pictures.write(folder.resolve("request.gif"), codes, 200));
        var request = done(SignRequest.read(read(there)));
        assertThat(done(place.judge(request, key, CAPS)).refusal()).isEmpty();
        var answer = done(place.sign(request, key, CAPS));
        var text = answer.ur().toString().toUpperCase(Locale.ROOT);
        var back = done(pictures.write(folder.resolve("answer.png"), List.of(text), 0));
        return done(SignAnswer.read(read(back)));
    }

    /// Every third one is lost.
    private static List<String> codes(UrFrames frames) throws Misread {
        var codes = new ArrayList<String>();
        var collector = new UrCollector();
        for (var number = 1; collector.whole().isEmpty(); number++) {
            if (number % 3 != 0) {
                codes.add(frames.frame(number));
                collector.take(codes.getLast());
            }
        }
        return codes;
    }

    private Ur read(Path picture) throws Misread {
        var collector = new UrCollector();
        for (var code : done(pictures.read(picture))) {
            collector.take(code);
        }
        return collector.whole().orElseThrow();
    }

    private static TransferAuthorization moved(TransferAuthorization to, Address from) {
        return new TransferAuthorization(
                to.domain(), from, to.to(), to.value(), to.window(), to.nonce());
    }
}
