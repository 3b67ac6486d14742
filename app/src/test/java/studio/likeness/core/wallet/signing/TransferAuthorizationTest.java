package studio.likeness.core.wallet.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.web3j.crypto.StructuredDataEncoder;
import studio.likeness.core.wallet.Vectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TransferAuthorizationTest {
    private static final int ROUNDS = 500;

    static Stream<JsonNode> transfers() {
        return Vectors.of("eip3009");
    }

    @ParameterizedTest
    @MethodSource("transfers")
    void hashesAreThoseOfOtherWallets(JsonNode sample) {
        var transfer = Transfers.of(sample.path("typedData"));
        assertThat(transfer.domain().separator())
                .isEqualTo(Vectors.bytes(sample.path("domainSeparator")));
        assertThat(transfer.structHash()).isEqualTo(Vectors.bytes(sample.path("structHash")));
        assertThat(transfer.digest()).isEqualTo(Vectors.bytes(sample.path("digest")));
    }

    @Test
    void digestsAreThoseOfWeb3jForAnyTransfer() throws Exception {
        var chance = new Random(3009);
        for (var round = 0; round < ROUNDS; round++) {
            try (var key = Transfers.key(chance)) {
                var transfer = Transfers.by(key.address(), chance);
                assertThat(transfer.digest())
                        .as("round %d: %s", round, transfer)
                        .isEqualTo(new StructuredDataEncoder(json(transfer)).hashStructuredData());
            }
        }
    }

    @Test
    void numbersBeyond256BitsAreNoTransfer() {
        var tooLarge = BigInteger.ONE.shiftLeft(256);
        assertThatThrownBy(() -> new Window(BigInteger.ZERO, tooLarge))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Window(BigInteger.valueOf(-1), BigInteger.ONE))
                .isInstanceOf(IllegalArgumentException.class);
        var good = Transfers.of(Vectors.of("eip3009").findFirst().orElseThrow().path("typedData"));
        assertThatThrownBy(
                        () ->
                                new TransferAuthorization(
                                        good.domain(),
                                        good.from(),
                                        good.to(),
                                        tooLarge,
                                        good.window(),
                                        good.nonce()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWindowIsInWholeSeconds() {
        var window =
                Window.between(Instant.ofEpochMilli(1_750_000_000_999L), Instant.ofEpochSecond(60));
        assertThat(window.after()).isEqualTo(1_750_000_000L);
        assertThat(window.before()).isEqualTo(60);
    }

    private static String json(TransferAuthorization transfer) {
        var domain = transfer.domain();
        return JsonMapper.shared()
                .writeValueAsString(
                        Map.of(
                                "types",
                                Map.of(
                                        "EIP712Domain",
                                        fields(
                                                "string name",
                                                "string version",
                                                "uint256 chainId",
                                                "address verifyingContract"),
                                        "TransferWithAuthorization",
                                        fields(
                                                "address from",
                                                "address to",
                                                "uint256 value",
                                                "uint256 validAfter",
                                                "uint256 validBefore",
                                                "bytes32 nonce")),
                                "primaryType",
                                "TransferWithAuthorization",
                                "domain",
                                Map.of(
                                        "name", domain.name(),
                                        "version", domain.version(),
                                        "chainId", domain.chainId(),
                                        "verifyingContract", domain.contract().toString()),
                                "message",
                                Map.of(
                                        "from", transfer.from().toString(),
                                        "to", transfer.to().toString(),
                                        "value", transfer.value().toString(),
                                        "validAfter", transfer.window().after().toString(),
                                        "validBefore", transfer.window().before().toString(),
                                        "nonce", transfer.nonce().toString())));
    }

    private static List<Map<String, String>> fields(String... declarations) {
        return Stream.of(declarations)
                .map(declaration -> declaration.split(" ", 2))
                .map(parts -> Map.of("type", parts[0], "name", parts[1]))
                .toList();
    }
}
