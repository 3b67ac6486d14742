package studio.likeness.core.pay.till;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.ledger.Ledger;
import studio.likeness.core.pay.ledger.LedgerFilter;
import studio.likeness.core.pay.ledger.Purpose;
import studio.likeness.core.pay.ledger.Totals;
import studio.likeness.core.port.Clock;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.wire.Body;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.signing.SeatedSigner;
import studio.likeness.practice.Stage;
import studio.likeness.practice.chain.Address;
import studio.likeness.practice.http.Json;

/// A counter, and the practice services on its other side.
final class Shop implements AutoCloseable {
    static final String PORTRAIT = Counter.PORTRAIT;
    static final String VIDEOS = "/blockrun/api/v1/videos/generations";
    static final MicroUsd PRICE = MicroUsd.of(11_000);

    final Stage stage = new Stage();
    final Counter counter;
    final TimelessWire wire;
    final Ledger ledger;
    final SeatedSigner signer;
    final Checkout checkout;
    final Resolver resolver;
    final Seller seller;

    Shop(Path folder) {
        counter = new Counter(folder, stage.at(""), new StageClock(stage), 1);
        wire = counter.wire;
        ledger = counter.ledger;
        signer = counter.signer;
        checkout = counter.checkout;
        resolver = counter.resolver;
        seller = counter.seller;
    }

    Call portraitCall() {
        return counter.portraitCall(stage.photo("plain.png"));
    }

    Wish portrait(String face) {
        return counter.portrait(face, stage.photo("plain.png"));
    }

    Wish video(String job) {
        var body =
                Json.object()
                        .put("model", "bytedance/seedance-2.0-fast")
                        .put("prompt", "A quiet lake")
                        .put("duration_seconds", 5);
        var call = Call.post(stage.at(VIDEOS), Body.json(body.toString()));
        return Wish.of(seller, call, Purpose.video("A quiet lake", "", job)).paidLater();
    }

    Outcome<Paid> pay(Wish wish) throws InterruptedException {
        return checkout.pay(counter.priced(wish), Progress.unwatched());
    }

    /// What the chain moved out of the payer's account.
    MicroUsd taken() {
        return taken(stage, counter);
    }

    static MicroUsd taken(Stage stage, Counter counter) {
        var payer = counter.signer.address().orElseThrow();
        var owner = Address.of(payer.toString().toLowerCase(Locale.ROOT));
        var left = stage.server().ledger().balanceOf(owner);
        var gift = studio.likeness.practice.chain.Ledger.GIFT;
        return MicroUsd.of(gift.subtract(left).longValueExact());
    }

    Totals totals() {
        return Counter.done(ledger.totals(LedgerFilter.ALL));
    }

    @Override
    public void close() {
        counter.close();
        stage.close();
    }

    private record StageClock(Stage stage) implements Clock {
        @Override
        public Instant now() {
            return Instant.ofEpochSecond(stage.seconds());
        }

        @Override
        public Duration uptime() {
            return Duration.between(Instant.EPOCH, now());
        }
    }
}
