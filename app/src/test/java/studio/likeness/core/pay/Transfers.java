package studio.likeness.core.pay;

import java.math.BigInteger;
import java.util.Arrays;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.signing.Nonce;
import studio.likeness.core.wallet.signing.TransferAuthorization;
import studio.likeness.core.wallet.signing.Window;

/// Transfers and nonces of which the details do not matter.
final class Transfers {
    private Transfers() {}

    static TransferAuthorization from(Address payer) {
        return new TransferAuthorization(
                Network.BASE.dollar(),
                payer,
                Scene.PAYEE,
                BigInteger.valueOf(20_000),
                Window.between(Scene.NOW.minusSeconds(600), Scene.NOW.plusSeconds(60)),
                nonce(1));
    }

    static Nonce nonce(int number) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) number);
        return Nonce.of(bytes);
    }
}
