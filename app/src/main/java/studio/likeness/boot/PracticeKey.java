package studio.likeness.boot;

import studio.likeness.core.problem.Outcome;
import studio.likeness.core.secret.Secret;
import studio.likeness.core.service.ServiceKey;

/// What practice's key services are content with: they take any key. Nobody has to make one.
final class PracticeKey implements ServiceKey {
    private static final String ANY = "practice";

    @Override
    public boolean isSet() {
        return true;
    }

    @Override
    public Outcome<Secret> lend() {
        return Outcome.done(new Secret(ANY.toCharArray()));
    }
}
