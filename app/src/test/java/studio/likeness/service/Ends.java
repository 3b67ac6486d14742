package studio.likeness.service;

import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.service.ServiceKey;

/// How outcomes are looked into, and keys that lie open.
public final class Ends {
    private Ends() {}

    public static <T> T value(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Failed<T>(var problem) -> throw new AssertionError(problem.toString());
        };
    }

    public static Problem problem(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?>(var value) -> throw new AssertionError("done: " + value);
            case Outcome.Failed<?>(var problem) -> problem;
        };
    }

    public static String text(Secret secret) {
        return secret.use(String::new);
    }

    public static ServiceKey key(String text) {
        return new ServiceKey() {
            @Override
            public boolean isSet() {
                return true;
            }

            @Override
            public Outcome<Secret> lend() {
                return Outcome.done(new Secret(text.toCharArray()));
            }
        };
    }
}
