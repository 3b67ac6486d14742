package studio.likeness.practice.anyfast;

import java.time.Instant;
import studio.likeness.practice.asset.Kind;
import studio.likeness.practice.asset.Review;

/// One picture, clip or sound in a group, and its review.
record Asset(
        String id,
        String group,
        String name,
        Kind kind,
        Review review,
        Instant created,
        Instant updated) {
    Asset renamed(String other, Instant now) {
        return new Asset(id, group, other, kind, review, created, now);
    }

    Asset movedTo(String other, Instant now) {
        return new Asset(id, other, name, kind, review, created, now);
    }
}
