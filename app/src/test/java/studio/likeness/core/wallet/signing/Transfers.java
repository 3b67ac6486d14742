package studio.likeness.core.wallet.signing;

import java.math.BigInteger;
import java.util.random.RandomGenerator;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.SigningKey;
import studio.likeness.core.wallet.Vectors;
import tools.jackson.databind.JsonNode;

/// Transfers as the vectors have them, and by chance.
final class Transfers {
    private Transfers() {}

    static TransferAuthorization of(JsonNode typedData) {
        var domain = typedData.path("domain");
        var message = typedData.path("message");
        return new TransferAuthorization(
                new TokenDomain(
                        domain.path("name").asString(),
                        domain.path("version").asString(),
                        domain.path("chainId").asLong(),
                        address(domain.path("verifyingContract"))),
                address(message.path("from")),
                address(message.path("to")),
                number(message.path("value")),
                new Window(number(message.path("validAfter")), number(message.path("validBefore"))),
                Nonce.parse(message.path("nonce").asString()));
    }

    static SigningKey key(JsonNode sample) {
        return Vectors.done(SigningKey.taking(Vectors.bytes(sample.path("privateKey"))));
    }

    static SigningKey key(RandomGenerator chance) {
        return Vectors.done(SigningKey.taking(bytes(chance, 32)));
    }

    static TransferAuthorization by(Address from, RandomGenerator chance) {
        var names = new String[] {"USD Coin", "USDC", "USD₮0", "", "€"};
        var domain =
                new TokenDomain(
                        names[chance.nextInt(names.length)],
                        chance.nextBoolean() ? "2" : "1",
                        chance.nextLong(1, Long.MAX_VALUE),
                        Address.of(bytes(chance, 20)));
        return new TransferAuthorization(
                domain,
                from,
                Address.of(bytes(chance, 20)),
                upTo256Bits(chance),
                new Window(upTo256Bits(chance), upTo256Bits(chance)),
                Nonce.of(bytes(chance, 32)));
    }

    private static BigInteger upTo256Bits(RandomGenerator chance) {
        return new BigInteger(1, bytes(chance, chance.nextInt(33)));
    }

    private static byte[] bytes(RandomGenerator chance, int count) {
        var bytes = new byte[count];
        chance.nextBytes(bytes);
        return bytes;
    }

    private static Address address(JsonNode text) {
        return Vectors.done(Address.received(text.asString()));
    }

    private static BigInteger number(JsonNode text) {
        return new BigInteger(text.asString());
    }
}
