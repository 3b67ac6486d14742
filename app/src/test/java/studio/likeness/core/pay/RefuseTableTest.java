package studio.likeness.core.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import studio.likeness.core.money.MicroUsd;

/// What is refused before anybody signs, class by class as the table of our list has it, each case
/// under its own name.
class RefuseTableTest extends AttackCase {
    @TestFactory
    Stream<DynamicTest> type() {
        return Stream.of(
                offer("permit", "extra.primaryType=\"Permit\"", Refusal.TYPE_FOREIGN),
                offer(
                        "permit2",
                        "extra.assetTransferMethod=\"permit2\"",
                        Refusal.METHOD_UNSUPPORTED),
                offer("upto", "scheme=\"upto\"", Refusal.SCHEME_UNSUPPORTED),
                offer("escrow", "extra.paymentFlow=\"escrow\"", Refusal.FLOW_UNSUPPORTED),
                offer("collector", "scheme=\"auth-capture\"", Refusal.SCHEME_UNSUPPORTED),
                offer(
                        "receive with authorization",
                        "extra.primaryType=\"ReceiveWithAuthorization\"",
                        Refusal.TYPE_FOREIGN),
                offer("unknown type", "extra.primaryType=\"Anything\"", Refusal.TYPE_FOREIGN),
                offer("extra fields", "extra.types={\"A\":[]}", Refusal.TYPE_FOREIGN),
                offer("missing fields", "-payTo", Refusal.RECIPIENT_UNREADABLE),
                text(
                        "duplicate keys",
                        Answers.CHALLENGE.replace("\"payTo\"", "\"payTo\":\"x\",\"payTo\""),
                        Refusal.CHALLENGE_UNREADABLE));
    }

    @TestFactory
    Stream<DynamicTest> domain() {
        return Stream.of(
                offer("other chain", "network=\"eip155:84532\"", Refusal.NETWORK_OTHER),
                offer(
                        "other contract",
                        "asset=\"0x1111111111111111111111111111111111111111\"",
                        Refusal.ASSET_UNKNOWN),
                offer("name of the test dollar", "extra.name=\"USDC\"", Refusal.DOMAIN_MISMATCH),
                offer("other version", "extra.version=\"1\"", Refusal.DOMAIN_MISMATCH),
                offer("salt", "extra.salt=\"0x00\"", Refusal.DOMAIN_MISMATCH));
    }

    /// The names are exchanged there: "USDC" is right, and "USD Coin" is not.
    @Test
    void theTestDollarIsPinnedUnderItsOwnName() {
        scene.network = Network.BASE_SEPOLIA;
        var sepolia =
                "network=\"eip155:84532\" & asset=\"0x036CbD53842c5426634e7929541eC2318f3dCF7e\"";
        assertRefused(sepolia, Refusal.DOMAIN_MISMATCH);
        var honest = Answers.read(Offers.answer("2", sepolia + " & extra.name=\"USDC\""));
        assertThat(plan(honest).token()).isEqualTo(Network.BASE_SEPOLIA.dollar());
    }

    @TestFactory
    Stream<DynamicTest> amount() {
        var beyond = BigInteger.TWO.pow(256);
        return Stream.of(
                offer("zero", "amount=\"0\"", Refusal.AMOUNT_ZERO),
                offer("negative", "amount=\"-1\"", Refusal.AMOUNT_UNREADABLE),
                offer("decimal", "amount=\"0.02\"", Refusal.AMOUNT_UNREADABLE),
                offer("exponent", "amount=\"2e4\"", Refusal.AMOUNT_UNREADABLE),
                offer("hexadecimal", "amount=\"0x4e20\"", Refusal.AMOUNT_UNREADABLE),
                offer("leading zero", "amount=\"020000\"", Refusal.AMOUNT_UNREADABLE),
                offer("leading sign", "amount=\"+20000\"", Refusal.AMOUNT_UNREADABLE),
                offer("too large", "amount=\"" + beyond + "\"", Refusal.AMOUNT_UNREADABLE),
                offer("over the cap", "amount=\"1000001\"", Refusal.OVER_CALL_CAP),
                now(
                        "one millionth more than was shown",
                        () -> scene.seen = Optional.of(MicroUsd.of(19_999)),
                        Refusal.PRICE_MOVED),
                offer(
                        "as many euros",
                        "asset=\"0x60a3e35cc302bfa44cb288bc5a4f316fdb1adb42\"",
                        Refusal.ASSET_UNKNOWN));
    }

    @TestFactory
    Stream<DynamicTest> recipient() {
        return Stream.of(
                offer(
                        "zero",
                        "payTo=\"0x0000000000000000000000000000000000000000\"",
                        Refusal.RECIPIENT_ZERO),
                offer("own address", "payTo=\"" + key.address() + "\"", Refusal.RECIPIENT_SELF),
                offer(
                        "token",
                        "payTo=\"0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913\"",
                        Refusal.RECIPIENT_TOKEN),
                offer(
                        "bad checksum",
                        "payTo=\"0x209693bc6afc0C5328bA36FaF03C514EF312287C\"",
                        Refusal.RECIPIENT_UNREADABLE),
                now(
                        "another one than before in this purchase",
                        () -> {
                            scene.draw(plan(CHALLENGE), Transfers.nonce(1));
                            scene.known = Set.of(Scene.PAYEE, THIEF);
                        },
                        offering(Answers.OFFER.replace(Scene.PAYEE.toString(), THIEF.toString())),
                        Refusal.PURCHASE_CHANGED));
    }

