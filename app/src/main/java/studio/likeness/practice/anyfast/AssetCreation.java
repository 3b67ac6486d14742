package studio.likeness.practice.anyfast;

import java.util.Optional;
import studio.likeness.practice.asset.Reviews;
import studio.likeness.practice.asset.Verdict;
import studio.likeness.practice.http.Json;
import studio.likeness.practice.http.Reply;
import studio.likeness.practice.http.Request;
import studio.likeness.practice.key.PracticeKey;
import studio.likeness.practice.world.FaultKind;

/// CreateAsset (anyfast.md §4). What is wrong with the file itself comes out in the review only.
final class AssetCreation {
    private final Counter counter;
    private final Reviews reviews;

    AssetCreation(Counter counter, Reviews reviews) {
        this.counter = counter;
        this.reviews = reviews;
    }

    /// A refused group is found before anything is charged; a repeated name only after.
    Reply create(PracticeKey key, Request request) {
        var form = AssetForm.read(request);
        var shelf = counter.shelf();
        var group = shelf.group(key, form.group());
        if (group.isEmpty() || counter.otherReading(request).equals("fresh-group")) {
            return Errors.notFound("group_id");
        }
        var isPerson = group.get().type() == Group.Type.LIVENESS_FACE;
        if (isPerson && key.is(PracticeKey.Trait.AIGC)) {
            return Counter.wrongGroup();
        }
        var mismatch = counter.fault(FaultKind.FACE_MISMATCH, request);
        if (mismatch.isPresent() && mismatch.get().with("how", "").equals("mismatch-502")) {
            return Reply.text(502, "text/plain", "upstream: face consistency check failed");
        }
        var id = shelf.newId("asset");
        if (!counter.book().charge(key, id, Counter.REQUEST_PRICE)) {
            return Errors.emptyAccount();
        }
        Optional<Verdict.Unusable> foreordained =
                mismatch.map(_ -> Verdict.Unusable.faceMismatch());
        var review = reviews.start(form.kind(), form.source(), isPerson, foreordained);
        var now = shelf.now();
        var asset = new Asset(id, form.group(), form.name(), form.kind(), review, now, now);
        return shelf.add(asset)
                ? Reply.json(200, Json.object().put("Id", id))
                : Errors.notFound("group_id");
    }
}
