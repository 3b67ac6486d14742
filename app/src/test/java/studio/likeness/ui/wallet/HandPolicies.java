package studio.likeness.ui.wallet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import studio.likeness.core.pay.ledger.Policies;
import studio.likeness.core.pay.ledger.Policy;
import studio.likeness.core.problem.Outcome;
import studio.likeness.core.problem.Problem;

/// Caps in memory.
public final class HandPolicies implements Policies {
    private Optional<Problem> trouble = Optional.empty();
    private final Map<String, Policy> kept = new HashMap<>();

    @Override
    public Outcome<Policy> of(String service) {
        return trouble.map(Outcome::<Policy>failed)
                .orElseGet(() -> Outcome.done(kept.getOrDefault(service, Policy.CAREFUL)));
    }

    /// From now on nothing can be read.
    public void fail(Problem why) {
        trouble = Optional.of(why);
    }

    void heal() {
        trouble = Optional.empty();
    }

    @Override
    public Outcome<Policy> set(String service, Policy policy) {
        kept.put(service, policy);
        return Outcome.done(policy);
    }
}