    /// A window that is over or not open yet can only come ready made, to the offline role: see
    /// [OfflineGateTest].
    @TestFactory
    Stream<DynamicTest> time() {
        return Stream.of(
                offer("window too long", "maxTimeoutSeconds=601", Refusal.WINDOW_TOO_LONG),
                offer("window too short", "maxTimeoutSeconds=6", Refusal.WINDOW_TOO_SHORT),
                now(
                        "our clock is early",
                        () -> scene.skew = Duration.ofSeconds(61),
                        Refusal.CLOCK_WRONG),
                now(
                        "our clock is late",
                        () -> scene.skew = Duration.ofSeconds(-61),
                        Refusal.CLOCK_WRONG));
    }

    @TestFactory
    Stream<DynamicTest> flow() {
        return Stream.of(
                now("second demand after payment", this::payAndLoseTheAnswer, Refusal.STILL_SIGNED),
                now(
                        "demand after a redirect",
                        () -> scene.obstacles = Set.of(Obstacle.REDIRECTED),
                        Refusal.AFTER_REDIRECT),
                now(
                        "demand of another host",
                        () -> scene.url = URI.create("https://evil.test/v1/image"),
                        Refusal.FOREIGN_ORIGIN),
                now(
                        "another resource than was asked for",
                        () -> scene.url = URI.create("https://api.example.test/v1/video"),
                        Refusal.RESOURCE_MISMATCH),
                now(
                        "look at a job on another host",
                        () -> {
                            payAndLoseTheAnswer();
                            scene.now = Scene.NOW.plusSeconds(60);
                            scene.url = URI.create("https://poll.example.test/v1/image");
                        },
                        Refusal.FOREIGN_ORIGIN));
    }

    @TestFactory
    Stream<DynamicTest> state() {
        return Stream.of(
                now("wallet locked", () -> scene.locked = true, Refusal.WALLET_LOCKED),
                now(
                        "cap of the day reached",
                        () -> scene.leftOfDay = MicroUsd.of(19_999),
                        Refusal.OVER_DAY_CAP),
                now(
                        "earlier purchase unknown",
                        () -> scene.obstacles = Set.of(Obstacle.EARLIER_UNKNOWN),
                        Refusal.EARLIER_UNKNOWN),
                now(
                        "ledger not writable",
                        () -> scene.obstacles = Set.of(Obstacle.LEDGER_NOT_WRITABLE),
                        Refusal.LEDGER_CLOSED),
                now(
                        "disk full",
                        () -> scene.obstacles = Set.of(Obstacle.DISK_FULL),
                        Refusal.DISK_FULL));
    }

    @TestFactory
    Stream<DynamicTest> size() {
        var blanks = " ".repeat(64 << 10);
        var deep = "[".repeat(33) + "]".repeat(33);
        var many = (Answers.OFFER + ",").repeat(16) + Answers.OFFER;
        return Stream.of(
                dynamicTest(
                        "demand over 64 KiB",
                        () ->
                                assertThat(
                                                Challenge.read(
                                                        Answers.inBody(Answers.CHALLENGE + blanks)))
                                        .isEqualTo(
                                                new Reading.Unreadable(
                                                        Refusal.CHALLENGE_TOO_LARGE))),
                text(
                        "header over 16 KiB",
                        Answers.CHALLENGE + " ".repeat(12 << 10),
                        Refusal.CHALLENGE_TOO_LARGE),
                text(
                        "nesting over 32",
                        Answers.CHALLENGE.replace("\"error\"", "\"a\":" + deep + ",\"error\""),
                        Refusal.CHALLENGE_UNREADABLE),
                text(
                        "over 16 offers",
                        Answers.CHALLENGE.replace(Answers.OFFER, many),
                        Refusal.TOO_MANY_OFFERS));
    }

    /// The other side of the smallest sizes: what is just within them is paid.
    @Test
    void sixteenOffersAreReadAndPaid() {
        var many = (Answers.OFFER + ",").repeat(15) + Answers.OFFER;
        var answer = Answers.of(402, Map.of(), Answers.CHALLENGE.replace(Answers.OFFER, many));
        assertThat(plan(Answers.read(answer)).amount()).isEqualTo(MicroUsd.of(20_000));
    }

    private DynamicTest offer(String name, String change, Refusal reason) {
        return dynamicTest(name, () -> assertRefused(change, reason));
    }

    private static DynamicTest text(String name, String challenge, Refusal reason) {
        return dynamicTest(
                name,
                () ->
                        assertThat(Challenge.read(Answers.inHeader(challenge)))
                                .isEqualTo(new Reading.Unreadable(reason)));
    }

    private DynamicTest now(String name, Runnable change, Refusal reason) {
        return now(name, change, CHALLENGE, reason);
    }

    private DynamicTest now(String name, Runnable change, Challenge challenge, Refusal reason) {
        return dynamicTest(
                name,
                () -> {
                    begin();
                    change.run();
                    assertRefused(challenge, reason);
                });
    }
}
