package studio.likeness.ui.task;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// A while in which the FX thread answered nobody.
///
/// @param state running or waiting, when it was first missed: a thread that runs may only have been
///   kept from the processor by others, one that waits did so by its own choice
/// @param stack what it was doing then
public record Stall(Duration length, Thread.State state, List<StackTraceElement> stack) {
    public Stall {
        stack = List.copyOf(stack);
    }

    static Stall begun(Thread thread, Duration length) {
        return new Stall(length, thread.getState(), Arrays.asList(thread.getStackTrace()));
    }

    Stall ended(Duration whole) {
        return new Stall(whole, state, stack);
    }

    @Override
    public String toString() {
        return stack.stream()
                .map(frame -> "    at " + frame)
                .collect(Collectors.joining("\n", length.toMillis() + " ms, " + state + "\n", ""));
    }
}
