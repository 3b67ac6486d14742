package studio.likeness.core.airgap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import studio.likeness.core.airgap.ur.Flaw;
import studio.likeness.core.money.MicroUsd;
import studio.likeness.core.pay.Caps;
import studio.likeness.core.pay.Gate;
import studio.likeness.core.pay.Network;
import studio.likeness.core.port.Clock;
import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.signing.PaymentSigner;

class SigningPlaceTest {
    private static final Caps CAPS = new Caps(MicroUsd.of(1_000_000), MicroUsd.of(1_000_000));

    private final Log log = new Log();
    private final PaymentSigner signer =
            new PaymentSigner(Requests.key(0x11), Set.of(Network.BASE_SEPOLIA.dollar()));
    private final SigningPlace place =
            new SigningPlace(Network.BASE_SEPOLIA, new Gate(signer::sign), log, new At());

    @Test
    void aRequestIsShownSignedAndNoted() {
        var request = Requests.request();
        assertThat(judge(request).refusal()).isEmpty();
        var answer = PeersTest.done(sign(request));
        assertThat(answer.id()).isEqualTo(request.id());
        assertThat(answer.signature().signer(request.transfer().digest()))
                .contains(Requests.KEY.address());
        assertThat(log.lines)
                .containsExactly(
                        new SignedHere(
                                Requests.NOW, request.id(), request.transfer(), request.origin()));
    }

    @Test
    void aKeyInAnotherPlaceIsNotOurs() {
        var elsewhere =
                new SignRequest(
                        Requests.ID,
                        Requests.transfer(),
                        KeyPath.ethereum(1, Requests.KEY.publicKey().fingerprint()),
                        "");
        assertThat(judge(elsewhere).refusal()).contains(Flaw.PATH_OTHER.message());
        assertThat(sign(elsewhere)).isEqualTo(Flaw.PATH_OTHER.failed());
        var stranger =
                new SignRequest(Requests.ID, Requests.transfer(), KeyPath.ethereum(0, 7), "");
        assertThat(judge(stranger).refusal()).contains(Flaw.PATH_OTHER.message());
        assertThat(log.lines).isEmpty();
    }

    @Test
    void theDayIsCountedFromTheLog() {
        assertThat(judge(Requests.request()).before()).isEmpty();
        sign(Requests.request());
        assertThat(judge(Requests.request()).refusal()).isEmpty();
        assertThat(judge(Requests.request()).before()).contains(Requests.NOW);
        var next = Requests.request(1);
        assertThat(judge(next).refusal()).contains(Flaw.OVER_DAY_LIMIT.message());
        assertThat(sign(next)).isInstanceOf(Outcome.Failed.class);
    }

    @Test
    void nothingIsSignedThatCannotBeNoted() {
        log.broken = true;
        assertThat(sign(Requests.request())).isEqualTo(Log.BROKEN);
        assertThat(place.judge(Requests.request(), Requests.KEY.publicKey(), CAPS))
                .isEqualTo(Log.BROKEN);
    }

    @Test
    void anAnswerThatCouldNotBeNotedIsNotGiven() {
        log.full = true;
        assertThat(sign(Requests.request())).isEqualTo(Log.BROKEN);
    }

    private SigningPlace.Judged judge(SignRequest request) {
        return PeersTest.done(place.judge(request, Requests.KEY.publicKey(), CAPS));
    }

    private Outcome<SignAnswer> sign(SignRequest request) {
        return place.sign(request, Requests.KEY.publicKey(), CAPS);
    }

    private static final class Log implements SigningLog {
        static final Outcome<?> BROKEN = Outcome.failed(new AirgapProblem.SigningLogBroken("log"));

        final List<SignedHere> lines = new ArrayList<>();
        boolean broken;
        boolean full;

        @Override
        public Outcome<List<SignedHere>> all() {
            return broken
                    ? Outcome.failed(new AirgapProblem.SigningLogBroken("log"))
                    : Outcome.done(List.copyOf(lines));
        }

        @Override
        public Outcome<SignedHere> append(SignedHere entry) {
            if (full) {
                return Outcome.failed(new AirgapProblem.SigningLogBroken("log"));
            }
            lines.add(entry);
            return Outcome.done(entry);
        }
    }

    private record At() implements Clock {
        @Override
        public Instant now() {
            return Requests.NOW;
        }

        @Override
        public Duration uptime() {
            return Duration.ZERO;
        }
    }
}
