package studio.likeness.ui.pay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.Account;
import studio.likeness.core.pay.Allowance;
import studio.likeness.core.pay.Asked;
import studio.likeness.core.pay.Caps;
import studio.likeness.core.pay.Challenge;
import studio.likeness.core.pay.Circumstances;
import studio.likeness.core.pay.Gate;
import studio.likeness.core.pay.Network;
import studio.likeness.core.pay.Reading;
import studio.likeness.core.pay.Recipients;
import studio.likeness.core.pay.Standing;
import studio.likeness.core.pay.ledger.Policy;
import studio.likeness.core.pay.ledger.Position;
import studio.likeness.core.pay.ledger.Purpose;
import studio.likeness.core.pay.till.Demand;
import studio.likeness.core.pay.till.Footing;
import studio.likeness.core.pay.till.Quote;
import studio.likeness.core.pay.till.Seller;
import studio.likeness.core.pay.till.Several;
import studio.likeness.core.pay.till.Wish;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Body;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.port.wire.Headers;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.HandClock;
import studio.likeness.core.wallet.signing.Nonce;

/// A price to review, judged by the real gate in circumstances that a test or a picture turns.
public final class PayBench {
    static final Address PAYEE = address("4b2f9911c0d3e7a2554490b1c2d3e4f591c7e0a3");
    static final Address PAYER = address("7e5f4552091a69125d5dfcb7b8c2659029395bdf");
    static final Nonce NONCE = Nonce.parse("0x5a1f00c2" + "0".repeat(48) + "91c7e0a3");
    private static final URI HERE = URI.create("https://blockrun.ai/api/v1/videos/generations");
    private static final Seller SELLER =
            new Seller(
                    "blockrun",
                    Set.of(URI.create("https://blockrun.ai")),
                    false,
                    Duration.ofMinutes(10));

    private static final MicroUsd NOTHING = MicroUsd.ZERO;

    private final HandClock clock = new HandClock();
    private Address payer = PAYER;
    private boolean known = true;
    private long estimate = 830_000;
    private boolean locked;
    private Optional<Address> confirmed = Optional.empty();
    private long seen = 826_804;
    private Several together = Several.ONE;
    private MicroUsd balance = MicroUsd.of(19_980_000);
    private Policy policy = Policy.CAREFUL;

    public HandClock clock() {
        return clock;
    }

    /// The account that the till takes the money from.
    public PayBench payer(Address value) {
        payer = value;
        return this;
    }

    public PayBench newRecipient() {
        known = false;
        return this;
    }

    /// The new recipient was compared.
    public PayBench confirmed() {
        confirmed = Optional.of(PAYEE);
        return this;
    }

    public PayBench expectedAt(long micros) {
        estimate = micros;
        return this;
    }

    public PayBench locked(boolean value) {
        locked = value;
        return this;
    }

    public PayBench seenBefore(long micros) {
        seen = micros;
        return this;
    }

    PayBench holding(long micros) {
        balance = MicroUsd.of(micros);
        return this;
    }

    public PayBench poor() {
        balance = MicroUsd.of(100_000);
        return this;
    }

    /// More than one payment may take.
    public PayBench capped() {
        policy =
                new Policy(new Caps(MicroUsd.of(500_000), Policy.CAREFUL.caps().perDay()), NOTHING);
        return this;
    }

    /// The first of several that go at the same price.
    public PayBench firstOf(int count) {
        together = new Several(count, MicroUsd.of(826_804L * (count - 1)), false);
        return this;
    }

    /// The key of the account is on another computer.
    public PayBench walking() {
        together = new Several(together.count(), together.others(), true);
        return this;
    }

    public Quote.Priced priced() {
        var wish =
                Wish.of(
                                SELLER,
                                Call.post(HERE, Body.json("{}")),
                                Purpose.video("Neon alley, take 3", "ada", "job-1"))
                        .estimated(MicroUsd.of(estimate))
                        .shown(MicroUsd.of(seen))
                        .among(together);
        return judged(wish, demand(), confirmed);
    }

    /// As the till does it.
    public Outcome<Quote.Priced> again(Quote.Priced old, Optional<Address> confirmed) {
        return Outcome.done(judged(old.wish(), old.demand(), confirmed));
    }

    private Quote.Priced judged(Wish wish, Demand demand, Optional<Address> confirmed) {
        var recipients = known ? Set.of(PAYEE) : Set.<Address>of();
        var account = new Account(payer, locked, balance, MicroUsd.of(165_161));
        var position =
                new Position(
                        MicroUsd.of(3_140_000), MicroUsd.of(165_161), Optional.empty(), recipients);
        var now = clock.now();
        var footing =
                new Footing(Network.BASE_SEPOLIA, account, now, 1, policy, position, Set.of());
        var circumstances =
                new Circumstances(
                        new Asked(SELLER.id(), HERE, SELLER.origins(), false),
                        Network.BASE_SEPOLIA,
                        new Allowance(
                                wish.seen(),
                                policy.caps().perCall(),
                                footing.leftOfDay(),
                                SELLER.longest()),
                        account,
                        new Recipients(recipients, confirmed),
                        new Standing(now, Duration.ZERO, Set.of(), Optional.empty()));
        var decision = Gate.judge(demand.challenge(), circumstances);
        return new Quote.Priced(wish, demand, footing, decision, confirmed);
    }

    private static Demand demand() {
        return new Demand(challenge(), Duration.ZERO, NONCE);
    }

    private static Challenge challenge() {
        var body =
                """
                {"x402Version":2,"error":"","resource":{"url":"%s","description":"Video generation"},
                "accepts":[{"scheme":"exact","network":"eip155:84532","amount":"826804",
                "asset":"0x036CbD53842c5426634e7929541eC2318f3dCF7e","payTo":"%s",
                "maxTimeoutSeconds":600,"extra":{"name":"USDC","version":"2"}}]}"""
                        .formatted(HERE, PAYEE);
        var answer = new Answer(402, Headers.none(), body.getBytes(UTF_8), Duration.ZERO);
        return switch (Challenge.read(answer)) {
            case Reading.Read(var challenge) -> challenge;
            case Reading.Unreadable(var reason) -> throw new AssertionError(reason);
        };
    }

    private static Address address(String hex) {
        return Address.of(HexFormat.of().parseHex(hex));
    }
}
