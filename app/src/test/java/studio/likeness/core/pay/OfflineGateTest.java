package studio.likeness.core.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.OfflineDesk.Countersigned;
import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.signing.Nonce;
import studio.likeness.core.wallet.signing.Signature;
import studio.likeness.core.wallet.signing.TokenDomain;
import studio.likeness.core.wallet.signing.TransferAuthorization;
import studio.likeness.core.wallet.signing.Window;

/// The same payment of two cents, handed to the computer without a network in ways that speak
/// against it.
class OfflineGateTest {
    private static final Instant NOW = Scene.NOW;
    private static final TestKey KEY = new TestKey();
    private static final TransferAuthorization PLAIN = Transfers.from(KEY.address());
    private static final TokenDomain DOLLAR = PLAIN.domain();
    private static final Address ZERO = Address.of(new byte[20]);

    private final List<Countersigned> signed = new ArrayList<>();

    static Stream<Arguments> against() {
        return Stream.of(
                Arguments.of(Refusal.NETWORK_UNKNOWN, on(domain(31_337, DOLLAR.contract()))),
                Arguments.of(Refusal.NETWORK_DISABLED, on(Network.ETHEREUM.dollar())),
                Arguments.of(Refusal.NETWORK_OTHER, on(Network.BASE_SEPOLIA.dollar())),
                Arguments.of(Refusal.ASSET_UNKNOWN, on(domain(8453, Scene.PAYEE))),
                Arguments.of(
                        Refusal.DOMAIN_MISMATCH,
                        on(new TokenDomain("USDC", "2", 8453, DOLLAR.contract()))),
                Arguments.of(
                        Refusal.DOMAIN_MISMATCH,
                        on(new TokenDomain("USD Coin", "1", 8453, DOLLAR.contract()))),
                Arguments.of(Refusal.PAYER_OTHER, Transfers.from(Scene.PAYEE)),
                Arguments.of(Refusal.RECIPIENT_ZERO, to(ZERO)),
                Arguments.of(Refusal.RECIPIENT_TOKEN, to(DOLLAR.contract())),
                Arguments.of(Refusal.RECIPIENT_SELF, to(KEY.address())),
                Arguments.of(Refusal.WINDOW_OVER, within(-600, 0)),
                Arguments.of(Refusal.WINDOW_NOT_OPEN, within(0, 60)),
                Arguments.of(Refusal.WINDOW_TOO_LONG, within(-600, 3601)),
                Arguments.of(
                        Refusal.WINDOW_TOO_LONG,
                        within(
                                new Window(
                                        BigInteger.ZERO,
                                        BigInteger.TWO.pow(256).subtract(BigInteger.ONE)))),
                Arguments.of(Refusal.AMOUNT_ZERO, of(BigInteger.ZERO)),
                Arguments.of(Refusal.OVER_CALL_CAP, of(BigInteger.valueOf(1_000_001))),
                Arguments.of(Refusal.OVER_CALL_CAP, of(BigInteger.TWO.pow(255))));
    }

    @ParameterizedTest
    @MethodSource("against")
    void isRefused(Refusal reason, TransferAuthorization transfer) {
        assertThat(Gate.judge(transfer, desk(false))).contains(reason);
        var before = KEY.signed.size();
        assertThat(new Gate(KEY).sign(transfer, desk(false)))
                .isEqualTo(Outcome.failed(new AirgapProblem.CodeRefused(reason.message())));
        assertThat(KEY.signed).hasSize(before);
    }

    @Test
    void anOrdinaryPaymentIsSigned() {
        assertThat(Gate.judge(PLAIN, desk(false))).isEmpty();
        var signature = ((Outcome.Done<?>) new Gate(KEY).sign(PLAIN, desk(false))).value();
        assertThat(signature)
                .isInstanceOfSatisfying(
                        Signature.class,
                        s -> assertThat(s.signer(PLAIN.digest())).contains(KEY.address()));
    }

    @Test
    void aLockedKeySignsNothing() {
        assertThat(Gate.judge(PLAIN, desk(true))).contains(Refusal.WALLET_LOCKED);
    }

