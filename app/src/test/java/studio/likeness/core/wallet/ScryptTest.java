package studio.likeness.core.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.concurrent.CancellationException;
import org.bouncycastle.crypto.generators.SCrypt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.likeness.core.port.Progress;

class ScryptTest {
    /// RFC 7914, section 12. The fourth one there takes a gigabyte.
    @ParameterizedTest
    @CsvSource({
        "'', '', 16, 1, 1, 77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
                + "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906",
        "password, NaCl, 1024, 8, 16,"
                + " fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
                + "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640",
        "pleaseletmein, SodiumChloride, 16384, 8, 1,"
                + " 7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
                + "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887"
    })
    void figuresAreThoseOfTheStandard(
            String password, String salt, int n, int r, int p, String derived) {
        var cost = new Scrypt.Cost(n, r, p);
        assertThat(Scrypt.derive(bytes(password), bytes(salt), cost, 64, Progress.unwatched()))
                .isEqualTo(HexFormat.of().parseHex(derived));
    }

    @ParameterizedTest
    @CsvSource({"2, 1, 1", "4, 3, 2", "64, 5, 3", "4096, 8, 6", "8, 1, 16"})
    void figuresAreThoseOfBouncyCastle(int n, int r, int p) {
        var password = bytes("pässword €");
        var salt = bytes("salt of " + n);
        assertThat(
                        Scrypt.derive(
                                password, salt, new Scrypt.Cost(n, r, p), 32, Progress.unwatched()))
                .isEqualTo(SCrypt.generate(password, salt, n, r, p, 32));
    }

    @Test
    void progressRisesToTheEnd() {
        var told = new ArrayList<Double>();
        derive(new Watcher(told, Integer.MAX_VALUE));
        assertThat(told).hasSizeGreaterThan(4).isSorted();
        assertThat(told.getLast()).isEqualTo(1.0);
    }

    @Test
    void cancellingStopsInTheMiddle() {
        var told = new ArrayList<Double>();
        assertThatThrownBy(() -> derive(new Watcher(told, 2)))
                .isInstanceOf(CancellationException.class);
        assertThat(told).hasSize(2);
    }

    private static void derive(Progress progress) {
        Scrypt.derive(bytes("p"), bytes("s"), new Scrypt.Cost(1 << 14, 1, 1), 32, progress);
    }

    private record Watcher(ArrayList<Double> told, int patience) implements Progress {
        @Override
        public void fraction(double done) {
            told.add(done);
        }

        @Override
        public boolean cancelled() {
            return told.size() >= patience;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
