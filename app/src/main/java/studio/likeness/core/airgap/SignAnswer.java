package studio.likeness.core.airgap;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.airgap.ur.CborReader;
import studio.likeness.core.airgap.ur.CborWriter;
import studio.likeness.core.airgap.ur.Flaw;
import studio.likeness.core.airgap.ur.Misread;
import studio.likeness.core.airgap.ur.Ur;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.signing.Signature;

/// What the offline computer gives back: `eth-signature` of ERC-4527. Whoever holds it can have the
/// payment made, so it prints nothing of the signature.
public record SignAnswer(UUID id, Signature signature, String origin) {
    public static final String KIND = "eth-signature";

    private static final int SIGNATURE = 65;

    public Ur ur() {
        var cbor = new CborWriter().map(origin.isEmpty() ? 2 : 3);
        RequestId.write(cbor.unsigned(1), id);
        cbor.unsigned(2).bytes(signature.bytes());
        if (!origin.isEmpty()) {
            cbor.unsigned(3).text(origin);
        }
        return Ur.of(KIND, cbor.toBytes());
    }

    public static Outcome<SignAnswer> read(Ur ur) {
        return Misread.outcome(() -> fields(ur.reader(KIND)));
    }

    private static SignAnswer fields(CborReader cbor) throws Misread {
        UUID id = null;
        byte[] signed = null;
        var origin = "";
        var seen = 0L;
        for (var pairs = cbor.map(3); pairs > 0; pairs--) {
            var key = cbor.unsigned(Long.MAX_VALUE);
            Misread.unless(key > seen, Flaw.UNREADABLE);
            seen = key;
            switch ((int) Math.min(key, 4)) {
                case 1 -> id = RequestId.read(cbor);
                case 2 -> signed = cbor.bytes(SIGNATURE, SIGNATURE);
                case 3 -> origin = cbor.text(4 * SignRequest.LONGEST_ORIGIN);
                default -> throw new Misread(Flaw.FIELD_UNKNOWN);
            }
        }
        cbor.end();
        return answer(id, signed, origin);
    }

    private static SignAnswer answer(@Nullable UUID id, byte @Nullable [] signed, String origin)
            throws Misread {
        if (id == null || signed == null) {
            throw new Misread(Flaw.FIELD_MISSING);
        }
        Misread.unless(SignRequest.isPlain(origin), Flaw.ORIGIN_UNREADABLE);
        var bytes = signed.clone();
        // Some devices count v from 0, as transactions did before it was 27.
        if (bytes[SIGNATURE - 1] == 0 || bytes[SIGNATURE - 1] == 1) {
            bytes[SIGNATURE - 1] = (byte) (bytes[SIGNATURE - 1] + 27);
        }
        var signature = Signature.of(bytes).orElseThrow(() -> new Misread(Flaw.ANSWER_FOREIGN));
        return new SignAnswer(id, signature, origin);
    }
}
