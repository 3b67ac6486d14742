package studio.likeness.practice.anyfast;

import java.time.Instant;

/// A group of assets. Only the key that made it can see it (anyfast.md §1).
///
/// @param key the id of that key
record Group(String id, String key, Type type, String name, Instant created, Instant updated) {
    /// As upstream calls them (byteplus.md §4).
    enum Type {
        LIVENESS_FACE("LivenessFace"),
        AIGC("AIGC");

        private final String text;

        Type(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    Group renamed(String other, Instant now) {
        return new Group(id, key, type, other, created, now);
    }
}
