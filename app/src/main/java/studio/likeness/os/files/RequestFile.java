package studio.likeness.os.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import studio.likeness.core.airgap.OpenRequest;
import studio.likeness.core.airgap.RequestStore;
import studio.likeness.core.airgap.SignRequest;
import studio.likeness.core.airgap.ur.Misread;
import studio.likeness.core.airgap.ur.UrCollector;
import studio.likeness.core.problem.AirgapProblem;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.wallet.signing.Signature;

/// The open request as two lines: its code, and the signature once there is one. Readable by its
/// owner only, because whoever has the signature can have the payment made.
public final class RequestFile implements RequestStore {
    private static final Logger LOG = LoggerFactory.getLogger(RequestFile.class);
    private static final int LARGEST = 64 << 10;

    private final AtomicFile file;

    public RequestFile(Path path) {
        this.file = new AtomicFile(path);
    }

    @Override
    public Outcome<Optional<OpenRequest>> load() {
        try {
            if (!Files.exists(file.path())) {
                return Outcome.done(Optional.empty());
            }
            var text = new String(file.read(LARGEST), StandardCharsets.US_ASCII);
            return Outcome.done(read(text));
        } catch (IOException e) {
            return failed(e);
        }
    }

    /// A file that says nothing sensible holds no request: the ledger still knows the purchase.
    private static Optional<OpenRequest> read(String text) {
        var lines = text.lines().toList();
        try {
            var collector = new UrCollector();
            collector.take(lines.isEmpty() ? "" : lines.getFirst());
            var request = collector.whole().map(SignRequest::read);
            if (request.isEmpty()
                    || !(request.get() instanceof Outcome.Done<SignRequest>(var whole))) {
                return Optional.empty();
            }
            var answer =
                    lines.size() < 2
                            ? Optional.<Signature>empty()
                            : Signature.of(HexFormat.of().parseHex(lines.get(1)));
            return Optional.of(new OpenRequest(whole, answer));
        } catch (Misread | IllegalArgumentException _) {
            LOG.warn("the file of the open request is damaged");
            return Optional.empty();
        }
    }

    @Override
    public Outcome<OpenRequest> save(OpenRequest request) {
        var text = new StringBuilder(request.request().ur().toString()).append('\n');
        request.answer()
                .ifPresent(
                        signature ->
                                text.append(HexFormat.of().formatHex(signature.bytes()))
                                        .append('\n'));
        try {
            file.write(text.toString().getBytes(StandardCharsets.US_ASCII));
            return Outcome.done(request);
        } catch (IOException e) {
            return failed(e);
        }
    }

    @Override
    public Outcome<Boolean> clear() {
        try {
            var was = Files.deleteIfExists(file.path());
            AtomicFile.syncFolder(file.path().resolveSibling(""));
            return Outcome.done(was);
        } catch (IOException e) {
            return failed(e);
        }
    }

    private <T> Outcome<T> failed(IOException cause) {
        LOG.warn("the file of the open request cannot be used", cause);
        return Outcome.failed(new AirgapProblem.RequestNotKept(file.path().toString()));
    }
}
