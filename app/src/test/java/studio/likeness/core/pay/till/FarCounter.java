package studio.likeness.core.pay.till;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static studio.likeness.core.pay.till.Counter.done;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import studio.likeness.core.airgap.FarKey;
import studio.likeness.core.airgap.OpenRequest;
import studio.likeness.core.airgap.Pairing;
import studio.likeness.core.airgap.RequestStore;
import studio.likeness.core.airgap.SignAnswer;
import studio.likeness.core.airgap.SignRequest;
import studio.likeness.core.airgap.SigningPlace;
import studio.likeness.core.airgap.ur.Flaw;
import studio.likeness.core.airgap.ur.Misread;
import studio.likeness.core.airgap.ur.Ur;
import studio.likeness.core.airgap.ur.UrCollector;
import studio.likeness.core.airgap.ur.UrFrames;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.Authoriser;
import studio.likeness.core.pay.Caps;
import studio.likeness.core.pay.Gate;
import studio.likeness.core.pay.Network;
import studio.likeness.core.pay.PurchaseState;
import studio.likeness.core.pay.ledger.Entry;
import studio.likeness.core.pay.ledger.LedgerFilter;
import studio.likeness.core.port.Progress;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.PublicKey;
import studio.likeness.core.wallet.SigningKey;
import studio.likeness.house.Patience;
import studio.likeness.os.clock.SecureEntropy;
import studio.likeness.os.files.RequestFile;
import studio.likeness.os.files.SigningLogFile;
import studio.likeness.os.picture.CodePictureFiles;

/// Payments of an account whose key lies on another computer. Between the two go picture files and
/// nothing else; everything around is real.
@Timeout(60)
@SuppressWarnings("NullAway.Init") // opened before each test
abstract class FarCounter {
    static final Caps CAPS = new Caps(MicroUsd.of(5_000_000), MicroUsd.of(9_000_000));

    @TempDir Path folder;
    private final CodePictureFiles pictures = new CodePictureFiles();
    Shop shop;
    FarKey far;
    Checkout checkout;
    SigningPlace place;
    PublicKey key;

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
    void start() {
        far = new FarKey(requests(), shop.ledger, shop.counter.clock, new SecureEntropy());
        done(far.begin());
        reach();
    }

    /// As before the program has read what was left.
    void startUnread() {
        far = new FarKey(requests(), shop.ledger, shop.counter.clock, new SecureEntropy());
        reach();
    }

    private void reach() {
        far.watch(done(Pairing.read(Pairing.show(key, SigningPlace.path(key), "x"))));
        checkout = checkout(new FarAuthoriser(far));
    }

    Checkout checkout(Authoriser signer) {
        var around =
                new Surroundings(
                        Network.BASE_SEPOLIA,
                        new WatchedPayer(far, key.address()),
                        new Balances(shop.counter.chain, shop.counter.clock),
                        shop.ledger,
                        shop.counter.policies,
                        () -> Long.MAX_VALUE);
        return new Checkout(
                around, new Gate(signer), shop.wire, shop.counter.clock, new SecureEntropy());
    }

    RequestStore requests() {
        return new RequestFile(folder.resolve("request"));
    }

    List<PurchaseState> states() {
        var all = done(shop.ledger.page(LedgerFilter.ALL, 0, 9)).entries();
        return all.stream().map(Entry::state).toList();
    }

    /// The program ended while somebody waited, and was started again.
    OpenRequest interrupted() {
        var paying = pay("face-1");
        var open = waiting();
        far.close();
        assertThatThrownBy(paying::join).hasRootCauseInstanceOf(CancellationException.class);
        start();
        done(shop.resolver.afterRestart());
        return open;
    }

    /// The walk took longer than the window: the answer comes, and is too late.
    SignAnswer lapsed() throws Misread {
        var open = waiting();
        var answer = walk(open);
        shop.stage.pass(Duration.between(shop.counter.clock.now(), open.until()));
        assertThat(far.accept(answer)).isEqualTo(Flaw.ANSWER_LATE.failed());
        done(far.look());
        return answer;
    }

    CompletableFuture<Outcome<Paid>> pay(String face) {
        return pay(shop.portrait(face));
    }

    CompletableFuture<Outcome<Paid>> pay(Wish wish) {
        return later(() -> checkout.pay(priced(wish), Progress.unwatched()));
    }

    interface Paying {
        Outcome<Paid> pay() throws InterruptedException;
    }

    /// While the test goes for the answer.
    static CompletableFuture<Outcome<Paid>> later(Paying paying) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return paying.pay();
                    } catch (InterruptedException e) {
                        throw new AssertionError(e);
                    }
                });
    }

    Quote.Priced priced(String face) throws InterruptedException {
        return priced(shop.portrait(face));
    }

    Quote.Priced priced(Wish wish) throws InterruptedException {
        var quote = done(checkout.quote(wish, Progress.unwatched()));
        var priced = (Quote.Priced) quote;
        var newcomer = priced.newcomer();
        return newcomer.isEmpty()
                ? priced
                : done(checkout.review(priced, Optional.of(newcomer.get().payTo())));
    }

    OpenRequest waiting() {
        Patience.until("a request came", () -> unanswered().isPresent());
        return unanswered().orElseThrow();
    }

    private Optional<OpenRequest> unanswered() {
        return far.open().filter(request -> request.answer().isEmpty());
    }

    /// To the other computer and back, with picture files in both directions.
    SignAnswer walk(OpenRequest open) throws Misread {
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
}
