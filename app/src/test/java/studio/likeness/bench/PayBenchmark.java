package studio.likeness.bench;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.Account;
import studio.likeness.core.pay.Allowance;
import studio.likeness.core.pay.Asked;
import studio.likeness.core.pay.Challenge;
import studio.likeness.core.pay.Circumstances;
import studio.likeness.core.pay.Decision;
import studio.likeness.core.pay.Gate;
import studio.likeness.core.pay.Network;
import studio.likeness.core.pay.Plan;
import studio.likeness.core.pay.Purchase;
import studio.likeness.core.pay.Reading;
import studio.likeness.core.pay.Recipients;
import studio.likeness.core.pay.Signing;
import studio.likeness.core.pay.Standing;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Headers;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.SigningKey;
import studio.likeness.core.wallet.signing.Nonce;
import studio.likeness.core.wallet.signing.PaymentSigner;

/// From a service's demand to the signed header, and the gate's part of it.
record PayBenchmark(Duration warmUp, int count) implements Benchmark {
    private static final Address PAYEE = Address.of(filled(20));
    private static final URI URL = URI.create("https://api.example.test/v1/image");
    private static final String CHALLENGE =
            """
            {"x402Version":2,"resource":{"url":"%s"},"accepts":[{"scheme":"exact",
            "network":"eip155:8453","amount":"20000","asset":"%s","payTo":"%s",
            "maxTimeoutSeconds":60,"extra":{"name":"USD Coin","version":"2"}}]}\
            """
                    .formatted(URL, Network.BASE.dollar().contract(), PAYEE);

    @Override
    public List<Result> run() throws Exception {
        var answer = answer();
        try (var signer = signer()) {
            var gate = new Gate(signer::sign);
            var challenge = read(answer);
            var fresh = around(signer.address(), Optional.empty());
            return List.of(
                    Result.of(
                            "pay.gate",
                            "ms",
                            Samples.millisOf(warmUp, count, () -> Gate.judge(challenge, fresh))),
                    Result.of(
                            "pay.challenge-to-header",
                            "ms",
                            Samples.millisOf(warmUp, count, () -> paid(gate, answer, fresh))));
        }
    }

    private static Signing.Signed paid(Gate gate, Answer answer, Circumstances fresh) {
        var plan = plan(Gate.judge(read(answer), fresh));
        var purchase = Purchase.draw("bench", plan.terms(), Nonce.of(filled(32)));
        var around = around(plan.terms().payer(), Optional.of(purchase));
        return switch (gate.sign(plan, around, purchase)) {
            case Signing.Signed signed -> signed;
            case Signing other -> throw new IllegalStateException(other.toString());
        };
    }

    private static Plan plan(Decision decision) {
        return switch (decision) {
            case Decision.Approved(var plan) -> plan;
            case Decision.Refused(var reason, _) -> throw new IllegalStateException(reason.code());
        };
    }

    private static Challenge read(Answer answer) {
        return switch (Challenge.read(answer)) {
            case Reading.Read(var challenge) -> challenge;
            case Reading.Unreadable(var reason) -> throw new IllegalStateException(reason.code());
        };
    }

    static Answer answer() {
        var header = Base64.getEncoder().encodeToString(CHALLENGE.getBytes(StandardCharsets.UTF_8));
        var headers = Headers.received(Map.of("PAYMENT-REQUIRED", List.of(header)));
        return new Answer(402, headers, new byte[0], Duration.ZERO);
    }

    static Circumstances around(Address payer, Optional<Purchase> purchase) {
        var plenty = MicroUsd.of(1_000_000);
        var now = Instant.ofEpochSecond(1_800_000_000);
        return new Circumstances(
                new Asked("bench", URL, Set.of(URL), false),
                Network.BASE,
                new Allowance(Optional.of(plenty), plenty, plenty, Duration.ofMinutes(10)),
                new Account(payer, false, plenty, MicroUsd.ZERO),
                new Recipients(Set.of(PAYEE), Optional.empty()),
                new Standing(now, Duration.ZERO, Set.of(), purchase));
    }

    static PaymentSigner signer() {
        return switch (SigningKey.taking(filled(32))) {
            case Outcome.Done<SigningKey>(var key) ->
                    new PaymentSigner(key, Set.of(Network.BASE.dollar()));
            case Outcome.Failed<SigningKey>(var problem) ->
                    throw new IllegalStateException(problem.toString());
        };
    }

    private static byte[] filled(int size) {
        var bytes = new byte[size];
        Arrays.fill(bytes, (byte) 0x22);
        return bytes;
    }
}
