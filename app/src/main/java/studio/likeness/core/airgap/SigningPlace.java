package studio.likeness.core.airgap;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import studio.likeness.core.airgap.ur.Flaw;
import studio.likeness.core.pay.Caps;
import studio.likeness.core.pay.Gate;
import studio.likeness.core.pay.Network;
import studio.likeness.core.pay.OfflineDesk;
import studio.likeness.core.pay.Refusal;
import studio.likeness.core.port.Clock;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.text.Message;
import studio.likeness.core.wallet.PublicKey;
import studio.likeness.core.wallet.signing.Signature;

/// The desk of the computer without a network: a request is judged, shown, signed and noted here.
/// One at a time, so that two of them cannot share what is left of a cap.
public final class SigningPlace {
    private final Network network;
    private final Gate gate;
    private final SigningLog log;
    private final Clock clock;
    private final ReentrantLock signing = new ReentrantLock();

    public SigningPlace(Network network, Gate gate, SigningLog log, Clock clock) {
        this.network = network;
        this.gate = gate;
        this.log = log;
        this.clock = clock;
    }

    /// A request as a person sees it before deciding.
    ///
    /// @param refusal why it cannot be signed, if so
    /// @param before when the same payment was signed here already
    public record Judged(
            SignRequest request, Optional<Message> refusal, Optional<Instant> before) {}

    public Network network() {
        return network;
    }

    /// Where the key of this computer stands: nobody here knows the words it came from, so the key
    /// itself is the source that is told.
    public static KeyPath path(PublicKey own) {
        return KeyPath.ethereum(0, own.fingerprint());
    }

    public Outcome<Judged> judge(SignRequest request, PublicKey own, Caps caps) {
        return log.all().map(signed -> judged(request, own, desk(own, caps, signed)));
    }

    private Judged judged(SignRequest request, PublicKey own, OfflineDesk desk) {
        return new Judged(
                request,
                Gate.judge(request.transfer(), desk)
                        .map(SigningPlace::reason)
                        .or(() -> otherPath(request, own)),
                desk.signedBefore(request.transfer()));
    }

    /// The limits that count here are those of this computer, and are changed here.
    private static Message reason(Refusal refusal) {
        return switch (refusal) {
            case OVER_CALL_CAP -> Flaw.OVER_PAYMENT_LIMIT.message();
            case OVER_DAY_CAP -> Flaw.OVER_DAY_LIMIT.message();
            default -> refusal.message();
        };
    }

    private static Optional<Message> otherPath(SignRequest request, PublicKey own) {
        return request.path().agrees(path(own))
                ? Optional.empty()
                : Optional.of(Flaw.PATH_OTHER.message());
    }

    /// The person said yes. The line in the log is on disk before the answer can be shown.
    public Outcome<SignAnswer> sign(SignRequest request, PublicKey own, Caps caps) {
        signing.lock();
        try {
            if (otherPath(request, own).isPresent()) {
                return Flaw.PATH_OTHER.failed();
            }
            return log.all()
                    .then(signed -> gate.sign(request.transfer(), desk(own, caps, signed)))
                    .then(signature -> noted(request, signature));
        } finally {
            signing.unlock();
        }
    }

    private Outcome<SignAnswer> noted(SignRequest request, Signature signature) {
        var line = new SignedHere(clock.now(), request.id(), request.transfer(), request.origin());
        return log.append(line).map(_ -> new SignAnswer(request.id(), signature, ""));
    }

    public Outcome<List<SignedHere>> signed() {
        return log.all();
    }

    private OfflineDesk desk(PublicKey own, Caps caps, List<SignedHere> signed) {
        var before = signed.stream().map(SignedHere::countersigned).toList();
        return new OfflineDesk(network, own.address(), false, caps, before, clock.now());
    }
}
