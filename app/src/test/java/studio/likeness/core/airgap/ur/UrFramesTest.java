package studio.likeness.core.airgap.ur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrFramesTest {
    private static final Random DICE = new Random(7);

    @Test
    void oneCodeHoldsWhatFits() throws Misread {
        var ur = message(90);
        var frames = new UrFrames(ur, 100);
        assertThat(frames.count()).isEqualTo(1);
        assertThat(frames.frame(1)).isEqualTo(frames.frame(2)).isUpperCase();
        var collector = new UrCollector();
        assertThat(collector.have()).isZero();
        collector.take(" " + frames.frame(1) + "\n");
        assertThat(collector.whole()).contains(ur);
        assertThat(collector.have()).isEqualTo(collector.fragments()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7, 11, 40, 200})
    void aThirdOfTheFramesMayBeLost(int fragments) throws Misread {
        for (var run = 0; run < 20; run++) {
            var ur = message(fragments * 30);
            var frames = new UrFrames(ur, 30);
            assertThat(frames.count()).isEqualTo(fragments);
            var collector = new UrCollector();
            var shown = 0;
            for (var number = 1 + DICE.nextInt(500); collector.whole().isEmpty(); number++) {
                if (DICE.nextInt(10) >= 3) {
                    collector.take(frames.frame(number));
                }
                assertThat(++shown).isLessThan(12 * fragments + 40);
            }
            assertThat(collector.whole()).contains(ur);
        }
    }

    @Test
    void anotherMessageStartsOver() throws Misread {
        var one = new UrFrames(message(300), 30);
        var other = message(310);
        var frames = new UrFrames(other, 31);
        var collector = new UrCollector();
        collector.take(one.frame(1));
        for (var number = 1; number <= frames.count(); number++) {
            assertThat(collector.whole()).isEmpty();
            collector.take(frames.frame(number));
            assertThat(collector.have()).isEqualTo(number);
        }
        assertThat(collector.whole()).contains(other);
    }

    @Test
    void aFrameOnceAgainIsNothingNew() throws Misread {
        var frames = new UrFrames(message(300), 30);
        var collector = new UrCollector();
        for (var again = 0; again < 50; again++) {
            collector.take(frames.frame(3));
            collector.take(frames.frame(17));
        }
        assertThat(collector.have()).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ur:",
                "http://example.test",
                "ur:bytes",
                "ur:bytes/",
                "ur:by tes/aeadaolazmjendeoti",
                "ur:bytes/aeadaolazmjendeotj",
                "ur:bytes/aeadaolazmjendeot",
                "ur:bytes/1-2/aeadaolazmjendeoti",
                "ur:bytes/1-2/3/aeadaolazmjendeoti",
                "ur:bytes/0-2/aeadaolazmjendeoti",
                "ur:bytes/1-99999999999999999999/aeadaolazmjendeoti"
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> new UrCollector().take(text)).isInstanceOf(Misread.class);
    }

    @Test
    void aFrameThatPromisesTooMuchIsRefusedBeforeAnythingIsKept() {
        var greedy = new UrFrame.Measure(1_000_000, 999_999, 1, 5);
        var impossible = new UrFrame.Measure(3, 2, 2, 5);
        for (var measure : new UrFrame.Measure[] {greedy, impossible}) {
            var frame = new UrFrame("bytes", 1, measure, new byte[measure.fragment()]);
            assertThatThrownBy(() -> new UrCollector().take(frame.text()))
                    .isInstanceOf(Misread.class);
        }
        var endless = "ur:bytes/" + "ae".repeat(40_000);
        assertThatThrownBy(() -> new UrCollector().take(endless))
                .isInstanceOfSatisfying(
                        Misread.class, e -> assertThat(e.flaw()).isEqualTo(Flaw.TOO_LARGE));
    }

    @Test
    void framesThatContradictEachOtherMakeNoMessage() throws Misread {
        var ur = message(60);
        var frames = new UrFrames(ur, 30);
        var check = Bytewords.check(ur.content(), 60);
        var forged = new UrFrame("bytes", 2, new UrFrame.Measure(2, 60, 30, check), new byte[30]);
        var collector = new UrCollector();
        collector.take(frames.frame(1));
        assertThatThrownBy(() -> collector.take(forged.text()))
                .isInstanceOfSatisfying(
                        Misread.class, e -> assertThat(e.flaw()).isEqualTo(Flaw.DAMAGED));
        collector.take(frames.frame(1).toLowerCase(Locale.ROOT));
        collector.take(frames.frame(2));
        assertThat(collector.whole()).contains(ur);
    }

    private static Ur message(int length) {
        var content = new byte[length];
        DICE.nextBytes(content);
        return Ur.of("bytes", content);
    }
}
