package studio.likeness.practice.world;

import java.util.Locale;
import java.util.Optional;

/// What can be made to go wrong. On the wire a kind is written in small letters with hyphens.
public enum FaultKind {
    // the wire, for every path
    /// The answer is lost after all work was done.
    LOST_ANSWER,
    /// As before, but only where a POST was accepted.
    LOST_AFTER_ACCEPTANCE,
    /// As before, but only where the answer carried a receipt.
    LOST_AFTER_SETTLEMENT,
    /// `status` (503) is answered and nothing is done.
    STATUS,
    SLOW_BODY,
    ENDLESS_BODY,
    CUT_BODY,
    TRUNCATED_JSON,
    WRONG_CONTENT_TYPE,
    /// 307 to `location` and nothing is done.
    REDIRECT,
    // money
    /// From the next challenge on, the path costs `factor` (2) times as much.
    PRICE_CHANGED,
    /// The next challenge is bent as `how` says.
    HOSTILE_CHALLENGE,
    SETTLEMENT_FAILED,
    /// Carried out, and seen by the service at its next look only.
    SETTLEMENT_PENDING,
    /// With the one above: not seen then either.
    SETTLEMENT_FORGOTTEN,
    // faces and videos
    LIVENESS_FAILED,
    LIVENESS_NEVER_FINISHED,
    FACE_MISMATCH,
    AUDIO_MODERATION,
    CONTENT_REFUSED,
    GENERATION_FAILED,
    FOREIGN_POLL_URL,
    CLIP_LINK_EXPIRED,
    CLIP_NOT_MIRRORED,
    /// Where a contract is open or in conflict, the service does it the other way, named by `how`.
    OTHER_READING;

    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<FaultKind> of(String text) {
        for (var kind : values()) {
            if (kind.text().equals(text)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
