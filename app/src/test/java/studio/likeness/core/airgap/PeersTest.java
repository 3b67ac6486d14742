package studio.likeness.core.airgap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import studio.likeness.core.airgap.ur.Misread;
import studio.likeness.core.airgap.ur.Ur;
import studio.likeness.core.airgap.ur.UrCollector;
import studio.likeness.core.airgap.ur.UrFrames;
import studio.likeness.core.pay.Network;
import studio.likeness.core.problem.Outcome;

/// Codes that nobody here made are read, and ours are theirs to the letter.
class PeersTest {
    @Test
    void theirRequestIsReadInOneCodeAndInMany() throws Misread {
        for (var frames : List.of(List.of(Peers.whole("request")), Peers.frames("request"))) {
            var request = done(SignRequest.read(whole(frames)));
            assertThat(request.id()).isEqualTo(UUID.fromString(Peers.text("request", "id")));
            assertThat(request.path()).hasToString(Peers.text("request", "path"));
            assertThat(request.path().source()).hasValue(0x12345678);
            assertThat(request.origin()).isEqualTo("Likeness Studio");
            assertThat(request.transfer().value()).isEqualTo(10_000);
            assertThat(request.transfer().domain()).isEqualTo(Network.BASE_SEPOLIA.dollar());
        }
    }

    /// Every one of 60 frames, most of them mixed: the dice, the tables and the cut agree.
    @Test
    void ourFramesAreTheirs() throws Misread {
        for (var kind : List.of("request", "answer")) {
            var theirs = Peers.frames(kind);
            var ours = new UrFrames(whole(theirs), kind.equals("request") ? 100 : 20);
            var count = theirs.size();
            assertThat(ours.count()).isLessThan(count / 2);
            assertThat(IntStream.rangeClosed(1, count).mapToObj(ours::frame))
                    .map(frame -> frame.toLowerCase(Locale.ROOT))
                    .containsExactlyElementsOf(theirs);
        }
    }

    @Test
    void theirMixedFramesAloneAreEnough() throws Misread {
        var frames = Peers.frames("request");
        var pure = new UrFrames(whole(frames), 100).count();
        assertThat(whole(frames.subList(pure, frames.size())))
                .isEqualTo(whole(List.of(Peers.whole("request"))));
    }

    @Test
    void theirAnswerIsReadAndWrittenTheSame() throws Misread {
        var whole = Peers.whole("answer");
        var answer = done(SignAnswer.read(whole(List.of(whole))));
        assertThat(answer.id()).isEqualTo(UUID.fromString(Peers.text("answer", "id")));
        assertThat(HexFormat.of().formatHex(answer.signature().bytes()))
                .isEqualTo(Peers.text("answer", "signature"));
        assertThat(answer.origin()).isEqualTo("keystone");
        assertThat(answer.ur()).hasToString(whole);
        assertThat(answer.toString()).doesNotContain("1111");
    }

    @Test
    void theirAccountLeadsToItsFirstAddress() {
        var pairing = done(Pairing.read(Peers.frames("account").getFirst()));
        assertThat(pairing.address()).hasToString(Peers.text("account", "address"));
        assertThat(pairing.requestPath()).hasToString("m/44'/60'/0'/0/0");
        assertThat(pairing.requestPath().source())
                .hasValue(Long.parseLong(Peers.text("account", "fingerprint"), 16));
        assertThat(pairing.name()).isEqualTo("Keystone");
        assertThat(pairing.checked()).isTrue();
    }

    @Test
    void theirSingleKeyIsTheAccount() {
        var pairing = done(Pairing.read(Peers.frames("leaf").getFirst()));
        assertThat(pairing.address()).hasToString(Peers.text("leaf", "address"));
        assertThat(pairing.requestPath()).hasToString("m/44'/60'/0'/0/0");
    }

    static Ur whole(List<String> frames) throws Misread {
        var collector = new UrCollector();
        for (var frame : frames) {
            collector.take(frame);
        }
        return collector.whole().orElseThrow();
    }

    static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }
}
