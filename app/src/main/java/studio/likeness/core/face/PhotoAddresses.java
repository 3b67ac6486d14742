package studio.likeness.core.face;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import studio.likeness.core.port.Progress;
import studio.likeness.core.port.wire.AddressRule;
import studio.likeness.core.port.wire.Answer;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.port.wire.Limits;
import studio.likeness.core.port.wire.Wire;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.PhotoProblem;
import studio.likeness.core.problem.Problem;

/// Photos that stand at an address of the person's own. What the service is going to load is loaded
/// here first: without a cookie, and only if it is a picture.
public final class PhotoAddresses {
    private static final Limits PATIENCE =
            Limits.USUAL.withWhole(Duration.ofSeconds(30)).withAnswerBytes(Photos.MOST_BYTES);

    private final Wire wire;
    private final Photos photos;

    public PhotoAddresses(Wire wire, Photos photos) {
        this.wire = wire;
        this.photos = photos;
    }

    public Outcome<KeptPhoto> keep(String address) throws InterruptedException {
        URI uri;
        try {
            uri = new URI(address.strip()).parseServerAuthority();
        } catch (URISyntaxException _) {
            return Outcome.failed(new Problem.AddressRefused(""));
        }
        var refusal = AddressRule.refusal(uri);
        if (refusal.isPresent()) {
            return Outcome.failed(refusal.get());
        }
        return wire.send(Call.get(uri).within(PATIENCE), Progress.unwatched())
                .then(answer -> read(uri, answer))
                .map(photo -> photo.at(uri));
    }

    private Outcome<KeptPhoto> read(URI uri, Answer answer) {
        return answer.ok()
                ? photos.keep(answer.body())
                : Outcome.failed(new PhotoProblem.PhotoAddressDead(uri.getHost()));
    }
}
