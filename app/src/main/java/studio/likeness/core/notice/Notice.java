package studio.likeness.core.notice;

import java.time.Instant;
import studio.likeness.core.text.Message;

/// One thing a person should know, with the moment it happened.
public record Notice(long id, Instant at, Weight weight, Message message, boolean seen) {
    public enum Weight {
        INFO,
        GOOD,
        CARE,
        BAD
    }
}
