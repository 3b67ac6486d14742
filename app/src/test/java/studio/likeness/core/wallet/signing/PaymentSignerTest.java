package studio.likeness.core.wallet.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.likeness.core.pay.Network;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.wallet.Vectors;
import tools.jackson.databind.JsonNode;

class PaymentSignerTest {
    static Stream<JsonNode> transfers() {
        return Vectors.of("eip3009");
    }

    static Stream<JsonNode> recoveries() {
        return Vectors.of("recovery");
    }

    @ParameterizedTest
    @MethodSource("transfers")
    void signaturesAreThoseOfOtherWallets(JsonNode sample) {
        var transfer = Transfers.of(sample.path("typedData"));
        try (var signer = new PaymentSigner(Transfers.key(sample), Set.of(transfer.domain()))) {
            var signature = Vectors.done(signer.sign(transfer));
            assertThat(signature.hex()).isEqualTo(sample.path("signature").asString());
            assertThat(signer.address()).isEqualTo(transfer.from());
        }
    }

    @ParameterizedTest
    @MethodSource("recoveries")
    void onlyWhatTheTokenTakesLeadsBackToAnAddress(JsonNode sample) {
        var named =
                Signature.of(Vectors.bytes(sample.path("signature")))
                        .flatMap(s -> s.signer(Vectors.bytes(sample.path("digest"))))
                        .map(Object::toString);
        if (sample.path("valid").asBoolean()) {
            assertThat(named).contains(sample.path("signer").asString());
        } else {
            assertThat(named).isNotEqualTo(Optional.of(sample.path("signer").asString()));
        }
    }

    /// Every one of the 520 bits, as a fault in memory or arithmetic would turn it.
    @Test
    void aFlippedBitNeverLeaves() {
        var chance = new Random(42);
        var key = Transfers.key(chance);
        var transfer = Transfers.by(key.address(), chance);
        for (var bit = 0; bit < 520; bit++) {
            var flipped = new Flipping(bit);
            var signer = new PaymentSigner(key, Set.of(transfer.domain()), flipped);
            assertThatThrownBy(() -> signer.sign(transfer))
                    .as("bit %d", bit)
                    .isInstanceOf(IllegalStateException.class);
        }
        key.close();
    }

    private record Flipping(int bit) implements Ecdsa {
        @Override
        public Signature sign(byte[] digest, byte[] key) {
            var good = new Web3jEcdsa().sign(digest, key);
            var bytes = good.bytes();
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            return new Signature(
                    new BigInteger(1, bytes, 0, 32), new BigInteger(1, bytes, 32, 32), bytes[64]);
        }
    }

    @Test
    void theDigestOfAnotherAmountNeverLeaves() {
        var chance = new Random(43);
        var key = Transfers.key(chance);
        var transfer = Transfers.by(key.address(), chance);
        var other = Transfers.by(key.address(), chance).digest();
        try (var signer =
                new PaymentSigner(
                        key,
                        Set.of(transfer.domain()),
                        (_, bytes) -> new Web3jEcdsa().sign(other, bytes))) {
            assertThatThrownBy(() -> signer.sign(transfer))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void anotherPayerOrTokenIsRefused() {
        var chance = new Random(44);
        var key = Transfers.key(chance);
        var transfer = Transfers.by(key.address(), chance);
        try (var signer = new PaymentSigner(key, Set.of(Network.BASE.dollar()))) {
            assertThatThrownBy(() -> signer.sign(transfer)).hasMessageContaining("another token");
            var foreign = Transfers.by(transfer.to(), chance);
            assertThatThrownBy(() -> signer.sign(foreign)).hasMessageContaining("another payer");
        }
    }

    @Test
    void aClosedSignerSignsNothing() {
        var chance = new Random(45);
        var key = Transfers.key(chance);
        var transfer = Transfers.by(key.address(), chance);
        var signer = new PaymentSigner(key, Set.of(transfer.domain()));
        Vectors.done(signer.sign(transfer));
        signer.close();
        assertThat(Vectors.problem(signer.sign(transfer))).isEqualTo(new Problem.WalletLocked());
    }

    @Test
    void aSignatureDoesNotPrintItself() {
        assertThat(new Signature(BigInteger.TWO, BigInteger.TEN, 27)).hasToString("[signature]");
    }
}
