package studio.likeness.core.airgap.ur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CborTest {
    @Test
    void whatIsWrittenIsRead() throws Misread {
        for (var value :
                new long[] {0, 23, 24, 255, 256, 65_535, 65_536, 1L << 32, Long.MAX_VALUE}) {
            var reader = new CborReader(new CborWriter().unsigned(value).toBytes());
            assertThat(reader.unsigned(Long.MAX_VALUE)).isEqualTo(value);
            reader.end();
        }
        var reader =
                new CborReader(
                        new CborWriter()
                                .map(1)
                                .unsigned(7)
                                .tag(304)
                                .array(3)
                                .text("现")
                                .bytes(new byte[] {1, 2})
                                .flag(true)
                                .toBytes());
        assertThat(reader.map(1)).isEqualTo(1);
        assertThat(reader.unsigned(7)).isEqualTo(7);
        reader.tag(304);
        assertThat(reader.array(3)).isEqualTo(3);
        assertThat(reader.text(3)).isEqualTo("现");
        assertThat(reader.bytes(2, 2)).containsExactly(1, 2);
        assertThat(reader.flag()).isTrue();
        reader.end();
    }

    /// RFC 8949, appendix A.
    @Test
    void headsAreTheShortest() {
        assertThat(hex(new CborWriter().unsigned(23))).isEqualTo("17");
        assertThat(hex(new CborWriter().unsigned(24))).isEqualTo("1818");
        assertThat(hex(new CborWriter().unsigned(1_000_000_000_000L)))
                .isEqualTo("1b000000e8d4a51000");
        assertThat(hex(new CborWriter().flag(false))).isEqualTo("f4");
        assertThat(hex(new CborWriter().text("IETF"))).isEqualTo("6449455446");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1817",
                "190018",
                "1a00000018",
                "1b0000000000000018",
                "1c",
                "1f",
                "20",
                "1bffffffffffffffff",
                "18",
                "f4",
                "40"
            })
    void aNumberInAnyOtherFormIsNone(String hex) {
        assertThatThrownBy(() -> reader(hex).unsigned(Long.MAX_VALUE)).isInstanceOf(Misread.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"5f", "5affffffff", "5b7fffffffffffffff", "4401", "58ff00", "60", "4101"})
    void bytesThatAreNotThereAreNotWaitedFor(String hex) {
        assertThatThrownBy(() -> reader(hex).bytes(2, Integer.MAX_VALUE))
                .isInstanceOf(Misread.class);
    }

    @Test
    void brokenTextIsNoText() {
        assertThatThrownBy(() -> reader("61ff").text(9)).isInstanceOf(Misread.class);
        assertThatThrownBy(() -> reader("6161ff").end()).isInstanceOf(Misread.class);
    }

    private static CborReader reader(String hex) {
        return new CborReader(HexFormat.of().parseHex(hex));
    }

    private static String hex(CborWriter writer) {
        return HexFormat.of().formatHex(writer.toBytes());
    }
}
