package studio.likeness.practice.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import studio.likeness.practice.Payer;
import studio.likeness.practice.Vectors;
import tools.jackson.databind.JsonNode;

/// x402.md section 4: what is signed, and how the token takes it.
class SignatureTest {
    @Test
    void section4DigestsAndSignersAgreeWithOtherLibraries() {
        for (var vector : Vectors.of("eip3009")) {
            var network = Network.of(vector.get("chainId").asLong());
            var message = message(vector);
            assertThat(Hex.of(network.domainSeparator()))
                    .isEqualTo(vector.get("domainSeparator").asString());
            assertThat(Hex.of(message.digest(network))).isEqualTo(vector.get("digest").asString());
            var signature = Signature.parse(vector.get("signature").asString()).orElseThrow();
            assertThat(signature.signer(message.digest(network)))
                    .contains(Address.of(vector.get("signer").asString()));
            assertThat(Calldata.transfer(message, signature))
                    .isEqualTo(vector.get("settleCalldata").get("vrs").asString());
        }
    }

    @Test
    void section4OurOwnTestWalletSignsTheSameBytes() {
        for (var vector : Vectors.of("eip3009")) {
            var payer = new Payer(vector.get("privateKey").asString());
            assertThat(payer.address().checksummed()).isEqualTo(vector.get("signer").asString());
            var network = Network.of(vector.get("chainId").asLong());
            assertThat(payer.sign(message(vector), network))
                    .isEqualTo(vector.get("signature").asString());
        }
    }

    @Test
    void section4HighSOtherVAndWrongLengthAreRefused() {
        for (var vector : Vectors.of("recovery")) {
            var digest = Hex.bytes(vector.get("digest").asString());
            var signer = Address.of(vector.get("signer").asString());
            var found =
                    Signature.parse(vector.get("signature").asString())
                            .flatMap(s -> s.signer(digest))
                            .filter(signer::equals);
            assertThat(found.isPresent())
                    .as(vector.get("id").asString())
                    .isEqualTo(vector.get("valid").asBoolean());
        }
    }

    /// blockrun.md section 3.2 and jarvisclaw.md section 8 print a vector each.
    @Test
    void theServicesOwnVectorsHold() {
        var blockrun =
                new Authorization(
                        Address.of("0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf"),
                        Address.of("0x" + "22".repeat(20)),
                        BigInteger.valueOf(11000),
                        BigInteger.valueOf(1789999400),
                        BigInteger.valueOf(1790000300),
                        "0x" + "11".repeat(32));
        assertThat(new Payer("1").sign(blockrun, Network.of(8453)))
                .isEqualTo(
                        "0xe58f6131998005e47f484174380bb3c1024bd4dc8be8469256e4e11bf7a241e41146308c2a58be00a199412a11416a535198de0914799b98cf39283376c52fea1b");
        var jarvis =
                new Authorization(
                        Address.of("0x19E7E376E7C213B7E7e7e46cc70A5dD086DAff2A"),
                        Address.of("0x" + "22".repeat(20)),
                        BigInteger.valueOf(12345),
                        BigInteger.valueOf(1699999400),
                        BigInteger.valueOf(1700000300),
                        "0x000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
        assertThat(new Payer("11".repeat(32)).sign(jarvis, Network.of(8453)))
                .isEqualTo(
                        "0x38738ea5d260557c73bc9bea325212fcb9e8cd024e2612f75a91df41ab6abc6e0f11ccc0c126b74ae65473530646117c71d2a66f9a11ceb0d6e4d5fcd91724401c");
    }

    @Test
    void section3SeparatorOfTheTestChainIsThePublishedOne() {
        assertThat(Hex.of(Network.of(84532).domainSeparator()))
                .isEqualTo("0x71f17a3b2ff373b803d70a5a07c046c1a2bc8e89c09ef722fcb047abe94c9818");
    }

    @Test
    void addressesCarryTheirChecksum() {
        for (var vector : Vectors.of("addresses")) {
            assertThat(Address.of(vector.get("lower").asString()).checksummed())
                    .isEqualTo(vector.get("checksum").asString());
        }
    }

    private static Authorization message(JsonNode vector) {
        var message = vector.get("typedData").get("message");
        return new Authorization(
                Address.of(message.get("from").asString()),
                Address.of(message.get("to").asString()),
                new BigInteger(message.get("value").asString()),
                new BigInteger(message.get("validAfter").asString()),
                new BigInteger(message.get("validBefore").asString()),
                message.get("nonce").asString());
    }
}