    @Test
    void aSignatureOfAnotherKeyDoesNotLeave() {
        var stranger =
                new Gate(transfer -> KEY.sign(Transfers.from(KEY.address())).map(made -> made));
        var asked = of(BigInteger.valueOf(5));
        assertThat(stranger.sign(asked, desk(false)))
                .isEqualTo(
                        Outcome.failed(
                                new AirgapProblem.CodeRefused(
                                        Refusal.SIGNATURE_FOREIGN.message())));
    }

    @Test
    void oneNumberIsForOnePayment() {
        signed.add(new Countersigned(NOW, PLAIN));
        assertThat(Gate.judge(PLAIN, desk(false))).isEmpty();
        assertThat(Gate.judge(within(-600, 900), desk(false))).isEmpty();
        assertThat(Gate.judge(of(BigInteger.valueOf(20_001)), desk(false)))
                .contains(Refusal.NONCE_TAKEN);
        assertThat(Gate.judge(to(Address.of(filled(9))), desk(false)))
                .contains(Refusal.NONCE_TAKEN);
    }

    /// A request that lapsed comes back with a later window.
    @Test
    void whatIsSignedTwiceCountsOnceInTheDay() {
        for (var i = 0; i < 8; i++) {
            signed.add(new Countersigned(NOW.minus(Duration.ofHours(i + 1)), million(10)));
        }
        assertThat(Gate.judge(million(1), desk(false))).isEmpty();
        assertThat(desk(false).signedBefore(million(10))).contains(NOW.minus(Duration.ofHours(1)));
        assertThat(desk(false).signedBefore(million(1))).isEmpty();
    }

    @Test
    void aDayHasItsCap() {
        for (var i = 0; i < 4; i++) {
            signed.add(new Countersigned(NOW.minus(Duration.ofHours(20)), million(10 + i)));
        }
        assertThat(Gate.judge(million(1), desk(false))).isEmpty();
        signed.add(new Countersigned(NOW, million(20)));
        assertThat(Gate.judge(million(1), desk(false))).contains(Refusal.OVER_DAY_CAP);
        assertThat(Gate.judge(million(20), desk(false))).isEmpty();
        signed.replaceAll(s -> new Countersigned(NOW.minus(Duration.ofHours(24)), s.transfer()));
        assertThat(Gate.judge(million(1), desk(false))).isEmpty();
    }

    private OfflineDesk desk(boolean locked) {
        var caps = new Caps(MicroUsd.of(1_000_000), MicroUsd.of(5_000_000));
        return new OfflineDesk(Network.BASE, KEY.address(), locked, caps, signed, NOW);
    }

    private static TokenDomain domain(long chain, Address contract) {
        return new TokenDomain("USD Coin", "2", chain, contract);
    }

    private static TransferAuthorization on(TokenDomain domain) {
        return make(domain, PLAIN.to(), PLAIN.value(), PLAIN.window(), PLAIN.nonce());
    }

    private static TransferAuthorization to(Address recipient) {
        return make(DOLLAR, recipient, PLAIN.value(), PLAIN.window(), PLAIN.nonce());
    }

    private static TransferAuthorization of(BigInteger value) {
        return make(DOLLAR, PLAIN.to(), value, PLAIN.window(), PLAIN.nonce());
    }

    private static TransferAuthorization million(int nonce) {
        var value = BigInteger.valueOf(1_000_000);
        return make(DOLLAR, PLAIN.to(), value, PLAIN.window(), Transfers.nonce(nonce));
    }

    private static TransferAuthorization within(long after, long before) {
        return within(Window.between(NOW.plusSeconds(after), NOW.plusSeconds(before)));
    }

    private static TransferAuthorization within(Window window) {
        return make(DOLLAR, PLAIN.to(), PLAIN.value(), window, PLAIN.nonce());
    }

    private static TransferAuthorization make(
            TokenDomain domain, Address to, BigInteger value, Window window, Nonce nonce) {
        return new TransferAuthorization(domain, KEY.address(), to, value, window, nonce);
    }

    private static byte[] filled(int value) {
        var bytes = new byte[20];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
