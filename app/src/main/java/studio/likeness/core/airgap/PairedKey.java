package studio.likeness.core.airgap;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.likeness.core.airgap.Pairing.Account;
import studio.likeness.core.airgap.ur.CborReader;
import studio.likeness.core.airgap.ur.Flaw;
import studio.likeness.core.airgap.ur.Misread;
import studio.likeness.core.wallet.PublicKey;
import studio.likeness.core.wallet.WatchedBranch;

/// The fields of a `crypto-hdkey`. A private key in one is refused: a person who shows that to a
/// camera has to hear it.
final class PairedKey {
    static final String KIND = "crypto-hdkey";
    static final int USE_INFO = 305;
    static final int ETHEREUM = 60;

    private static final int LAST_FIELD = 10;
    private static final int LONGEST_NAME = 80;
    private static final long LAST_FINGERPRINT = 0xFFFF_FFFFL;
    private static final int ACCOUNT_DEPTH = 3;

    private @Nullable PublicKey key;
    private byte @Nullable [] chainCode;
    private @Nullable KeyPath origin;
    private String name = "";

    private PairedKey() {}

    static PairedKey read(CborReader cbor) throws Misread {
        var read = new PairedKey();
        var seen = 0L;
        for (var pairs = cbor.map(LAST_FIELD); pairs > 0; pairs--) {
            var field = cbor.unsigned(Long.MAX_VALUE);
            Misread.unless(field > seen, Flaw.UNREADABLE);
            seen = field;
            read.field(field, cbor);
        }
        return read;
    }

    private void field(long field, CborReader cbor) throws Misread {
        switch ((int) Math.min(field, LAST_FIELD + 1)) {
            case 1, 2 -> Misread.unless(!cbor.flag(), Flaw.KEY_PRIVATE);
            case 3 ->
                    key =
                            PublicKey.of(cbor.bytes(PublicKey.BYTES, PublicKey.BYTES))
                                    .orElseThrow(() -> new Misread(Flaw.KEY_UNUSABLE));
            case 4 -> chainCode = cbor.bytes(WatchedBranch.CHAIN_CODE, WatchedBranch.CHAIN_CODE);
            case 5 -> Pairing.skipUseInfo(cbor);
            case 6 -> {
                cbor.tag(KeyPath.TAG);
                origin = KeyPath.read(cbor);
            }
            case 7 -> {
                cbor.tag(KeyPath.TAG);
                ChildrenPath.pass(cbor);
            }
            case 8 -> cbor.unsigned(LAST_FINGERPRINT);
            case 9, 10 -> {
                var text = cbor.text(4 * LONGEST_NAME);
                Misread.unless(SignRequest.isPlain(text), Flaw.ORIGIN_UNREADABLE);
                name = field == 9 ? text : name;
            }
            default -> throw new Misread(Flaw.FIELD_UNKNOWN);
        }
    }

    String name() {
        return name;
    }

    /// The first account of the key: itself when it stands at the end of a path, its child `0/0`
    /// when it is the root of an account's tree.
    Account account() throws Misread {
        if (key == null || origin == null) {
            throw new Misread(Flaw.FIELD_MISSING);
        }
        var depth = origin.steps().size();
        if (depth != ACCOUNT_DEPTH) {
            Misread.unless(depth == ACCOUNT_DEPTH + 2, Flaw.PATH_MALFORMED);
            return new Account(key.address(), origin);
        }
        if (chainCode == null) {
            throw new Misread(Flaw.FIELD_MISSING);
        }
        var first =
                Optional.of(new WatchedBranch(key, chainCode))
                        .flatMap(branch -> branch.child(0))
                        .flatMap(branch -> branch.child(0))
                        .orElseThrow(() -> new Misread(Flaw.KEY_UNUSABLE));
        return new Account(first.key().address(), origin.below(0).below(0));
    }
}
