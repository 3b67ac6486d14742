package studio.likeness.ui.i18n;

import java.util.Map;
import studio.likeness.core.text.Message;

/// What sizes and durations are counted in. Sizes step by 1,000, as disks and services state them.
enum Unit {
    BYTES(1),
    KILOBYTES(1_000),
    MEGABYTES(1_000_000),
    GIGABYTES(1_000_000_000),
    SECONDS(1),
    MINUTES(60),
    HOURS(3_600),
    DAYS(86_400);

    private final long worth;

    Unit(long worth) {
        this.worth = worth;
    }

    long worth() {
        return worth;
    }

    Message of(Number count) {
        return new Message(Message.naming(this).key(), Map.of("count", count));
    }
}
