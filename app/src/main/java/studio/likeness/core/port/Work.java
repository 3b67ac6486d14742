package studio.likeness.core.port;

import studio.likeness.core.problem.Outcome;

/// Something slow. Expected failures come back as an [Outcome]; anything thrown is unexpected.
@FunctionalInterface
public interface Work<T> {
    Outcome<T> run(Progress progress) throws Exception;
}
