package studio.likeness.service.apimart;

import java.time.Duration;
import java.util.function.Function;
import studio.likeness.core.face.Photo;
import studio.likeness.core.port.wire.Body;
import studio.likeness.core.port.wire.Call;
import studio.likeness.core.port.wire.Limits;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.service.Complaint;
import studio.likeness.service.Line;
import studio.likeness.service.Meaning;
import studio.likeness.service.Stake;

/// Pictures get an address for three days. An upload whose answer was lost is not repeated by
/// itself.
record Uploads(Line line) {
    private static final Limits LONG = Limits.USUAL.withWhole(Duration.ofMinutes(10));

    Outcome<Photo.At> host(Photo.Held photo, Function<Complaint, Problem> meaning)
            throws InterruptedException {
        var name = "photo." + photo.type().replaceFirst(".*/", "");
        var file = new Body.Upload("file", name, photo.type(), photo.content());
        var call = Call.post(line.site().at("/v1/uploads/images"), Body.form(file)).within(LONG);
        return line.askWithKey(call, meaning)
                .then(
                        said ->
                                said.address("url", "data.url")
                                        .map(url -> Outcome.done(new Photo.At(url)))
                                        .orElseGet(
                                                () ->
                                                        Outcome.failed(
                                                                Meaning.unreadable(
                                                                        line.id(),
                                                                        200,
                                                                        Stake.NOTHING))));
    }
}
