package studio.likeness.core.port.wire;

import java.time.Duration;

/// How long and how much one call may take.
///
/// @param idle the longest silence: no byte of the body sent, no sign of an answer, no byte of it
/// @param whole from the first act to the last byte
/// @param answerBytes the largest body taken, counted after decompression
public record Limits(Duration idle, Duration whole, long answerBytes) {
    public static final Limits USUAL =
            new Limits(Duration.ofSeconds(60), Duration.ofSeconds(120), 4L << 20);

    public Limits {
        if (idle.isNegative() || whole.isNegative() || answerBytes < 0) {
            throw new IllegalArgumentException("a limit below zero");
        }
    }

    public Limits withIdle(Duration value) {
        return new Limits(value, whole, answerBytes);
    }

    public Limits withWhole(Duration value) {
        return new Limits(idle, value, answerBytes);
    }

    public Limits withAnswerBytes(long value) {
        return new Limits(idle, whole, value);
    }
}
