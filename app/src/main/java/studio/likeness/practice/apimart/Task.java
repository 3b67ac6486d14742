package studio.likeness.practice.apimart;

import java.time.Instant;
import studio.likeness.practice.key.PracticeKey;
import tools.jackson.databind.node.ObjectNode;

/// Something that was asked for and is answered later (apimart.md §5).
///
/// @param key whose it is: for every other key it is not there
record Task(String id, PracticeKey key, Instant created, Content content) {
    /// What it is about. Each kind tells where it stands when somebody asks.
    interface Content {
        Standing standing();
    }

    /// One of the documented words, how far it is, and what else `data` shows.
    record Standing(String status, int progress, ObjectNode more) {
        boolean isOver() {
            return status.equals("completed") || status.equals("failed");
        }
    }
}
