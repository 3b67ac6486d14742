package studio.likeness.core.airgap;

import java.util.Optional;
import java.util.OptionalLong;
import studio.likeness.core.airgap.ur.CborReader;
import studio.likeness.core.airgap.ur.CborWriter;
import studio.likeness.core.airgap.ur.Flaw;
import studio.likeness.core.airgap.ur.Misread;
import studio.likeness.core.airgap.ur.Ur;
import studio.likeness.core.airgap.ur.UrCollector;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.Address;
import studio.likeness.core.wallet.PublicKey;

/// An account that is watched here and whose key lies elsewhere: `crypto-hdkey` of BCR-2020-007, or
/// only its address.
///
/// @param path empty for a plain address: then a request names the usual place
/// @param checked false: a person has to compare the address, its letters carry no checksum
/// @param name what the other computer calls it
public record Pairing(Address address, Optional<KeyPath> path, boolean checked, String name) {

    /// What a person pasted or scanned: one whole code, or an address.
    public static Outcome<Pairing> read(String text) {
        var bare = text.strip();
        if (!bare.regionMatches(true, 0, "ur:", 0, 3)) {
            return Address.typed(bare).map(Pairing::of);
        }
        return Misread.outcome(
                () -> {
                    var collector = new UrCollector();
                    collector.take(bare);
                    return fields(
                            collector.whole().orElseThrow(() -> new Misread(Flaw.UNFINISHED)));
                });
    }

    public static Outcome<Pairing> read(Ur ur) {
        return Misread.outcome(() -> fields(ur));
    }

    /// An account of which nothing but the address is known.
    public static Pairing of(Address address) {
        return new Pairing(address, Optional.empty(), true, "");
    }

    private static Pairing of(Address.Typed typed) {
        return new Pairing(typed.address(), Optional.empty(), typed.checked(), "");
    }

    /// The path that a request of this account names.
    public KeyPath requestPath() {
        return path.orElseGet(() -> KeyPath.ethereum(0, 0).from(OptionalLong.empty()));
    }

    private static Pairing fields(Ur ur) throws Misread {
        var reader = ur.reader(PairedKey.KIND);
        var key = PairedKey.read(reader);
        reader.end();
        var account = key.account();
        return new Pairing(account.address(), Optional.of(account.path()), true, key.name());
    }

    /// What the offline computer shows of its own account.
    public static Ur show(PublicKey key, KeyPath path, String name) {
        var cbor = new CborWriter().map(4);
        cbor.unsigned(2).flag(false);
        cbor.unsigned(3).bytes(key.bytes());
        path.write(cbor.unsigned(6));
        cbor.unsigned(9).text(name);
        return Ur.of(PairedKey.KIND, cbor.toBytes());
    }

    /// An account as a key tells it.
    record Account(Address address, KeyPath path) {}

    static void skipUseInfo(CborReader cbor) throws Misread {
        cbor.tag(PairedKey.USE_INFO);
        var seen = 0L;
        for (var pairs = cbor.map(2); pairs > 0; pairs--) {
            var key = cbor.unsigned(2);
            Misread.unless(key > seen, Flaw.UNREADABLE);
            seen = key;
            var value = cbor.unsigned(Integer.MAX_VALUE);
            Misread.unless(key != 1 || value == PairedKey.ETHEREUM, Flaw.KEY_UNUSABLE);
        }
    }
}
