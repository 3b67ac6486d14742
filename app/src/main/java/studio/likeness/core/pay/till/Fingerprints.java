package studio.likeness.core.pay.till;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import studio.likeness.core.pay.ledger.Intent;
import studio.likeness.core.port.wire.Body;
import studio.likeness.core.port.wire.Call;

/// What the ledger keeps of a request: enough to know it again, too little to read it.
final class Fingerprints {
    private Fingerprints() {}

    static Intent.Request of(Wish wish) {
        var call = wish.call();
        return new Intent.Request(call.method(), call.address(), of(call), wish.later());
    }

    static String of(Call call) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(
                    (call.method() + " " + call.address() + "\n").getBytes(StandardCharsets.UTF_8));
            switch (call.body()) {
                case Body.None _ -> {}
                case Body.Whole(var content, _) -> sha.update(content.bytes());
                case Body.Form form -> sha.update(form.toString().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
