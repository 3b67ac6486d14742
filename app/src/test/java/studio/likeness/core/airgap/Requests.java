package studio.likeness.core.airgap;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import studio.likeness.core.pay.Network;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.SigningKey;
import studio.likeness.core.wallet.signing.Nonce;
import studio.likeness.core.wallet.signing.TransferAuthorization;
import studio.likeness.core.wallet.signing.Window;

/// An ordinary request of which the details do not matter.
final class Requests {
    static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    static final UUID ID = UUID.fromString("9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d");
    static final SigningKey KEY = key(0x11);

    private Requests() {}

    static SigningKey key(int filling) {
        var scalar = new byte[32];
        Arrays.fill(scalar, (byte) filling);
        return ((Outcome.Done<SigningKey>) SigningKey.taking(scalar)).value();
    }

    static TransferAuthorization transfer() {
        return transfer(0);
    }

    static TransferAuthorization transfer(int number) {
        var nonce = new byte[32];
        nonce[31] = (byte) number;
        return new TransferAuthorization(
                Network.BASE_SEPOLIA.dollar(),
                KEY.address(),
                Address.of(
                        new BigInteger("209693bc6afc0c5328ba36faf03c514ef312287c", 16)
                                .toByteArray()),
                BigInteger.valueOf(714_000),
                Window.between(NOW.minusSeconds(600), NOW.plusSeconds(900)),
                Nonce.of(nonce));
    }

    static KeyPath path() {
        return KeyPath.ethereum(0, KEY.publicKey().fingerprint());
    }

    static SignRequest request() {
        return request(0);
    }

    static SignRequest request(int number) {
        return new SignRequest(ID, transfer(number), path(), "Likeness Studio: BlockRun");
    }
}
