package studio.likeness.practice.anyfast;

import java.time.Instant;
import studio.likeness.practice.asset.Kind;
import studio.likeness.practice.asset.Review;

/// One picture, clip or sound in a group, and its review.
record Asset(String id, String group, String name, Kind kind, Review review, Dates dates) {
    /// When it was made and when it was last changed.
    record Dates(Instant created, Instant updated) {
        static Dates both(Instant now) {
            return new Dates(now, now);
        }

        private Dates changed(Instant now) {
            return new Dates(created, now);
        }
    }

    Asset renamed(String other, Instant now) {
        return new Asset(id, group, other, kind, review, dates.changed(now));
    }

    Asset movedTo(String other, Instant now) {
        return new Asset(id, other, name, kind, review, dates.changed(now));
    }
}
