package studio.likeness.ui.task;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// A while in which the FX thread answered nobody, and what it was doing when it was first missed.
public record Stall(Duration length, List<StackTraceElement> stack) {
    Stall(Duration length, StackTraceElement[] stack) {
        this(length, Arrays.asList(stack));
    }

    public Stall {
        stack = List.copyOf(stack);
    }

    @Override
    public String toString() {
        return stack.stream()
                .map(frame -> "    at " + frame)
                .collect(Collectors.joining("\n", length.toMillis() + " ms\n", ""));
    }
}
