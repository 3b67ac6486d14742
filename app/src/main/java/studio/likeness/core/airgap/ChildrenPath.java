package studio.likeness.core.airgap;

import studio.likeness.core.airgap.ur.CborReader;
import studio.likeness.core.airgap.ur.Flaw;
import studio.likeness.core.airgap.ur.Misread;

/// Which children a key hands out, `0/*` for most wallets. Read to be sure that it is one; the
/// studio watches the first child in any case.
final class ChildrenPath {
    private static final int DEEPEST = 10;
    private static final long LAST = 0xFFFF_FFFFL;

    private ChildrenPath() {}

    static void pass(CborReader cbor) throws Misread {
        var seen = 0L;
        for (var pairs = cbor.map(3); pairs > 0; pairs--) {
            var key = cbor.unsigned(3);
            Misread.unless(key > seen, Flaw.PATH_MALFORMED);
            seen = key;
            if (key == 1) {
                passSteps(cbor);
            } else {
                cbor.unsigned(LAST);
            }
        }
    }

    private static void passSteps(CborReader cbor) throws Misread {
        var length = cbor.array(2 * DEEPEST);
        Misread.unless(length % 2 == 0, Flaw.PATH_MALFORMED);
        for (var i = 0; i < length; i += 2) {
            if (cbor.nextIsArray()) {
                var range = cbor.array(2);
                Misread.unless(range != 1, Flaw.PATH_MALFORMED);
                for (var end = 0; end < range; end++) {
                    cbor.unsigned(LAST);
                }
            } else {
                cbor.unsigned(LAST);
            }
            cbor.flag();
        }
    }
}
