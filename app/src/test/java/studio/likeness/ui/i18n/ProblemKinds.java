package studio.likeness.ui.i18n;

import java.util.Arrays;
import java.util.stream.Stream;
import studio.likeness.core.problem.Problem;

/// Every kind of problem, whichever room of problems it belongs to.
final class ProblemKinds {
    private ProblemKinds() {}

    static Stream<Class<?>> all() {
        return below(Problem.class);
    }

    private static Stream<Class<?>> below(Class<?> kind) {
        return kind.isSealed()
                ? Arrays.stream(kind.getPermittedSubclasses()).flatMap(ProblemKinds::below)
                : Stream.of(kind);
    }
}
