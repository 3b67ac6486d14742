package studio.likeness.core.airgap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.likeness.core.airgap.ur.CborWriter;
import studio.likeness.core.airgap.ur.Flaw;
import studio.likeness.core.airgap.ur.Ur;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;

class PairingTest {
    @Test
    void whatTheOfflineSideShowsIsRead() {
        var ur = Pairing.show(Requests.KEY.publicKey(), Requests.path(), "Desk");
        var pairing = PeersTest.done(Pairing.read("  " + ur + "\n"));
        assertThat(pairing.address()).isEqualTo(Requests.KEY.address());
        assertThat(pairing.path()).contains(Requests.path());
        assertThat(pairing.name()).isEqualTo("Desk");
    }

    @Test
    void aPlainAddressIsEnough() {
        var address = Requests.KEY.address();
        var pairing = PeersTest.done(Pairing.read(address.grouped()));
        assertThat(pairing).isEqualTo(new Pairing(address, Optional.empty(), true, ""));
        assertThat(pairing.requestPath()).hasToString("m/44'/60'/0'/0/0");
        assertThat(pairing.requestPath().source()).isEmpty();
        var lower = PeersTest.done(Pairing.read(address.toString().toLowerCase(Locale.ROOT)));
        assertThat(lower.checked()).isFalse();
        assertThat(Pairing.read("0x12")).isEqualTo(Outcome.failed(new Problem.AddressMalformed()));
    }

    @Test
    void aPrivateKeyIsNotTaken() {
        var cbor = new CborWriter().map(1).unsigned(2).flag(true);
        assertThat(Pairing.read(Ur.of("crypto-hdkey", cbor.toBytes())))
                .isEqualTo(Flaw.KEY_PRIVATE.failed());
    }

    @Test
    void aKeyThatIsNoneIsNotTaken() {
        var point = new byte[33];
        point[0] = 2;
        point[32] = 5;
        var cbor = new CborWriter().map(1).unsigned(3).bytes(point);
        assertThat(Pairing.read(Ur.of("crypto-hdkey", cbor.toBytes())))
                .isEqualTo(Flaw.KEY_UNUSABLE.failed());
    }

    @Test
    void anotherCoinIsNotTaken() {
        var cbor = new CborWriter().map(1).unsigned(5).tag(305).map(1).unsigned(1).unsigned(0);
        assertThat(Pairing.read(Ur.of("crypto-hdkey", cbor.toBytes())))
                .isEqualTo(Flaw.KEY_UNUSABLE.failed());
    }

    @Test
    void aKeyInAnotherPlaceIsNotTaken() {
        var odd = KeyPath.parse("m/44'/60'");
        assertThat(Pairing.read(Pairing.show(Requests.KEY.publicKey(), odd, "")))
                .isEqualTo(Flaw.PATH_MALFORMED.failed());
    }

    @Test
    void oneOfManyCodesIsNotAllOfThem() {
        assertThat(Pairing.read(Peers.frames("request").getFirst()))
                .isEqualTo(Flaw.UNFINISHED.failed());
        assertThat(Pairing.read(Peers.whole("request"))).isEqualTo(Flaw.OTHER_KIND.failed());
    }
}
