package studio.likeness.os.chain;

import studio.likeness.core.port.Chain.Seen;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;

/// What a reading came to, for tests that know which end they expect.
final class Read {
    private Read() {}

    static <T> Seen<T> seen(Outcome<Seen<T>> outcome) {
        return switch (outcome) {
            case Outcome.Done<Seen<T>>(var seen) -> seen;
            case Outcome.Failed<Seen<T>>(var problem) ->
                    throw new AssertionError("failed: " + problem);
        };
    }

    static <T> T value(Outcome<Seen<T>> outcome) {
        return seen(outcome).value();
    }

    static <T> Problem problem(Outcome<Seen<T>> outcome) {
        return switch (outcome) {
            case Outcome.Done<Seen<T>>(var seen) -> throw new AssertionError("read: " + seen);
            case Outcome.Failed<Seen<T>>(var problem) -> problem;
        };
    }
}
